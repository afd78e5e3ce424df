"""Counting in working days: Monday to Friday, less the days off, plus the weekend days worked in exchange."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from news.registry.models import CalendarException

ONE_DAY = timedelta(days=1)
AHEAD = timedelta(days=366)  # read beyond what was asked for, so that a term that ends later costs no second query
DAYS_OF_A_WEEK, WORKED_OF_A_WEEK = 7, 5


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day off, or one worked in exchange, under the name that its reader reads."""

    name: str
    is_worked: bool


SpecialDays = Mapping[date, SpecialDay]
Source = Callable[[date, date], SpecialDays]


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The working days of a span, both ends included. Asked for a day outside, it reads a wider span from ``source``.

    Every method raises OverflowError rather than leave the years that ``date`` knows.
    """

    first: date
    last: date
    special: SpecialDays
    source: Source = field(repr=False, compare=False)

    @classmethod
    def read(cls, source: Source, first: date, last: date) -> "WorkingCalendar":
        """The calendar of at least the span. Asks ``source`` once."""
        beyond = last + min(AHEAD, date.max - last)
        return cls(first, beyond, source(first, beyond), source)

    def is_worked(self, day: date) -> bool:
        """Whether offices work on the day."""
        special = self.special_on(day)
        return special.is_worked if special else _is_weekday(day)

    def name_of(self, day: date) -> str:
        """Why a day is off, empty for any other day and for a plain weekend."""
        special = self.special_on(day)
        return special.name if special and not special.is_worked else ""

    def special_on(self, day: date) -> SpecialDay | None:
        """What the calendar says of the day; None where it follows the week."""
        return self._reaching(day).special.get(day)

    def add(self, day: date, count: int) -> date:
        """The ``count``-th working day after ``day``, which itself is not counted; ``day`` for 0.

        Raises ValueError for a negative count.
        """
        if count < 0:
            raise ValueError(f"working days are counted forwards, not {count}")
        calendar = self
        while count:
            day += ONE_DAY
            calendar = calendar._reaching(day)
            count -= calendar.is_worked(day)
        return day

    def count(self, first: date, last: date) -> int:
        """How many working days come after ``first`` up to and with ``last``; 0 if ``last`` is not later."""
        if last <= first:
            return 0
        special = self._reaching(first)._reaching(last).special
        departures = (one.is_worked - _is_weekday(day) for day, one in special.items() if first < day <= last)
        return _weekdays_until(last) - _weekdays_until(first) + sum(departures)

    def _reaching(self, day: date) -> "WorkingCalendar":
        if self.first <= day <= self.last:
            return self
        return WorkingCalendar.read(self.source, min(self.first, day), max(self.last, day))


def working_calendar(first: date, last: date) -> WorkingCalendar:
    """The filed calendar of at least the days from ``first`` to ``last``. One query."""
    return WorkingCalendar.read(_filed, first, max(first, last))


def _filed(first: date, last: date) -> SpecialDays:
    return {
        day: SpecialDay(row.shown_name, row.kind == CalendarException.Kind.WORKED)
        for row in CalendarException.objects.overlapping(first, last)
        for day in row.days()
        if first <= day <= last
    }


def _is_weekday(day: date) -> bool:
    return day.weekday() < WORKED_OF_A_WEEK


def _weekdays_until(day: date) -> int:
    """Mondays to Fridays since Monday, 1 January of the year 1, with the day."""
    weeks, rest = divmod(day.toordinal(), DAYS_OF_A_WEEK)
    return weeks * WORKED_OF_A_WEEK + min(rest, WORKED_OF_A_WEEK)
