"""Decisions about an article, each in one transaction under a lock on the page.

The table of actions is asked before anything is done, and Wagtail's workflow asks it again; the version that the
person has read must still be the newest one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.models import Page

from news.desk.actions import Action, refusal
from news.desk.actions.table import APPROVE, FORWARD, PULL_BACK, RETURN, SCHEDULE
from news.desk.four_eyes import last_edited_by
from news.desk.notices import tell
from news.desk.reviewing.jobs import keep_jobs


class Outdated(Exception):
    """The article has a newer version than the one that was read; the text says since when."""


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who decides, and which version they have read (the number of a revision, None for no revision at all)."""

    person: Any
    read: int | None


@dataclass(frozen=True, slots=True)
class SendingBack:
    """Why an article goes back: one job a line; to whom and until when, if that was said."""

    reason: str
    recipient: Any | None = None
    deadline: datetime | None = None


def approve_now(page_id: int, reviewer: Reviewer) -> None:
    """Approve what was read; it goes online at once, whatever hour the writer had asked for."""
    with _deciding(APPROVE, page_id, reviewer) as page:
        _set_hours(page, go_live_at=None)
        _act(page, reviewer, "approve")


def approve_for(page_id: int, reviewer: Reviewer, hour: datetime, until: datetime | None = None) -> None:
    """Approve what was read for a coming hour. Raises PermissionDenied for an hour that has passed meanwhile."""
    with _deciding(SCHEDULE, page_id, reviewer) as page:
        if hour <= timezone.now():
            raise PermissionDenied(_("Giờ hẹn đã qua; hãy chọn giờ khác."))
        _set_hours(page, go_live_at=hour, expire_at=until)
        _act(page, reviewer, "approve")


def pass_on(page_id: int, reviewer: Reviewer) -> None:
    """Hand what was read to the publishers; whoever has edited it passes it on, anybody else has approved it."""
    with _deciding(FORWARD, page_id, reviewer) as page:
        edited = last_edited_by(page.current_workflow_task_state, reviewer.person)
        _act(page, reviewer, "forward" if edited else "approve")


def send_back(page_id: int, reviewer: Reviewer, sending: SendingBack) -> None:
    """Return the article with its jobs."""
    with _deciding(RETURN, page_id, reviewer) as page:
        state = page.current_workflow_task_state
        _act(page, reviewer, "reject", sending.reason)
        state.refresh_from_db()
        keep_jobs(state, sending.recipient, sending.deadline)


def pull_back(page_id: int, reviewer: Reviewer) -> None:
    """Take an approved article out of the schedule."""
    with _deciding(PULL_BACK, page_id, reviewer) as page:
        revision = page.scheduled_revision
        revision.approved_go_live_at = None
        revision.save(user=reviewer.person, update_fields=["approved_go_live_at"])
        tell(PULL_BACK, page, reviewer.person)


@contextmanager
def _deciding(action: Action, page_id: int, reviewer: Reviewer) -> Iterator[Any]:
    with transaction.atomic():
        page = Page.objects.select_for_update().get(pk=page_id).specific
        if page.latest_revision_id != reviewer.read:
            raise Outdated(_outdated(page))
        reason = refusal(reviewer.person, page, action)
        if reason:
            raise PermissionDenied(reason)
        yield page


def _act(page: Any, reviewer: Reviewer, name: str, comment: str = "") -> None:
    state = page.current_workflow_task_state
    state.task.specific.on_action(state, reviewer.person, name, comment=comment)


def _set_hours(page: Any, go_live_at: datetime | None, expire_at: datetime | None = None) -> None:
    """Hours belong to the version that is approved. They are no part of the text, so no new version is made of them
    and nobody becomes its last editor by setting them."""
    revision = page.latest_revision
    hours = {"go_live_at": go_live_at}
    if expire_at is not None:
        hours["expire_at"] = expire_at
    stored = {name: hour.astimezone(UTC).isoformat() if hour else None for name, hour in hours.items()}
    if all(revision.content.get(name) == value for name, value in stored.items()):
        return
    revision.content.update(stored)
    revision.save(update_fields=["content"])


def _outdated(page: Any) -> str:
    saved = localtime(page.latest_revision.created_at).strftime("%H:%M")
    return _("Bài vừa có bản mới lúc %(hour)s; xem lại trước khi duyệt.") % {"hour": saved}
