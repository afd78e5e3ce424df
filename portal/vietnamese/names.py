"""Names of people: what stands before them and what they look like."""

import re

from portal.vietnamese.family_names import FAMILY_NAMES
from portal.vietnamese.fold import canonical
from portal.vietnamese.honorifics import HONORIFICS
from portal.vietnamese.normalise import tidy
from portal.vietnamese.syllables import is_vietnamese_syllable

__all__ = ["FAMILY_NAMES", "looks_like_person_name", "strip_honorifics"]

_OPENER = re.compile(
    r"(?:" + "|".join(re.escape(title) for title in sorted(HONORIFICS, key=len, reverse=True)) + r")(?:[\s:,.–-]+|$)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^[\s:,;.+*•–-]+")
_CANONICAL_FAMILIES = frozenset(canonical(name) for name in FAMILY_NAMES)
_APOSTROPHES = "'’‘ʼ`´"
_CENTRAL_HIGHLANDS = re.compile(rf"(?:[HK]\s?[{_APOSTROPHES}]\s?|Y\s)\w", re.UNICODE)
_NAME_WORD = re.compile(rf"[^\W\d_]+(?:[{_APOSTROPHES}-][^\W\d_]+)*")
_LONGEST_NAME = 6


def strip_honorifics(text: str) -> str:
    """Return ``text`` without the titles stacked before a name: ``Trung tướng, GS.TS Lê Văn A`` → ``Lê Văn A``.

    A text of titles alone gives ``""``: "Đồng chí" names nobody.
    """
    name = _BULLET.sub("", tidy(text))
    while opener := _OPENER.match(name):
        name = _BULLET.sub("", name[opener.end() :])
    return name


def looks_like_person_name(text: str) -> bool:
    """Tell whether ``text``, without titles, has the shape of a full Vietnamese name of any people of the country.

    Shape only: two to six capitalised words that start with a known family name, or H'/Y/K' with a given name.
    """
    name = tidy(text)
    words = name.split()
    if not words or len(words) > _LONGEST_NAME or not all(_is_name_word(word) for word in _joined(name).split()):
        return False
    if _CENTRAL_HIGHLANDS.match(name):
        return True
    return len(words) > 1 and canonical(words[0]) in _CANONICAL_FAMILIES and is_vietnamese_syllable(words[-1])


def _joined(name: str) -> str:
    return re.sub(rf"^([HK])\s?[{_APOSTROPHES}]\s?", r"\1'", name)


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and _NAME_WORD.fullmatch(word) is not None
