"""Dates inside running text, always day first, with or without year."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from portal.vietnamese.date_context import ANNIVERSARIES, cue_before, numbers_a_document, reads_as_day
from portal.vietnamese.date_patterns import DATE_PATTERNS
from portal.vietnamese.partial_date import PartialDate

# Where the written shape of a date can begin: at a short number with a mark or a word behind it that such a shape has
# there, or at the word that announces a month.
_BEGINNING = re.compile(
    r"[0-9]{1,2}(?=\s*(?:[-–—/.,]|tháng|đến|tới|và))|tháng(?=\s+[0-9])",
    re.IGNORECASE,
)
# A day without year may be the 29th of February.
_LEAP_YEAR = 2000


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
    beginnings = [found.start() for found in _BEGINNING.finditer(text)]
    for pattern in DATE_PATTERNS:
        for mention in _read_all(pattern, text, beginnings):
            if not any(mention.start < other.end and other.start < mention.end for other in mentions):
                mentions.append(mention)
    return sorted(mentions, key=lambda mention: mention.start)


def _read_all(pattern: re.Pattern[str], text: str, beginnings: Sequence[int]) -> Iterator[DateMention]:
    """As ``finditer`` finds them, but tried only where a date can begin: texts are long and numbers are few."""
    end = 0
    for beginning in beginnings:
        found = pattern.match(text, beginning) if beginning >= end else None
        if found is None:
            continue
        end = found.end()
        mention = _mention(text, found)
        if _is_possible(mention) and _is_meant_as_date(text, found, mention):
            yield mention


def _mention(text: str, found: re.Match[str]) -> DateMention:
    numbers = {name: int(digits) for name, digits in found.groupdict().items() if digits and digits.isdigit()}
    day, end_day = numbers.get("day"), numbers.get("end_day")
    end_month = numbers.get("end_month")
    end_year = numbers.get("end_year", numbers.get("year")) if end_day else None
    month = numbers.get("month") or numbers.get("cued_month") or numbers["end_month"]
    year = numbers.get("year", end_year)
    cue = cue_before(text, found.start())
    holiday = not (year or end_day or _names_an_hour(cue)) and (day, month) in ANNIVERSARIES
    return DateMention(found.start(), found.end(), day, month, year, end_day, end_month, end_year, cue, holiday)


def _is_meant_as_date(text: str, found: re.Match[str], mention: DateMention) -> bool:
    shape = found.groupdict()
    if mention.cue or shape.get("month_word"):
        return True
    if shape.get("cued_month") or shape.get("comma"):
        return False
    if mention.day is None:
        return not numbers_a_document(text, mention.start)
    if mention.year is not None:
        return True
    return reads_as_day(text, mention.start, mention.end, mention.end_day or mention.day, mention.month)


def _is_possible(mention: DateMention) -> bool:
    first = _day_of_calendar(mention.year, mention.month, mention.day)
    if mention.end_day is None or mention.end_month is None:
        return first is not None
    last = _day_of_calendar(mention.end_year, mention.end_month, mention.end_day)
    return first is not None and last is not None and first < last


def _day_of_calendar(year: int | None, month: int, day: int | None) -> date | None:
    try:
        return date(year or _LEAP_YEAR, month, day or 1)
    except ValueError:
        return None


def _names_an_hour(cue: str) -> bool:
    return cue.lower().startswith(("sáng", "trưa", "chiều", "tối", "đêm", "khuya", "rạng", "hôm"))
