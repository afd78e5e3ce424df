"""A third look, at running texts, for what neither title nor lead answers.

It tells words that stand side by side from scattered ones, and what a document says itself from what only the names of
its units' kin say.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from search.documents.document import SearchDocument
from search.documents.kinds import ARTICLE
from search.engines.running_text import RunningText, stands, ways_to_say
from search.engines.scoring import Score, Weights
from search.query.parsed import ParsedQuery

CLOSELY_READ: Final = 20
"""How many of the best are read."""
_FEWEST_PAIRS: Final = 2
_TOGETHER: Final = 0.6
"""How much it counts that one paragraph has everything."""
_LACKING: Final = 2.0
"""How much worse it is to lack a part of the query than to have its words scattered."""

_PLACED: Final = 0.7
"""How much it counts that each syllable has one of its neighbours, of which it may be half a word; the rest counts
that it has both."""


class CloseReading:
    """Adds to scores what the running texts say of the query as typed, or as meant where that is more."""

    def __init__(self, typed: ParsedQuery, meant: ParsedQuery | None, weights: Weights) -> None:
        self.weights = weights
        self.asked = [_Asked(query) for query in (typed, meant) if query]

    @property
    def is_worthwhile(self) -> bool:
        """Whether the query has words enough for their neighbourhood to tell anything."""
        return self.asked[0].pairs >= _FEWEST_PAIRS and max(self.weights.body, self.weights.captions) > 0

    def added(self, score: Score, document: SearchDocument) -> Score:
        """The score with the part ``body``; less than nothing for a document that lacks what was asked for.

        What only the captions answer is the part ``captions``.
        """
        names = RunningText.of(*document.names)
        texts = (document.title, document.lead, document.body)
        # A record tells in its names what an article tells in its text.
        running = RunningText.of(*texts) if document.noun == ARTICLE else RunningText.of(*texts, *document.names)
        body = self._answered(running, names)
        score = score.with_part("body", self.weights.body * body)
        if not document.captions:
            return score
        gained = self._answered(running.followed_by(document.captions), names) - body
        return score.with_part("captions", self.weights.captions * gained)

    def _answered(self, running: RunningText, names: RunningText) -> float:
        return max(asked.answered_by(running, names) for asked in self.asked)


class _Asked:
    """The slots of a query, and the places where two of them meet, as folded words."""

    def __init__(self, query: ParsedQuery) -> None:
        slots = [slot for slot in query.slots if not slot.is_code]
        self.alone = [ways_to_say(slot) for slot in slots]
        self.joints = [_side_by_side(left, right) for left, right in pairwise(self.alone)]
        self.weights = [slot.weight for slot in slots]
        self.words = sum(self.weights)
        self.are_rows = [len(slot.typed) > 1 for slot in slots]
        self.pairs = sum(len(slot.typed) for slot in slots) - 1

    def answered_by(self, running: RunningText, names: RunningText) -> float:
        """From 1.6, where all stands as asked in one paragraph, down to -2, where no text has anything."""
        inside = [stands(ways, running.whole) for ways in self.alone]
        joined = [stands(ways, running.whole) for ways in self.joints]
        rows = [row and found for row, found in zip(self.are_rows, inside, strict=True)]
        placed = [any(beside) for beside in zip(rows, [False, *joined], [*joined, False], strict=True)]
        said = [found or stands(ways, names.whole) for found, ways in zip(inside, self.alone, strict=True)]
        within = sum(weight - 1 for row, weight in zip(rows, self.weights, strict=True) if row)
        beside = (sum(joined) + within) / self.pairs
        close = _PLACED * self._share(placed) + (1 - _PLACED) * min(beside, 1)
        return close + _TOGETHER * self._best_paragraph(running) - _LACKING * (1 - self._share(said))

    def _best_paragraph(self, running: RunningText) -> float:
        shares = (self._share([stands(ways, words) for ways in self.alone]) for words in running.paragraphs)
        return max(shares, default=0.0)

    def _share(self, found: list[bool]) -> float:
        return sum(weight for weight, is_found in zip(self.weights, found, strict=True) if is_found) / self.words


def _side_by_side(left: Sequence[str], right: Sequence[str]) -> list[str]:
    return [f"{first} {second}" for first in left for second in right]
