"""The term of a consultation, counted in working days of the calendar as it is filed now.

The last day is the one that the notice announces, and nothing moves it by itself. Everything else is computed each time
it is asked for, so that a change of the calendar or of the notice shows at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from news.articles.models import ConsultationRule, Notice, NoticeKind
from news.articles.models.consultation_rule import kept_rules
from news.registry.working_days import WorkingCalendar, working_calendar

MOST_AT_ONCE = 50
REACH = timedelta(days=60)  # ten working days end well within, Tết included


class Stage(StrEnum):
    """Where a consultation stands on a day; one without a first day is open, one without a last day does not end."""

    ANNOUNCED = "announced"
    OPEN = "open"
    OVER = "over"


def stage_on(opens_on: date | None, closes_on: date | None, today: date) -> Stage:
    """The stage on the day; the first and the last day belong to the term."""
    if closes_on is not None and closes_on < today:
        return Stage.OVER
    return Stage.ANNOUNCED if opens_on is not None and opens_on > today else Stage.OPEN


@dataclass(frozen=True, slots=True)
class ConsultationTerm:
    """``days_left`` and ``days`` are working days, the first after today, the second after the opening day, each with
    the last day; None where the notice does not say enough.

    ``least`` and ``basis`` are what the law asks on the opening day (0 and empty where it asks nothing); ``full_on`` is
    the day on which that is done.
    """

    opens_on: date | None
    closes_on: date | None
    today: date
    days_left: int | None
    days: int | None
    least: int
    basis: str
    full_on: date | None

    @property
    def stage(self) -> Stage:
        """Where it stands today."""
        return stage_on(self.opens_on, self.closes_on, self.today)

    @property
    def is_last_day(self) -> bool:
        """Whether it ends with today."""
        return self.closes_on == self.today

    @property
    def is_short(self) -> bool:
        """Whether it lasts less than the law asks."""
        return self.days is not None and self.days < self.least


def term_calendar(notice: Notice, today: date) -> WorkingCalendar:
    """The calendar of all days that the term of the notice asks about. One query."""
    known = [day for day in (notice.opens_on, notice.closes_on, today) if day]
    return working_calendar(min(known), max(known) + min(REACH, date.max - max(known)))


def term_of(notice: Notice, today: date, calendar: WorkingCalendar) -> ConsultationTerm:
    """The term of a notice, stored or in memory. One query a minute."""
    return _term(notice, today, calendar, _rule_on(notice.opens_on or today, kept_rules()))


def short_terms(today: date) -> list[tuple[Notice, ConsultationTerm]]:
    """Live consultations that go on and are shorter than the law asks, the nearest end first. Three queries."""
    asked = Notice.objects.live().filter(notice_kind=NoticeKind.CONSULTATION, opens_on__isnull=False)
    notices = list(asked.filter(closes_on__gte=today).order_by("closes_on", "pk")[:MOST_AT_ONCE])
    if not notices:
        return []
    rules = list(ConsultationRule.objects.last_begun_first())
    ends = [day for notice in notices for day in (notice.opens_on, notice.closes_on)]
    calendar = working_calendar(min(*ends, today), max(ends))
    found = [(notice, _term(notice, today, calendar, _rule_on(notice.opens_on or today, rules))) for notice in notices]
    return [(notice, term) for notice, term in found if term.is_short]


def _rule_on(day: date, rules: Sequence[ConsultationRule]) -> ConsultationRule | None:
    return next((rule for rule in rules if rule.covers(day)), None)


def _term(notice: Notice, today: date, calendar: WorkingCalendar, rule: ConsultationRule | None) -> ConsultationTerm:
    opens_on, closes_on = notice.opens_on, notice.closes_on
    least = rule.least_days if rule else 0
    return ConsultationTerm(
        opens_on=opens_on,
        closes_on=closes_on,
        today=today,
        days_left=calendar.count(today, closes_on) if closes_on else None,
        days=calendar.count(opens_on, closes_on) if opens_on and closes_on else None,
        least=least,
        basis=rule.legal_basis if rule else "",
        full_on=_full_on(opens_on, least, calendar),
    )


def _full_on(opens_on: date | None, least: int, calendar: WorkingCalendar) -> date | None:
    """None at the end of all days, too."""
    try:
        return calendar.add(opens_on, least) if opens_on else None
    except OverflowError:
        return None
