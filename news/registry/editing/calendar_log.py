"""What the history of a row of the calendar says of a change."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import LogFormatter

from news.registry.models import CalendarException
from portal.vietnamese.reader import short_date

CALENDAR_EDITED = "registry.calendar_edit"
FIELDS = {field.name: field for field in CalendarException._meta.concrete_fields if not field.primary_key}


def filed(row: CalendarException) -> dict[str, str]:
    """What a row says, by field; dates as ISO."""
    return {name: str(getattr(row, name)) for name in FIELDS}


class CalendarEditFormatter(LogFormatter):
    """A change in words: each field with its value before and after."""

    label = gettext_lazy("Sửa lịch làm việc")

    def format_message(self, log_entry: Any) -> str:
        """``Đã sửa: đến hết ngày 21/02/2026 → 22/02/2026``."""
        before, after = log_entry.data["before"], log_entry.data["after"]
        changes = [_change(name, before[name], after[name]) for name in FIELDS if before[name] != after[name]]
        return _("Đã sửa: %(thay_doi)s") % {"thay_doi": "; ".join(changes)} if changes else _("Đã lưu, không đổi gì")


def _change(name: str, before: str, after: str) -> str:
    return f"{FIELDS[name].verbose_name} {_shown(name, before)} → {_shown(name, after)}"


def _shown(name: str, value: str) -> str:
    if name == "kind":
        return str(CalendarException.Kind(value).label)
    if name in ("first_day", "last_day"):
        return short_date(date.fromisoformat(value))
    return f"“{value}”" if value else _("(trống)")
