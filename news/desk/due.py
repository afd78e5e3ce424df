"""Scheduled publishing and expiry."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

import structlog
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Revision
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail.tasks import update_reference_index_task

from portal.operations.heartbeat import SCHEDULE, beat
from portal.operations.schedule import repeats

log = structlog.get_logger("news.desk")
EVERY_SECONDS = 5.0
BEAT_SECONDS = 10.0

Change = Callable[[int, datetime], bool]


@dataclass(frozen=True, slots=True)
class DueOutcome:
    """How many pages changed; a failed one is logged and tried again at the next turn."""

    published: int
    expired: int
    failed: int


def publish_due() -> DueOutcome:
    """Take down what has expired and publish what was approved for a time now past, oldest first.

    Each page changes in a transaction of its own, which asks again whether it is still due: a process that dies leaves
    the rest to the next turn, two at once do nothing twice, and what was pulled back meanwhile stays back. Only pages
    have a schedule here, so Wagtail's own command, which stops at the first failure, is not needed.
    """
    now = timezone.now()
    ending = Page.objects.filter(live=True, expire_at__lte=now).order_by("expire_at", "pk")
    going = Revision.page_revisions.filter(approved_go_live_at__lte=now).order_by("approved_go_live_at", "pk")
    expired = _each(ending.values_list("pk", flat=True), _expire, now)
    published = _each(going.values_list("pk", flat=True), _publish, now)
    return DueOutcome(published.count(True), expired.count(True), [*published, *expired].count(None))


def _each(keys: Iterable[int], change: Change, now: datetime) -> list[bool | None]:
    """Per key whether it changed; None for a failure. The schedule gives signs of life meanwhile."""
    beat(name=SCHEDULE)
    next_beat = time.monotonic() + BEAT_SECONDS
    results: list[bool | None] = []
    for key in list(keys):
        results.append(_attempt(change, key, now))
        if time.monotonic() >= next_beat:
            beat(name=SCHEDULE)
            next_beat = time.monotonic() + BEAT_SECONDS
    return results


def _attempt(change: Change, key: int, now: datetime) -> bool | None:
    try:
        with transaction.atomic():
            return change(key, now)
    except Exception:  # one broken article must not hold up the others
        log.exception("scheduled change failed", change=change.__name__, pk=key)
        return None


def _expire(key: int, now: datetime) -> bool:
    page = Page.objects.select_for_update().filter(pk=key, live=True, expire_at__lte=now).first()
    if page is None:
        return False
    page.specific.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return True


def _publish(key: int, now: datetime) -> bool:
    revision = Revision.objects.select_for_update().filter(pk=key, approved_go_live_at__lte=now).first()
    if revision is None:
        return False
    # Wagtail would index the page once more for each of its rows.
    with disable_reference_index_auto_update():
        revision.publish(log_action="wagtail.publish.scheduled")
    update_reference_index_task.enqueue("wagtailcore", "page", revision.object_id)
    return True


repeats(every=EVERY_SECONDS, aside=True)(publish_due)
