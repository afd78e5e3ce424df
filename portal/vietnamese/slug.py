"""Addresses in ASCII. ``static/js/slug.js`` must give the same result for every text; a test compares the two."""

import re
import string
import unicodedata

_SPELT_OUT = str.maketrans(
    {
        "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ħ": "h", "Ħ": "h", "ı": "i",
        "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ß": "ss", "þ": "th", "Þ": "th",
    }
)  # fmt: skip
# ASCII only: what other alphabets call lower case differs between Python and browsers.
_SMALL = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
_MARKS = re.compile("[\u0300-\u036f]")
_SEPARATORS = re.compile("[^a-z0-9]+")


def slugify(text: str, max_length: int = 80) -> str:
    """Return ``text`` as words of a–z and 0–9 joined by hyphens, at most ``max_length`` long, cut between words.

    A first word longer than ``max_length`` is cut inside. A text without any usable letter gives ``""``.
    """
    letters = _MARKS.sub("", unicodedata.normalize("NFKD", text)).translate(_SPELT_OUT)
    return _cut(_SEPARATORS.sub("-", letters.translate(_SMALL)).strip("-"), max_length)


def _cut(slug: str, max_length: int) -> str:
    if len(slug) <= max_length:
        return slug
    boundary = slug.rfind("-", 0, max_length + 1)
    return slug[:boundary] if boundary > 0 else slug[:max_length]
