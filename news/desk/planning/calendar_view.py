"""``/quan-tri/lich/``: what is planned, scheduled, published, and what nobody has looked after."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from news.desk.listing.asked import day_from
from news.desk.listing.screen import screen_title
from news.desk.listing.seen import articles_seen_by
from news.desk.planning.article_entries import article_entries
from news.desk.planning.entry import Entry
from news.desk.planning.plan_entries import plan_entries
from news.desk.planning.span import Layout, Span, span_of
from portal.delivery.query import text

IN_A_CELL = 5
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the grid: what fits in it, and how much does not."""

    day: date
    entries: tuple[Entry, ...]
    more: int
    is_today: bool
    is_outside: bool


def calendar(request: HttpRequest) -> HttpResponse:
    """Month, week or list round the day asked for, today by default."""
    today = timezone.localdate()
    span = _span(request, today)
    entries = sorted(
        [*article_entries(articles_seen_by(request.user), span), *plan_entries(span, today)],
        key=lambda entry: entry.order,
    )
    context = {
        "span": span,
        "layouts": [(layout.value, layout.label, layout is span.layout) for layout in Layout],
        "entries": entries,
        "weeks": [] if span.layout is Layout.LIST else _weeks(span, entries, today),
        "today": today,
        **screen_title(_("Lịch đăng bài"), "calendar"),
    }
    return render(request, "admin/desk/calendar.html", context)


def _span(request: HttpRequest, today: date) -> Span:
    wanted = text(request.GET, "xem")
    layout = Layout(wanted) if wanted in Layout.values else Layout.MONTH
    anchor = day_from(text(request.GET, "ngay")) or today
    return span_of(layout, min(max(anchor, EARLIEST), LATEST))


def _weeks(span: Span, entries: list[Entry], today: date) -> list[list[DayCell]]:
    by_day: dict[date, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_day[entry.day].append(entry)
    room = len(entries) if span.layout is Layout.WEEK else IN_A_CELL
    return [[_cell(day, by_day[day], room, span, today) for day in week] for week in span.weeks]


def _cell(day: date, entries: list[Entry], room: int, span: Span, today: date) -> DayCell:
    shown = tuple(entries[:room])
    return DayCell(day, shown, len(entries) - len(shown), day == today, not span.holds(day))
