"""What the list of articles says in each column of a row."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from news.desk.actions.table import SUBMIT
from news.desk.listing.moments import moment_text
from news.desk.listing.next_step import NextStep, next_step, opening_url
from news.desk.listing.row import ArticleRow
from news.desk.listing.waits import wait_text, waits_too_long
from news.desk.standing import State

WAITING = frozenset({State.WAITING_EDITOR, State.CLAIMED, State.WAITING_PUBLISHER, State.RETURNED})


@dataclass(frozen=True, slots=True)
class ListLine:
    """One row of the list of articles. ``update`` says where the update of a published article is."""

    row: ArticleRow
    about: str
    event: str
    state: str
    update: str
    detail: str
    late: bool
    holder: str
    step: NextStep

    @property
    def title_url(self) -> str:
        """Where the title leads: to the next step where that is a screen, else to the article."""
        return opening_url(self.row, self.step)

    @property
    def bulk_keys(self) -> frozenset[str]:
        """The actions that the bar may do to it."""
        return self.row.open_keys if self.row.has_text_to_send else self.row.open_keys - {SUBMIT.key}


def line_of(row: ArticleRow, reader: Any, now: datetime) -> ListLine:
    """The row in words."""
    event = row.article.event_date
    return ListLine(
        row=row,
        about=" · ".join(part for part in (*row.about, row.writer) if part),
        event=event.display() if event else "",
        state=str((State.PUBLISHED if row.standing.state is State.UPDATING else row.standing.state).label),
        update=_update(row),
        detail=_detail(row, now),
        late=row.stage in WAITING and waits_too_long(row.since, now),
        holder=_holder(row),
        step=next_step(row, reader),
    )


def _update(row: ArticleRow) -> str:
    """At which step the update of a published article is."""
    if row.standing.state is not State.UPDATING:
        return ""
    return _("bản sửa: %(stage)s") % {"stage": str(row.stage.label).lower()}


def _detail(row: ArticleRow, now: datetime) -> str:
    due, shown = row.progress.goes_live_at, row.shown_on_portal_at
    if due:
        return _("lên %(when)s") % {"when": moment_text(due, now)}
    if row.stage in WAITING:
        return wait_text(row.since, now)
    return moment_text(shown, now) if row.stage is State.PUBLISHED and shown else ""


def _holder(row: ArticleRow) -> str:
    if row.progress.holder:
        return str(row.progress.holder)
    if row.stage is State.WAITING_EDITOR:
        return _("chưa ai nhận")
    if row.stage is State.WAITING_PUBLISHER:
        return row.progress.task
    return row.writer if row.stage in (State.DRAFT, State.RETURNED) else ""
