"""What should have happened by now and has not, and since when the schedule stands still."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from wagtail.models import Page, Revision

from portal.operations.heartbeat import SCHEDULE, last_beat

LATE_AFTER = timedelta(minutes=1)
STOPPED_AFTER = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class LateItem:
    """A page whose minute has passed: not yet public, or (``expires``) still public."""

    page_id: int
    title: str
    due_at: datetime
    expires: bool


def late_items(now: datetime | None = None) -> Sequence[LateItem]:
    """Everything a minute or more behind its time, the longest overdue first. Two queries."""
    limit = (now or timezone.now()) - LATE_AFTER
    return sorted((*_not_yet_public(limit), *_still_public(limit)), key=lambda item: (item.due_at, item.page_id))


def scheduler_stopped_since(now: datetime | None = None) -> datetime | None:
    """When the schedule last ran, if that is two minutes ago or longer, else None. One query, three at most.

    A schedule that has never run stands still from the first item that it missed; with nothing late it is not missed.
    """
    moment = now or timezone.now()
    seen = last_beat(SCHEDULE)
    if seen is not None:
        return seen if moment - seen >= STOPPED_AFTER else None
    late = late_items(moment)
    return late[0].due_at if late else None


def _not_yet_public(limit: datetime) -> list[LateItem]:
    due = Revision.page_revisions.filter(approved_go_live_at__lte=limit)
    rows = due.values_list("object_id", "object_str", "approved_go_live_at")
    return [LateItem(int(page_id), title, due_at, expires=False) for page_id, title, due_at in rows]


def _still_public(limit: datetime) -> list[LateItem]:
    rows = Page.objects.filter(live=True, expire_at__lte=limit).values_list("pk", "title", "expire_at")
    return [LateItem(page_id, title, due_at, expires=True) for page_id, title, due_at in rows]
