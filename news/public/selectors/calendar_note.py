"""What the calendar of working days says of a time, for readers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from news.registry.models import CalendarException


@dataclass(frozen=True, slots=True)
class CalendarNote:
    """Days off, or weekend days worked in exchange, under one name; ``period`` as its reader writes dates."""

    name: str
    period: str
    is_worked: bool
    days: frozenset[date]

    @property
    def word(self) -> str:
        """What a narrow cell has room for."""
        return _("làm bù") if self.is_worked else _("nghỉ")

    @property
    def sentence(self) -> str:
        """Whether offices work, and why."""
        said = _("Làm việc: %(ten)s") if self.is_worked else _("Nghỉ: %(ten)s")
        return said % {"ten": self.name}


def calendar_notes(first: date, last: date) -> Sequence[CalendarNote]:
    """Notes on any day from ``first`` to ``last``, in order. One query."""
    rows = CalendarException.objects.overlapping(first, last)
    return [
        CalendarNote(row.shown_name, row.period, row.kind == CalendarException.Kind.WORKED, frozenset(row.days()))
        for row in rows
    ]
