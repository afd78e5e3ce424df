"""Runs of syllables that stand in many titles: completions of what is being typed."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

LENGTHS: Final = range(2, 6)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of syllables, folded and as it is to be shown, and in how many places it stands."""

    folded: str
    shown: str
    number: int


class PhraseCounts:
    """Collects titles, then counts their runs of two to five syllables."""

    def __init__(self) -> None:
        self.titles: list[_Title] = []

    def add(self, folded: str, exact: str) -> None:
        """Take in the words of one title joined by blanks, folded and as they are to be shown."""
        self.titles.append(_Title(folded, exact, list(range(folded.count(" ")))))

    def frequent(self, least: int) -> Iterator[Phrase]:
        """Every phrase that stands in at least ``least`` places, the shortest first; empties the collection.

        No phrase is more frequent than its parts: longer ones are counted only where both shorter ones are frequent.
        """
        for length in LENGTHS:
            numbers = Counter(phrase for title in self.titles for _start, phrase in title.phrases(length))
            shown: dict[str, str] = {}
            for title in self.titles:
                kept = [(start, phrase) for start, phrase in title.phrases(length) if numbers[phrase] >= least]
                for start, phrase in kept:
                    if phrase not in shown:
                        shown[phrase] = title.shown(start, length)
                title.narrow({start for start, _phrase in kept})
            self.titles = [title for title in self.titles if title.starts]
            yield from (Phrase(phrase, text, numbers[phrase]) for phrase, text in shown.items())


@dataclass(slots=True)
class _Title:
    """A title and the places where a frequent phrase may still begin."""

    folded: str
    exact: str
    starts: list[int] = field(default_factory=list)

    def phrases(self, length: int) -> Iterator[tuple[int, str]]:
        words = self.folded.split(" ")
        last = len(words) - length
        return ((start, " ".join(words[start : start + length])) for start in self.starts if start <= last)

    def shown(self, start: int, length: int) -> str:
        return " ".join(self.exact.split(" ")[start : start + length])

    def narrow(self, found: set[int]) -> None:
        self.starts = [start for start in self.starts if start in found and start + 1 in found]
