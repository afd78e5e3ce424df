"""Writing and reading the log."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from django.db import connection
from django.db.models import Max, Min, Subquery, Value
from django.db.models.functions import Coalesce
from django.utils import timezone

from search.models import IndexPosition, OutboxRow

# Readers are promised two seconds: an index that takes longer lets another one answer.
_BEHIND: Final = timedelta(seconds=1.5)
_KEPT: Final = timedelta(days=1)
_ABANDONED: Final = timedelta(days=7)
_PURGED: Final = "purged"


def note(noun: str, record_ids: Iterable[int | None]) -> None:
    """Log that something about the records has changed, in the transaction of the caller."""
    ids = dict.fromkeys(record_id for record_id in record_ids if record_id is not None)
    OutboxRow.objects.bulk_create(OutboxRow(noun=noun, record_id=record_id) for record_id in ids)


def rows_after(position: int, limit: int) -> list[OutboxRow]:
    """The oldest rows after ``position``."""
    return list(OutboxRow.objects.filter(id__gt=position).order_by("id")[:limit])


def starting_position() -> int:
    """Below this row everything is committed: where an index begins that is built from the database now."""
    if connection.vendor == "sqlite":
        return max(OutboxRow.objects.aggregate(last=Max("id"))["last"] or 0, purged_position())
    # What an index reports has been settled; what another has yet to settle is applied twice at worst.
    return IndexPosition.objects.aggregate(last=Max("last_row"))["last"] or 0


def is_behind(index: str) -> bool:
    """Whether rows wait for the index longer than it takes to apply them. One query."""
    position = IndexPosition.objects.filter(index=index).values("last_row")
    long_ago = timezone.now() - _BEHIND
    return OutboxRow.objects.filter(id__gt=Coalesce(Subquery(position[:1]), Value(0)), written_at__lt=long_ago).exists()


def last_row() -> int:
    """The newest row; 0 in an empty log."""
    return OutboxRow.objects.aggregate(last=Max("id"))["last"] or purged_position()


def purged_position() -> int:
    """Rows up to this one are gone: an index that has not applied them must be built anew."""
    return IndexPosition.objects.filter(index=_PURGED).values_list("last_row", flat=True).first() or 0


def report_position(index: str, position: int) -> None:
    """Tell the other hosts how far an index has come."""
    IndexPosition.objects.update_or_create(index=index, defaults={"last_row": position})


def report_problem(index: str, problem: str) -> bool:
    """Note why an index does not follow, empty when it does; returns whether that is news."""
    known = IndexPosition.objects.filter(index=index).exclude(problem=problem[:300])
    return bool(known.update(problem=problem[:300]))


def problem_of(index: str) -> str:
    """Why an index does not follow the log; empty when it does."""
    return IndexPosition.objects.filter(index=index).values_list("problem", flat=True).first() or ""


def purge() -> int:
    """Remove old rows that every index has applied; indexes silent for a week no longer count."""
    now = timezone.now()
    IndexPosition.objects.exclude(index=_PURGED).filter(
        updated_at__lt=now - _ABANDONED, last_row__lt=last_row()
    ).delete()
    applied = IndexPosition.objects.exclude(index=_PURGED).aggregate(least=Min("last_row"))["least"]
    if not applied:
        return 0
    old = OutboxRow.objects.filter(id__lte=applied, written_at__lt=now - _KEPT)
    newest = old.aggregate(last=Max("id"))["last"]
    if newest is None:
        return 0
    report_position(_PURGED, newest)
    number, _by_model = old.delete()
    return number
