"""The days of a consultation, one by one, as its clock draws and names them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.articles.consultation_term import ConsultationTerm
from news.registry.working_days import WorkingCalendar

MOST = 45  # days; a longer term is told in words alone
WEEKDAYS = tuple(gettext_lazy(name) for name in ("T2", "T3", "T4", "T5", "T6", "T7", "CN"))


@dataclass(frozen=True, slots=True)
class ConsultationDay:
    """A day of the term. ``place`` numbers the working days and is 0 for a day that does not count, of which ``word``
    says why; ``holiday`` is the name of a day off that the calendar names.
    """

    day: date
    weekday: str
    place: int
    word: str
    holiday: str
    is_past: bool

    @property
    def is_off(self) -> bool:
        """Whether it does not count."""
        return self.place == 0


def consultation_days(term: ConsultationTerm, calendar: WorkingCalendar) -> Sequence[ConsultationDay]:
    """The days from the first to the last; none where either is unknown or they are too many to draw."""
    first, last = term.opens_on, term.closes_on
    if first is None or last is None or not 0 <= (last - first).days < MOST:
        return ()
    return tuple(_days(first, last, term.today, calendar))


def _days(first: date, last: date, today: date, calendar: WorkingCalendar) -> Iterator[ConsultationDay]:
    place = 0
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        counts = day > first and calendar.is_worked(day)
        place += counts
        yield ConsultationDay(
            day=day,
            weekday=str(WEEKDAYS[day.weekday()]),
            place=place if counts else 0,
            word="" if counts else _("mở") if day == first else _("nghỉ"),
            holiday=calendar.name_of(day),
            is_past=day <= today,
        )
