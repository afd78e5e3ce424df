"""Dates in Vietnamese: written out for readers, found in texts, read from stamps."""

from datetime import date

from portal.vietnamese.date_mentions import DateMention, find_dates
from portal.vietnamese.reader import WEEKDAYS, reads_english, short_date
from portal.vietnamese.stamps import VIETNAM_TIME, parse_stamp

__all__ = ["VIETNAM_TIME", "DateMention", "find_dates", "long_date", "parse_stamp", "short_date", "weekday_name"]

_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")


def weekday_name(day: date) -> str:
    """Return the name of the weekday in the reader's language: ``Thứ Tư``, ``Wednesday``."""
    return (WEEKDAYS if reads_english() else _WEEKDAYS)[day.weekday()]


def long_date(day: date) -> str:
    """Return ``Thứ Tư, ngày 18 tháng 11 năm 2026``, for English readers ``Wednesday, 18 November 2026``."""
    if reads_english():
        return f"{weekday_name(day)}, {short_date(day)}"
    return f"{weekday_name(day)}, ngày {day.day} tháng {day.month} năm {day.year}"
