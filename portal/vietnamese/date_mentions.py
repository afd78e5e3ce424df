"""Dates inside running text, always day first, with or without year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from portal.vietnamese.date_context import ANNIVERSARIES, cue_before, numbers_a_document, reads_as_day
from portal.vietnamese.partial_date import PartialDate

_LEAP_YEAR = 2000
_BEFORE = r"(?<!\w)(?<!\w[-–/])(?<!\d[.,])"
_AFTER = r"(?!\w|[-–./,][0-9]|/)"
_NO_SYMBOL = r"(?![-–](?:[A-ZĐ]{2}))"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_YEAR = r"(?:1[89][0-9]{2}|20[0-9]{2})"
_FAR = r"(?:\s*[-–—]\s*|\s+(?:đến\s+hết|đến|tới)\s+)(?:ngày\s+)?"
_NEAR = r"(?:\s*[-–—]\s*|\s+(?:đến\s+hết|đến|tới|và)\s+|\s*,\s*)(?:ngày\s+)?"
_ONE = rf"(?P<day>{_DAY})"
_END = rf"(?P<end_day>{_DAY})"
_YEAR_WORD = r"(?:\s*,?\s*năm\s+|\s*/\s*)"

# Longest reading first: a span once claimed is closed to the patterns below it.
_PATTERNS = tuple(
    re.compile(_BEFORE + pattern + _AFTER + _NO_SYMBOL)
    for pattern in (
        rf"{_ONE}\s*/\s*(?P<month>{_MONTH})(?:\s*/\s*(?P<year>{_YEAR}))?{_FAR}"
        rf"{_END}\s*/\s*(?P<end_month>{_MONTH})(?:\s*/\s*(?P<end_year>{_YEAR}))?",
        rf"{_ONE}\s+tháng\s+(?P<month>{_MONTH})(?:{_YEAR_WORD}(?P<year>{_YEAR}))?{_FAR}"
        rf"{_END}\s+tháng\s+(?P<end_month>{_MONTH})(?:{_YEAR_WORD}(?P<end_year>{_YEAR}))?",
        rf"{_ONE}{_NEAR}{_END}\s*/\s*(?P<end_month>{_MONTH})(?:\s*/\s*(?P<end_year>{_YEAR}))?",
        rf"{_ONE}{_NEAR}{_END}\s+tháng\s+(?P<end_month>{_MONTH})(?:{_YEAR_WORD}(?P<end_year>{_YEAR}))?",
        rf"{_ONE}\s*(?P<mark>[/.-])\s*(?P<month>{_MONTH})\s*(?P=mark)\s*(?P<year>{_YEAR})",
        rf"{_ONE}\s+tháng\s+(?P<month>{_MONTH}){_YEAR_WORD}(?P<year>{_YEAR})",
        rf"{_ONE}\s+tháng\s+(?P<cued_month>{_MONTH})",
        rf"(?:[Tt]háng|THÁNG)\s+(?P<month>{_MONTH})(?:{_YEAR_WORD}|\s*[-.]\s*)(?P<year>{_YEAR})",
        rf"(?P<bare_month>{_MONTH})/(?P<year>{_YEAR})",
        rf"{_ONE}/(?P<month>{_MONTH})",
        rf"{_ONE}[-.](?P<cued_month>{_MONTH})",
    )
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date at ``[start, end)`` of the text; ``end_*`` is the last day of a range, equal parts filled in.

    ``cue`` is the announcing phrase before it (``sáng ngày``) or ``""``; ``holiday`` marks a pair without year and
    hour of day that usually names a commemoration (20/11) rather than the day of an event.
    """

    start: int
    end: int
    day: int | None
    month: int
    year: int | None
    end_day: int | None = None
    end_month: int | None = None
    end_year: int | None = None
    cue: str = ""
    holiday: bool = False

    @property
    def partial(self) -> PartialDate | None:
        """The (first) date, when the text states its year."""
        return None if self.year is None else PartialDate.of(self.year, self.month, self.day)

    @property
    def end_partial(self) -> PartialDate | None:
        """The last day of a range, when the text states its year."""
        if self.end_year is None or self.end_day is None:
            return None
        return PartialDate.of(self.end_year, self.end_month, self.end_day)


def find_dates(text: str) -> list[DateMention]:
    """Return every date of ``text`` in order, without overlaps; fractions, numbers of documents and 24/7 are none."""
    mentions: list[DateMention] = []
    for pattern in _PATTERNS:
        for mention in _read_all(pattern, text):
            if not any(mention.start < other.end and other.start < mention.end for other in mentions):
                mentions.append(mention)
    return sorted(mentions, key=lambda mention: mention.start)


def _read_all(pattern: re.Pattern[str], text: str) -> Iterator[DateMention]:
    for found in pattern.finditer(text):
        mention = _read(text, found)
        if mention is not None:
            yield mention


def _read(text: str, found: re.Match[str]) -> DateMention | None:
    parts = {name: int(digits) for name, digits in found.groupdict().items() if digits and digits.isdigit()}
    cue = cue_before(text, found.start())
    if not _supported(text, found, parts, cue):
        return None
    month = parts.get("month") or parts.get("cued_month") or parts.get("bare_month") or parts["end_month"]
    day = parts.get("day")
    end_day = parts.get("end_day")
    end_month = parts.get("end_month")
    end_year = parts.get("end_year", parts.get("year")) if end_day else None
    year = parts.get("year", end_year)
    if not _possible(day, month, year) or (end_day and not _ordered(day, month, year, end_day, end_month, end_year)):
        return None
    holiday = year is None and end_day is None and (day, month) in ANNIVERSARIES and not _names_an_hour(cue)
    return DateMention(found.start(), found.end(), day, month, year, end_day, end_month, end_year, cue, holiday)


def _supported(text: str, found: re.Match[str], parts: dict[str, int], cue: str) -> bool:
    if cue:
        return True
    if "cued_month" in parts:
        return False
    if "bare_month" in parts or ("year" in parts and "day" not in parts and not found[0][0].isalpha()):
        return not numbers_a_document(text, found.start())
    if "year" in parts or "end_year" in parts:
        return True
    if "day" not in parts:
        return True
    month = parts.get("month") or parts["end_month"]
    return reads_as_day(text, found.start(), found.end(), parts.get("end_day", parts["day"]), month)


def _possible(day: int | None, month: int | None, year: int | None) -> bool:
    try:
        date(year or _LEAP_YEAR, month or 1, day or 1)
    except ValueError:
        return False
    return True


def _ordered(
    day: int | None, month: int, year: int | None, end_day: int, end_month: int | None, end_year: int | None
) -> bool:
    if not _possible(end_day, end_month, end_year):
        return False
    first = (year or 0, month, day or 1)
    last = (end_year or 0, end_month or month, end_day)
    return first < last


def _names_an_hour(cue: str) -> bool:
    return cue.lower().startswith(("sáng", "trưa", "chiều", "tối", "đêm", "rạng", "hôm"))
