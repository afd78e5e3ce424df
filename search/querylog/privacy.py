"""Queries that hold somebody's number or mail address are not kept as typed. Pure Python."""

import re
import unicodedata
from typing import Final

from search.analysis.dates import date_codes
from search.analysis.numbers import number_mentions

MAIL: Final = "(thư điện tử)"
PHONE: Final = "(số điện thoại)"
PERSONAL_NUMBER: Final = "(số giấy tờ)"

_MAIL: Final = re.compile(r"[^\s@]+\s?@\s?[^\s@.]+\s?\.\s?\w")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Nine digits and more in a row, whatever stands between them, belong to a person or an account.
_LONG_NUMBER: Final = re.compile(r"(?<!\d)\+?\d(?:[\s.()-]{0,2}\d){8,}")
_PASSPORT: Final = re.compile(r"(?<![^\W_])[A-Za-z]\d{7,8}(?!\w)")
_PHONE: Final = re.compile(r"(?:84|0)\d{9,10}")


def without_personal_data(text: str) -> str:
    """``text`` itself, or in its place the kind of personal data it holds: nothing beside a number is kept either.

    Dates, years and document numbers are none.
    """
    plain = unicodedata.normalize("NFKC", text)
    if _MAIL.search(plain):
        return MAIL
    rest = _without_public_numbers(plain)
    if found := _LONG_NUMBER.search(rest):
        digits = re.sub(r"\D", "", found[0])
        return PHONE if _PHONE.fullmatch(digits) else PERSONAL_NUMBER
    return PERSONAL_NUMBER if _PASSPORT.search(rest) else text


def _without_public_numbers(text: str) -> str:
    spans = [(mention.start, mention.end) for mention in number_mentions(text)]
    spans += [(mention.start, mention.end) for mention in date_codes(text)]
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} / {text[end:]}"
    # A year within a longer number is part of that number.
    return text if _LONG_NUMBER.search(_YEAR.sub("/", text)) else _YEAR.sub("/", text)
