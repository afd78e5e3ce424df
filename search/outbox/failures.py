"""Documents that an index could not take: tried again with growing pauses, and in the end left to a person."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final

from django.db.models import QuerySet
from django.utils import timezone

from search.models import IndexFailure

MOST_ATTEMPTS: Final = 10
_LONGEST_PAUSE: Final = 3_600


def record_failures(index: str, errors: Mapping[str, str]) -> None:
    """Count an attempt for each key and set its next one."""
    for key, error in errors.items():
        failure, _created = IndexFailure.objects.get_or_create(index=index, key=key)
        failure.attempts += 1
        failure.error = error[:500]
        failure.next_try_at = _next_try(failure.attempts)
        failure.save()


def forget_failures(index: str, keys: Iterable[str]) -> None:
    """The documents are in the index, or gone for good."""
    IndexFailure.objects.filter(index=index, key__in=list(keys)).delete()


def keys_to_retry(index: str) -> list[str]:
    """Keys whose pause is over."""
    due = IndexFailure.objects.filter(index=index, next_try_at__lte=timezone.now())
    return list(due.values_list("key", flat=True)[:100])


def try_again(failures: "QuerySet[IndexFailure]") -> int:
    """Have the worker try them at its next turn, ten times more; returns how many."""
    return failures.update(attempts=0, next_try_at=timezone.now())


def give_up(failures: "QuerySet[IndexFailure]") -> int:
    """Forget them: they are indexed when they change next; returns how many."""
    number, _by_model = failures.delete()
    return number


def _next_try(attempts: int) -> datetime | None:
    if attempts >= MOST_ATTEMPTS:
        return None
    return timezone.now() + timedelta(seconds=min(2**attempts, _LONGEST_PAUSE))
