"""Dates and numbers as the reader of now writes them: Vietnamese, or English below an English interface."""

from collections.abc import Callable
from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_language: list[Callable[[], str]] = []


def ask_language_of(source: Callable[[], str]) -> None:
    """Let ``source`` say the reader's language (``vi``, ``en``) each time something is written. Until then: ``vi``."""
    _language[:] = [source]


def reads_english() -> bool:
    """Whether dates and numbers are wanted in English."""
    return bool(_language) and _language[0]().startswith("en")


def short_date(day: date) -> str:
    """``16/10/2023``; ``16 October 2023`` for English readers, to whom ``10/11`` could be two days."""
    if reads_english():
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{day.day:02d}/{day.month:02d}/{day.year}"


def day_and_month(day: date) -> str:
    """``16/10``; ``16 Oct`` for English readers."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}" if reads_english() else f"{day.day}/{day.month}"


def month_alone(day: date) -> str:
    """``tháng 10``; ``October`` for English readers."""
    return MONTHS[day.month - 1] if reads_english() else f"tháng {day.month}"
