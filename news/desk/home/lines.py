"""What the first screen says of an article, section by section."""

from datetime import datetime
from typing import Any

from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from news.desk.actions import table
from news.desk.home.address import addressed
from news.desk.home.sections import Line
from news.desk.listing.moments import moment_text
from news.desk.listing.next_step import next_step
from news.desk.listing.row import ArticleRow
from news.desk.listing.waits import wait_text, waits_too_long
from news.desk.standing import State

BETWEEN = " · "


def to_approve(row: ArticleRow, reader: Any, now: datetime) -> Line:
    """What a publisher is to decide: since when, sent by whom, and what keeps it from going on."""
    own_text = table.RETURN.key in row.open_keys and table.APPROVE.key not in row.open_keys
    note = capfirst(addressed(_("%(you)s sửa cuối nên không tự duyệt được bản này."), reader))
    return _waiting(row, reader, now, who=_name(row.progress.sent_by), note=note if own_text else "")


def unclaimed(row: ArticleRow, reader: Any, now: datetime) -> Line:
    """What nobody has taken on."""
    return _waiting(row, reader, now, who=row.writer, with_writer=False)


def held(row: ArticleRow, reader: Any, now: datetime) -> Line:
    """What the reader has taken on."""
    since = _("từ %(when)s") % {"when": moment_text(row.since, now)}
    who = capfirst(addressed("%(you)s, %(since)s", reader, since=since).lstrip(", "))
    return _waiting(row, reader, now, who=who, note="" if row.missing else _("Đủ các mục bắt buộc."))


def sent(row: ArticleRow, reader: Any, now: datetime) -> Line:
    """Where the reader's own article is now, and with whom."""
    about = BETWEEN.join((row.standing.label, *row.about))
    who = _name(row.progress.holder) or row.progress.task
    due = row.progress.goes_live_at
    if row.stage is State.SCHEDULED and due:
        return Line(row, about, moment_text(due, now), "", next_step(row, reader))
    return Line(row, about, wait_text(row.since, now), who, next_step(row, reader))


def returned(row: ArticleRow, reader: Any, now: datetime) -> Line:
    """What came back, with every word of the reason."""
    recipient = row.progress.returned_to or row.progress.holder or row.article.owner
    return Line(
        row,
        _about(row, with_writer=not row.is_owned_by(reader)),
        wait_text(row.since, now),
        _name(recipient),
        next_step(row, reader),
        late=waits_too_long(row.since, now),
        jobs=row.progress.jobs,
        signature=_signature(row, now),
    )


def _signature(row: ArticleRow, now: datetime) -> str:
    who = _("%(who)s trả lại lúc %(when)s") % {
        "who": _name(row.progress.returned_by),
        "when": moment_text(row.since, now),
    }
    deadline = row.progress.deadline
    wish = _("mong nhận lại trước %(when)s") % {"when": moment_text(deadline, now)} if deadline else ""
    return BETWEEN.join(part for part in (who, wish) if part)


def draft(row: ArticleRow, reader: Any, now: datetime) -> Line:
    """What the reader is writing."""
    return Line(row, _about(row, with_writer=False), moment_text(row.since, now), _("máy chủ"), next_step(row, reader))


def published(row: ArticleRow, reader: Any, now: datetime) -> Line:
    """What readers have had before them since when."""
    update = row.standing.label if row.standing.state is State.UPDATING else ""
    about = BETWEEN.join(part for part in (_about(row), update) if part)
    shown = row.shown_on_portal_at
    return Line(row, about, moment_text(shown, now) if shown else "", row.writer, next_step(row, reader))


def _waiting(
    row: ArticleRow, reader: Any, now: datetime, who: str, note: str = "", *, with_writer: bool = True
) -> Line:
    return Line(
        row,
        _about(row, with_writer=with_writer),
        wait_text(row.since, now),
        who,
        next_step(row, reader),
        why=_due(row, now),
        note=note,
        late=waits_too_long(row.since, now),
    )


def _due(row: ArticleRow, now: datetime) -> str:
    """The hour that the writer asked for, which counts for nothing until the article is approved."""
    hour = row.article.go_live_at
    if not hour:
        return ""
    clock = f"{localtime(hour):%H:%M}" if localtime(hour).date() == localtime(now).date() else moment_text(hour, now)
    if hour <= now:
        return _("Giờ hẹn %(clock)s đã qua mà chưa duyệt.") % {"clock": clock}
    return _("Hẹn lên %(clock)s, còn %(left)s.") % {"clock": clock, "left": wait_text(now, hour)}


def _about(row: ArticleRow, *, with_writer: bool = True) -> str:
    writer = _("%(name)s viết") % {"name": row.writer} if with_writer and row.writer else ""
    update = _("Bản sửa của bài đã đăng") if row.standing.state is State.UPDATING else ""
    return BETWEEN.join(part for part in (update, *row.about, writer) if part)


def _name(user: Any) -> str:
    return str(user) if user else ""
