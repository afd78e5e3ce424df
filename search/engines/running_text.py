"""Texts as their folded words, in which what is asked for is looked up as it stands in a query."""

from collections.abc import Sequence
from dataclasses import dataclass

from search.analysis.words import joined_words
from search.query.parsed import Slot


@dataclass(frozen=True, slots=True)
class RunningText:
    """Folded words joined by blanks, one more at each end: of the whole text, and of each paragraph."""

    whole: str
    paragraphs: tuple[str, ...]

    @classmethod
    def of(cls, *texts: str) -> "RunningText":
        """Texts one after the other; each of their lines is a paragraph."""
        lines = [words for text in texts for line in text.split("\n") if (words := joined_words(line))]
        return cls(f" {' '.join(lines)} ", tuple(f" {line} " for line in lines))

    def followed_by(self, text: str) -> "RunningText":
        """This text and another one."""
        added = RunningText.of(text)
        return RunningText(self.whole + added.whole[1:], self.paragraphs + added.paragraphs)


def ways_to_say(slot: Slot) -> tuple[str, ...]:
    """The words of each way of a slot, joined by blanks: in a running text they stand side by side."""
    return tuple(" ".join(way.words) for way in slot.ways)


def stands(ways: Sequence[str], text: str) -> bool:
    """Whether any of the ways stands in the words of a text or paragraph."""
    return any(f" {way} " in text for way in ways)
