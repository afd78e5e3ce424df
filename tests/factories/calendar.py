"""Rows of the calendar of working days."""

from datetime import date

from news.registry.models import CalendarException


def day_off(first: str, last: str = "", name: str = "Ngày nghỉ thử nghiệm") -> CalendarException:
    """Days without work, ISO dates; one day without ``last``."""
    return _filed(CalendarException.Kind.OFF, first, last, name)


def day_worked(first: str, last: str = "", name: str = "Làm bù thử nghiệm") -> CalendarException:
    """Weekend days worked in exchange, ISO dates."""
    return _filed(CalendarException.Kind.WORKED, first, last, name)


def _filed(kind: CalendarException.Kind, first: str, last: str, name: str) -> CalendarException:
    row = CalendarException(
        kind=kind, first_day=date.fromisoformat(first), last_day=date.fromisoformat(last or first), name=name
    )
    row.full_clean()
    row.save()
    return row
