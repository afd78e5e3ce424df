"""Where a text of another language speaks Vietnamese."""

import re
from collections.abc import Iterator, Sequence

from portal.vietnamese.letters import MARKED_LETTERS
from portal.vietnamese.syllables import is_vietnamese_syllable

_WORD = re.compile(r"[^\W_]+")
_RATHER_ENGLISH = frozenset({"in", "on", "the", "to"})  # syllables too, but far more often the English words
_SENTENCE_END = re.compile(r"[.!?…:;|]\s")


def vietnamese_passages(text: str) -> list[tuple[int, int]]:
    """Start and end of every passage of Vietnamese in NFC ``text``, in order.

    A passage is a run of syllables, numbers and initials of which at least one syllable bears a mark that only
    Vietnamese has. Words that English may have too (``do``, ``an``) do not begin or end a passage, unless nothing but
    Vietnamese stands in the text.
    """
    words = list(_WORD.finditer(text))
    if not any(_is_marked(word[0]) for word in words):
        return []
    if all(_may_be_vietnamese(word[0]) for word in words):
        return [(words[0].start(), words[-1].end())]
    return [(run[0].start(), run[-1].end()) for run in _runs(text, words)]


def _runs(text: str, words: Sequence["re.Match[str]"]) -> Iterator[list["re.Match[str]"]]:
    run: list[re.Match[str]] = []
    for word in words:
        if run and _SENTENCE_END.search(text, run[-1].end(), word.start()):
            yield from _trimmed(run)
            run = []
        if _may_be_vietnamese(word[0]):
            run.append(word)
        else:
            yield from _trimmed(run)
            run = []
    yield from _trimmed(run)


def _trimmed(run: list["re.Match[str]"]) -> Iterator[list["re.Match[str]"]]:
    kept = list(run)
    while kept and _may_be_english(kept[0][0]):
        kept.pop(0)
    while kept and _may_be_english(kept[-1][0]):
        kept.pop()
    if any(_is_marked(word[0]) for word in kept):
        yield kept


def _is_marked(word: str) -> bool:
    return any(letter in MARKED_LETTERS for letter in word)


def _may_be_vietnamese(word: str) -> bool:
    if word in _RATHER_ENGLISH:
        return False
    return word.isupper() or word.isdigit() or is_vietnamese_syllable(word)


def _may_be_english(word: str) -> bool:
    """Lower-case without a mark, or a number: nothing tells which language it belongs to."""
    return not _is_marked(word) and (word.islower() or word.isdigit())
