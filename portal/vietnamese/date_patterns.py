"""The written shapes of a day, a month of a year and a range of days. Group names say what each number is."""

import re

# A date stands free of letters, of other numbers and of the symbols of a document number (152/2025/NĐ-CP).
_BEFORE = r"(?<!\w)(?<!\w[-–/])(?<!\d[.,])"
_AFTER = r"(?!\w|[-–./,][0-9]|/)(?![-–](?-i:[A-ZĐ]{2}))"

_DAY = r"(?P<day>3[01]|[12][0-9]|0?[1-9])"
_MONTH = r"(?P<month>1[0-2]|0?[1-9])"
_YEAR = r"(?P<year>1[89][0-9]{2}|20[0-9]{2})"
_MARK = r"\s*(?P<mark>[/.-])\s*"
_SLASH = r"\s*/\s*"
_SPELT_MONTH = rf"{_DAY}\s+tháng\s+{_MONTH}"
_OF_YEAR = rf"(?:\s*,?\s*năm\s+|{_SLASH}){_YEAR}"

_TO = r"(?:\s*[-–—]\s*|\s+(?:đến\s+hết|đến|tới)\s+)(?:ngày\s+)?"
_TO_OR_AND = r"(?:(?:\s*[-–—]\s*|\s+(?:đến\s+hết|đến|tới|và)\s+)(?:ngày\s+)?|(?P<comma>\s*,\s*))"

_NUMBERED = rf"{_DAY}{_SLASH}{_MONTH}(?:{_SLASH}{_YEAR})?"
_SPELT = rf"{_SPELT_MONTH}(?:{_OF_YEAR})?"


def _end(pattern: str) -> str:
    return pattern.replace("(?P<", "(?P<end_")


def _cued(pattern: str) -> str:
    return pattern.replace("(?P<month>", "(?P<cued_month>")


_SHAPES = (
    _NUMBERED + _TO + _end(_NUMBERED),
    _SPELT + _TO + _end(_SPELT),
    _DAY + _TO_OR_AND + _end(_NUMBERED),
    _DAY + _TO_OR_AND + _end(_SPELT),
    _DAY + _MARK + _MONTH + r"\s*(?P=mark)\s*" + _YEAR,
    _SPELT_MONTH + _OF_YEAR,
    _cued(_SPELT_MONTH),
    rf"(?P<month_word>tháng)\s+{_MONTH}(?:\s*,?\s*năm\s+|\s*[/.-]\s*){_YEAR}",
    rf"{_MONTH}/{_YEAR}",
    f"{_DAY}/{_MONTH}",
    _cued(rf"{_DAY}[-.]{_MONTH}"),
)

DATE_PATTERNS = tuple(re.compile(_BEFORE + shape + _AFTER, re.IGNORECASE) for shape in _SHAPES)
"""Longest reading first: what one pattern has claimed is closed to those behind it.

Groups: ``day month year`` and ``end_day end_month end_year``; ``cued_month`` where the shape alone is too weak to be
a date; ``month_word`` for a month announced by that word; ``comma`` between two days.
"""
