"""Dates as tokens, so that 06/07/2023, 6.7.2023 and "ngày 6 tháng 7 năm 2023" are one word to the index."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from portal.vietnamese.dates import DateMention, find_dates
from portal.vietnamese.normalise import to_nfc
from portal.vietnamese.partial_date import PartialDate

# The reader of dates is thorough, hence slow: it is shown only what stands round the signs of a date. Each sign begins
# with a digit, for which a text is searched fastest; 1.204 and 5,2 are none.
_MAY_BE_DATE = re.compile(r"\d(?:[^\S\n]?[/.\-][^\S\n]?(?:\d{1,2}|\d{4})(?!\d)|(?<=tháng[^\S\n]\d))", re.IGNORECASE)
_CONTEXT = 66


@dataclass(frozen=True, slots=True)
class DateCode:
    """A date at ``[start, end)``; ``codes`` are its tokens, the first the most precise."""

    start: int
    end: int
    codes: tuple[str, ...]


def date_codes(text: str) -> list[DateCode]:
    """Every date of ``text`` that names at least a day and a month, or a month and a year."""
    nfc = to_nfc(text)
    return [
        DateCode(mention.start + start, mention.end + start, codes)
        for start, end in _windows(nfc)
        for mention in find_dates(nfc[start:end])
        if (codes := _codes_of(mention))
    ]


def code_of(date: PartialDate) -> str:
    """The token of a date: ``d2023_10_16``, ``d2023_10``, ``d2023``."""
    return "d" + date.value.replace("-", "_")


def codes_of(date: PartialDate) -> tuple[str, ...]:
    """Tokens under which a date is found: itself, its month, and its day without the year."""
    codes = [code_of(date)]
    if date.day is not None and date.month is not None:
        codes += [f"d{date.year}_{date.month:02d}", f"d_{date.month:02d}_{date.day:02d}"]
    return tuple(codes)


def _codes_of(mention: DateMention) -> tuple[str, ...]:
    ends = [date for date in (mention.partial, mention.end_partial) if date is not None]
    if ends:
        return tuple(dict.fromkeys(code for date in ends for code in codes_of(date)))
    return () if mention.day is None else (f"d_{mention.month:02d}_{mention.day:02d}",)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Parts of lines round the signs of a date; those that touch are one."""
    begin = end = -1
    for sign in _MAY_BE_DATE.finditer(text):
        near = _surroundings(text, sign.start(), sign.end())
        if near[0] > end >= 0:
            yield begin, end
            begin = -1
        begin, end = near[0] if begin < 0 else begin, near[1]
    if begin >= 0:
        yield begin, end


def _surroundings(text: str, start: int, end: int) -> tuple[int, int]:
    first, last = max(0, start - _CONTEXT), end + _CONTEXT
    line_start, line_end = text.rfind("\n", first, start) + 1, text.find("\n", end, last)
    return line_start or first, min(last, len(text)) if line_end < 0 else line_end
