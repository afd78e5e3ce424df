"""Articles on the calendar: by the day of the event while they are written, by their hour once they have one."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.models import Revision

from news.desk.planning.entry import Entry, Look
from news.desk.planning.span import Span
from news.desk.standing import State
from news.desk.states import in_state, standings_of

MOST = 400
UNFINISHED = frozenset({State.DRAFT, State.WAITING_EDITOR, State.CLAIMED, State.RETURNED, State.WAITING_PUBLISHER})


def article_entries(articles: Any, span: Span) -> list[Entry]:
    """Entries of ``articles`` (a query set) within the days. Six queries, however many articles."""
    return [*_published(articles, span), *_scheduled(articles, span), *_unfinished(articles, span)]


def _instants(span: Span) -> tuple[datetime, datetime]:
    zone = ZoneInfo(settings.TIME_ZONE)
    begin, end = (datetime.combine(day, time(), zone) for day in (span.first, span.last + timedelta(days=1)))
    return begin.astimezone(UTC), end.astimezone(UTC)


def _published(articles: Any, span: Span) -> Iterator[Entry]:
    begin, end = _instants(span)
    shown = articles.filter(live=True, published_at__gte=begin, published_at__lt=end).order_by("-published_at")
    for page_id, title, at in shown.values_list("pk", "title", "published_at")[:MOST]:
        yield Entry(
            localtime(at).date(), title, _edit(page_id), Look.PUBLISHED, State.PUBLISHED.mark, _("Đã đăng"), at=at,
            step_label=_("Xem"), step_url=_edit(page_id),
        )  # fmt: skip


def _scheduled(articles: Any, span: Span) -> Iterator[Entry]:
    begin, end = _instants(span)
    due = Revision.page_revisions.filter(approved_go_live_at__gte=begin, approved_go_live_at__lt=end)
    times = {int(key): at for key, at in due.values_list("object_id", "approved_go_live_at")}
    rows = articles.filter(pk__in=times).values_list("pk", "draft_title", "owner__full_name")
    for page_id, title, writer in rows:
        at = times[page_id]
        yield Entry(
            localtime(at).date(), title, _edit(page_id), Look.SCHEDULED, State.SCHEDULED.mark, _("Đã hẹn giờ"),
            writer or "", at, step_label=_("Xem"), step_url=_edit(page_id),
        )  # fmt: skip


def _unfinished(articles: Any, span: Span) -> Iterator[Entry]:
    begin, end = _instants(span)
    event = Q(go_live_at__isnull=True, event_first_day__gte=span.first, event_first_day__lte=span.last)
    slot = Q(go_live_at__gte=begin, go_live_at__lt=end)
    approved = in_state(articles, State.SCHEDULED).values("pk")
    found = articles.filter(event | slot, live=False).exclude(pk__in=approved)
    rows = list(found.values_list("pk", "draft_title", "event_first_day", "go_live_at", "owner__full_name")[:MOST])
    standings = standings_of(row[0] for row in rows)
    for page_id, title, day, at, writer in rows:
        if standings[page_id].stage in UNFINISHED:
            yield _draft(page_id, title, day, at, writer or "", standings[page_id].stage)


def _draft(page_id: int, title: str, day: date, at: datetime | None, writer: str, stage: State) -> Entry:
    """A slot that nobody approved is a gap: the article will not go up."""
    return Entry(
        day=localtime(at).date() if at else day,
        title=title,
        url=_edit(page_id),
        look=Look.GAP if at else Look.PLANNED,
        mark="warning" if at else stage.mark,
        about=str(stage.label),
        who=writer,
        at=at,
        lack=_("chưa duyệt, sẽ không lên") if at else "",
        step_label=_("Mở bài"),
        step_url=_edit(page_id),
    )


def _edit(page_id: int) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page_id])
