"""Scheduled publishing and expiry."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import structlog
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Revision

from portal.operations.heartbeat import SCHEDULE, beat
from portal.operations.schedule import repeats

log = structlog.get_logger("news.desk")
EVERY_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class DueOutcome:
    """How many pages changed; a failed one is logged and tried again at the next turn."""

    published: int
    expired: int
    failed: int


def publish_due() -> DueOutcome:
    """Take down what has expired and publish what was approved for a time now past, oldest first.

    Only pages have a schedule here, so Wagtail's own command, which stops at the first failure, is not needed.
    """
    now = timezone.now()
    expired = _each(Page.objects.filter(live=True, expire_at__lte=now).order_by("expire_at"), _expire)
    due = Revision.objects.filter(approved_go_live_at__lte=now).order_by("approved_go_live_at", "pk")
    published = _each(due, _publish)
    beat(name=SCHEDULE)
    return DueOutcome(published.count(True), expired.count(True), [*published, *expired].count(False))


def _each(found: Iterable[Any], change: Callable[[Any], None]) -> list[bool]:
    return [_attempt(item, change) for item in list(found)]


def _attempt(item: Any, change: Callable[[Any], None]) -> bool:
    try:
        with transaction.atomic():
            change(item)
    except Exception:  # one broken article must not hold up the others
        log.exception("scheduled change failed", item=str(item), pk=item.pk)
        return False
    return True


def _expire(page: Any) -> None:
    page.specific.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")


def _publish(revision: Any) -> None:
    revision.publish(log_action="wagtail.publish.scheduled")


repeats(every=EVERY_SECONDS)(publish_due)
