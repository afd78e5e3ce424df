"""Numbers of documents, each as one token whatever way it is written."""

import re
from dataclasses import dataclass

from portal.vietnamese.fold import fold
from portal.vietnamese.normalise import to_nfc

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
# Number, perhaps a year, then the symbol: 409/TĐKT-KTKT, 152/2025/NĐ-CP, 06/2022/QH15, 21 / KH - UBND.
_NUMBER = re.compile(
    r"(?<![\w/])(?P<number>\d{1,6}[a-z]?)\s?/\s?(?:(?P<year>(?:19|20)\d\d)\s?/\s?)?"
    r"(?P<symbol>[a-z][a-z&]*\d{0,3}(?:\s?[-./]\s?[a-z][a-z&]*\d{0,2}){0,4})(?!\w)"
)
# Folding a whole text for the sake of numbers that are not there would cost more than all the rest.
_MAY_BE_NUMBER = re.compile(r"\d[A-Za-z]?\s?/\s?(?:\d{4}\s?/\s?)?[^\W\d_]")
_SEPARATORS = re.compile(r"[\W_]+")
_SPACED = re.compile(r"(\d{1,6})((?: [a-z]{2,}){1,3})")


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A document number at ``[start, end)``; ``code`` is its token, ``409_tdkt_ktkt``."""

    start: int
    end: int
    code: str


def number_mentions(text: str) -> list[NumberMention]:
    """Every document number of ``text``. Dates and fractions have no letters after the slash and are none."""
    if "/" not in text or not _MAY_BE_NUMBER.search(text):
        return []
    folded = fold(to_nfc(text)).translate(_DASHES)
    return [NumberMention(found.start(), found.end(), _code(found[0])) for found in _NUMBER.finditer(folded)]


def number_codes(text: str) -> list[str]:
    """The tokens of the document numbers of ``text``, each once, in order."""
    return list(dict.fromkeys(mention.code for mention in number_mentions(text)))


def spaced_code(folded_query: str) -> str:
    """The token of a query that is a number typed with blanks only (``409 tdkt ktkt``); empty for other queries."""
    found = _SPACED.fullmatch(folded_query)
    return _code(found[0]) if found else ""


def _code(number: str) -> str:
    return _SEPARATORS.sub("_", number).strip("_").lstrip("0")
