"""A third look, at running texts, for what neither title nor lead answers."""

import re
from itertools import pairwise
from typing import Final

from portal.vietnamese.fold import fold
from search.analysis.patterns import BETWEEN, sequence
from search.documents.document import SearchDocument
from search.engines.scoring import Score
from search.query.parsed import ParsedQuery, Slot

CLOSELY_READ: Final = 20
"""How many of the best are read."""
_FEWEST_PAIRS: Final = 2


class Closeness:
    """How much of a query stands word beside word in the body or the captions of a document."""

    def __init__(self, query: ParsedQuery, weight: float) -> None:
        self.weight = weight
        slots = [slot for slot in query.slots if not slot.is_code]
        said = [_any_way(slot) for slot in slots]
        within = [(ways, len(slot.typed) - 1) for slot, ways in zip(slots, said, strict=True) if len(slot.typed) > 1]
        across = [(f"{left}{BETWEEN}{right}", 1) for left, right in pairwise(said)]
        self.parts = [(re.compile(rf"\b{part}\b"), pairs) for part, pairs in (*within, *across)]
        self.pairs = sum(pairs for _part, pairs in self.parts)

    @property
    def is_worthwhile(self) -> bool:
        """Whether the query has words enough for their neighbourhood to tell anything."""
        return self.pairs >= _FEWEST_PAIRS and self.weight > 0

    def added(self, score: Score, document: SearchDocument) -> Score:
        """The score with what the document's running text adds to it."""
        text = fold(f"{document.body}\n{document.captions}")
        found = sum(pairs for part, pairs in self.parts if part.search(text))
        value = self.weight * found / self.pairs
        return Score(score.total + value, score.covered, (*score.parts, ("body", value)))


def _any_way(slot: Slot) -> str:
    return f"(?:{'|'.join(sequence(way.words) for way in slot.ways)})"
