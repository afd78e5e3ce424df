"""A text as a stream of folded words with acronyms opened, so that NN&PTNT and its long form read alike."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from news.importing.facts.data.acronyms import EXPANSIONS
from portal.vietnamese.fold import canonical, fold

SPACE, DASH, COMMA, BREAK = " ", "-", ",", "|"

_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W\d_]+)?")
_ACRONYM = re.compile(r"[A-ZĐƯ]{2,}\d{0,2}(?:(?:\s?[&\-–,]\s?|\s+và\s+)[A-ZĐƯ]{2,}(?![^\W_]))*(?![^\W_])")
_NOT_LETTER = re.compile(r"[^A-ZĐƯ]")
_STRONG = re.compile(r"[.;:()\[\]“”\"!?…/\n+•*]")
_DASHES = "-–—−‐‑"


@dataclass(frozen=True, slots=True)
class Word:
    """One folded syllable. ``gap`` tells what stands before it; an opened acronym shares its span."""

    fold: str
    start: int
    end: int
    gap: str


def folded(text: str) -> str:
    """Fold ``text`` blind to tone placement, i/y, case and marks; same length as NFC ``text``."""
    return fold(canonical(text))


_OPENED = {letters: tuple(folded(long).replace("-", " ").replace(",", " ").split()) for letters, long in EXPANSIONS}


def words(text: str) -> tuple[Word, ...]:
    """Return the words of ``text`` in order. ``&`` reads as "và"; known acronyms become their words."""
    flat = folded(text)
    stream: list[Word] = []
    end = 0
    for start, stop, pieces in _pieces(text, flat):
        gap = gap_between(text[end:start]) if stream else BREAK
        if "&" in text[end:start]:
            stream.append(Word("va", start, start, gap))
            gap = SPACE
        for piece in pieces:
            stream.append(Word(piece, start, stop, gap))
            gap = SPACE
        end = stop
    return tuple(stream)


def gap_between(separator: str) -> str:
    """Classify what stands between two words: a blank, a dash, a comma or a mark that ends any name."""
    if separator == " " or not separator:
        return SPACE
    if _STRONG.search(separator):
        return BREAK
    if "," in separator:
        return COMMA
    if any(dash in separator for dash in _DASHES):
        return DASH
    return SPACE


def name_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name without the joining "và", the form in which names are compared."""
    return tuple(word.fold for word in words(name) if word.fold != "va")


def _pieces(text: str, flat: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    position = 0
    for acronym in _ACRONYM.finditer(text):
        opened = _OPENED.get(_NOT_LETTER.sub("", acronym[0]))
        if opened is None or not _stands_alone(text, acronym.start()):
            continue
        yield from _plain(flat, position, acronym.start())
        yield acronym.start(), acronym.end(), opened
        position = acronym.end()
    yield from _plain(flat, position, len(flat))


def _plain(flat: str, start: int, end: int) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for word in _WORD.finditer(flat, start, end):
        yield word.start(), word.end(), (word[0],)


def _stands_alone(text: str, start: int) -> bool:
    return start == 0 or not (text[start - 1].isalnum() or text[start - 1] == "_")
