"""Texts cut into words, spelling-blind (folded) and with diacritics (exact), at the same offsets."""

import re
from dataclasses import dataclass

from portal.vietnamese.fold import canonical, fold
from portal.vietnamese.normalise import to_nfc
from search.analysis.memory import WordMemory

_WORD = re.compile(r"[^\W_]+")
# One i/y after these onsets (kỹ = kĩ); after folding, tones no longer tell the spellings apart.
_I_FOR_Y = {onset + "y": onset + "i" for onset in ("h", "k", "l", "m", "s", "t", "qu")}


@dataclass(frozen=True, slots=True)
class Word:
    """A word at ``[start, end)`` of the NFC text: ``folded`` finds it, ``exact`` tells its diacritics."""

    folded: str
    exact: str
    start: int
    end: int

    @property
    def has_marks(self) -> bool:
        """Whether it was written with diacritics."""
        return not self.exact.isascii()


def folded_words(text: str) -> list[str]:
    """The words of ``text`` in lower case without diacritics, one i/y, numbers without leading zeros."""
    return [folded_word(word) for word in _WORD.findall(fold(text))]


def exact_words(text: str) -> list[str]:
    """The words of ``text`` in lower case with diacritics, in one tone placement and one i/y."""
    return [_bare_number(word) for word in _WORD.findall(canonical(text))]


def words(text: str) -> list[Word]:
    """Both forms of each word with its place; as many as ``folded_words`` and ``exact_words`` give."""
    nfc = to_nfc(text)
    exact = canonical(nfc)
    return [
        Word(folded_word(found[0]), _bare_number(exact[found.start() : found.end()]), found.start(), found.end())
        for found in _WORD.finditer(fold(nfc))
    ]


def folded_word(word: str) -> str:
    """The one spelling of a word that has been folded already."""
    return _I_FOR_Y.get(word) or _bare_number(word)


def joined_words(text: str) -> str:
    """The folded words joined by blanks: what a full-text column holds."""
    return _FOLDED.joined(text)


def joined_exact_words(text: str) -> str:
    """The words with their diacritics joined by blanks."""
    return _EXACT.joined(text)


def _bare_number(word: str) -> str:
    return word.lstrip("0") or "0" if word[0] == "0" and word.isdecimal() else word


_FOLDED = WordMemory(folded_words)
_EXACT = WordMemory(exact_words)
