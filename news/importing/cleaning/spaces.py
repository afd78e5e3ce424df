"""Spaces that a keyboard or a converter lost, doubled or put before a mark."""

import re

from portal.vietnamese.syllables import is_vietnamese_syllable

_SPACE_BEFORE_MARK = re.compile(r"(?<=[\w)”\"%])\s+(?=(?:[,;]|\.(?!\.)|\./\.)(?:\s|$))")
_NO_SPACE_AFTER_SEMICOLON = re.compile(r"(?<=[\w)”]);(?=[^\W\d_])")
_NO_SPACE_AFTER_COMMA = re.compile(r"(?<=[^\W\d_A-ZĐ]),(?=[^\W\d_])|(?<=[^\W\d_]{2}),(?=[^\W\d_A-ZĐ]{2})")
_NO_SPACE_AFTER_STOP = re.compile(r"(?<=[^\W\d_]{2})\.(?=([^\W\d_]+))")
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*|\S+\.(?:vn|com|net|org|gov|edu|jpe?g|png|pdf|docx?)\S*", re.IGNORECASE)
_DOUBLE = re.compile(r"[ \t\u00a0]{2,}")


def repaired(text: str) -> str:
    """Return ``text`` with its spaces put right; letters, digits and marks stay what they were."""
    return " ".join(_repaired_word(word) for word in _SPACE_BEFORE_MARK.sub("", _DOUBLE.sub(" ", text)).split(" "))


def _repaired_word(word: str) -> str:
    if _ADDRESS.fullmatch(word):
        return word
    word = _NO_SPACE_AFTER_SEMICOLON.sub("; ", word)
    word = _NO_SPACE_AFTER_COMMA.sub(", ", word)
    word = _NO_SPACE_AFTER_STOP.sub(_stop_with_space, word)
    return _WORD.sub(_unglued, word)


def _stop_with_space(stop: re.Match[str]) -> str:
    """A full stop inside a word ends a sentence when whole syllables stand on both sides of it."""
    before = _WORD.findall(stop.string[: stop.start()])[-1]
    after = stop[1]
    ends = before.islower() and after[0].isupper() and not after.isupper()
    return ". " if ends and is_vietnamese_syllable(before) and is_vietnamese_syllable(after) else "."


def _unglued(found: re.Match[str]) -> str:
    """Part two syllables that only a capital divides (``vàChương``); brand names (VnExpress) are no syllables."""
    word = found[0]
    for cut in range(1, len(word)):
        if word[cut].isupper() and word[cut - 1].islower() and _may_part(word[:cut], word[cut:]):
            return f"{word[:cut]} {word[cut:]}"
    return word


def _may_part(left: str, right: str) -> bool:
    return (
        # Brand names have no Vietnamese letters.
        not (left + right).isascii()
        and len(left) > 1
        and is_vietnamese_syllable(left)
        and (is_vietnamese_syllable(right) or right.isupper())
    )
