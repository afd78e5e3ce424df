"""A month of events, by day and as a table of weeks."""

from calendar import Calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.http import HttpRequest
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article
from news.public.selectors.calendar_note import CalendarNote, calendar_notes
from news.public.selectors.event_days import first_day_of, last_day_of
from news.public.selectors.event_entry import EventEntry, event_entry
from news.public.selectors.event_query import EventQuery
from news.public.selectors.month_turns import MonthTurn, turn_to
from portal.vietnamese.dates import long_date
from portal.vietnamese.partial_date import PartialDate

MAX_EVENTS = 200
IN_A_CELL = 3
MONDAY = 0


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the month with its events; ``begins`` holds those whose first day in the month it is.

    ``note`` says if offices are closed on it, or work in exchange.
    """

    day: date
    is_today: bool
    note: CalendarNote | None
    entries: Sequence[EventEntry]
    begins: Sequence[EventEntry]

    @property
    def anchor(self) -> str:
        """Where the list by day tells of it."""
        return f"ngay-{self.day.isoformat()}"

    @property
    def title(self) -> str:
        """The day in words."""
        return long_date(self.day)

    @property
    def shown(self) -> Sequence[EventEntry]:
        """The events that a cell has room for."""
        return self.entries if len(self.entries) <= IN_A_CELL else self.entries[: IN_A_CELL - 1]

    @property
    def more(self) -> int:
        """How many it has no room for."""
        return len(self.entries) - len(self.shown)


@dataclass(frozen=True, slots=True)
class EventMonth:
    """``weeks`` are rows of seven, None for a day of another month; ``undated`` are events of an unknown day.

    ``left_out`` counts the events that a page cannot bear; ``notes`` tell of days off and days worked in exchange.
    """

    title: str
    year: int
    notes: Sequence[CalendarNote]
    weeks: Sequence[Sequence[Day | None]]
    days: Sequence[Day]
    undated: Sequence[EventEntry]
    previous: MonthTurn | None
    next: MonthTurn | None
    left_out: int

    def entries(self) -> Sequence[EventEntry]:
        """Every event once, those of an unknown day last."""
        return (*(entry for day in self.days for entry in day.begins), *self.undated)


def event_month(found: ArticleQuerySet, query: EventQuery, year: int, month: int, request: HttpRequest) -> EventMonth:
    """The month of ``found`` with its events, the earliest first. Two queries, three for more than a page can bear."""
    asked_for, today = PartialDate.of(year, month), localdate()
    found = found.with_event_between(asked_for.first_day, asked_for.last_day)
    articles = list(found.order_by("event_first_day", "event_time", "pk")[:MAX_EVENTS])
    dated = [article for article in articles if article.event_date.precision == "day"]
    entries = {article.pk: event_entry(article, request, today) for article in articles}
    notes = calendar_notes(asked_for.first_day, asked_for.last_day)
    days = _days(asked_for, dated, entries, today, notes)
    return EventMonth(
        title=_("Tháng %(thang)s năm %(nam)s") % {"thang": month, "nam": year},
        year=year,
        notes=notes,
        weeks=_weeks(year, month, {day.day: day for day in days}),
        days=[day for day in days if day.begins],
        undated=[entries[article.pk] for article in articles if article not in dated],
        previous=turn_to(query, year, month, -1),
        next=turn_to(query, year, month, 1),
        left_out=found.count() - MAX_EVENTS if len(articles) == MAX_EVENTS else 0,
    )


def _days(
    month: PartialDate,
    articles: Sequence[Article],
    entries: Mapping[int, EventEntry],
    today: date,
    notes: Sequence[CalendarNote],
) -> list[Day]:
    noted = {day: note for note in notes for day in note.days}
    count = (month.last_day - month.first_day).days + 1
    return [
        Day(
            day=day,
            is_today=day == today,
            note=noted.get(day),
            entries=[
                entries[article.pk] for article in articles if first_day_of(article) <= day <= last_day_of(article)
            ],
            begins=[entries[article.pk] for article in articles if max(first_day_of(article), month.first_day) == day],
        )
        for day in (month.first_day + timedelta(days=place) for place in range(count))
    ]


def _weeks(year: int, month: int, days: Mapping[date, Day]) -> list[list[Day | None]]:
    weeks = Calendar(firstweekday=MONDAY).monthdatescalendar(year, month)
    return [[days.get(day) for day in week] for week in weeks]
