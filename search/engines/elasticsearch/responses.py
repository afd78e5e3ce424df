"""What a server's answer says, in our own terms."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from search.engines.closeness import CLOSELY_READ, CloseReading
from search.engines.elasticsearch.mapping import document_of
from search.engines.results import FacetCount
from search.engines.scoring import Candidate, CorrectingScorer, Score
from search.query.filters import FACETS

_SECONDS_A_DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class ScoredHit:
    """A hit with its second score."""

    key: str
    data: str
    score: Score


def scored(hits: Iterable[Any], scorer: CorrectingScorer) -> list[ScoredHit]:
    rows = list(hits)
    top = max((hit.meta.score or 0.0 for hit in rows), default=0.0) or 1.0
    now = time.time()
    return best_first(
        [
            ScoredHit(hit.meta.id, hit.data, scorer.score(_candidate(hit, (hit.meta.score or 0.0) / top, now)))
            for hit in rows
        ]
    )


def _candidate(hit: Any, words: float, now: float) -> Candidate:
    listed = getattr(hit, "listed", None)
    age = (now - _timestamp(listed)) / _SECONDS_A_DAY if listed else None
    own_codes = " ".join(getattr(hit, "own_codes", ()))
    return Candidate(hit.title_exact, hit.lead_exact, words, hit.names_folded, age, hit.noun, own_codes)


def _timestamp(listed: Any) -> float:
    return datetime.fromisoformat(str(listed)).timestamp()


def best_first(rows: list[ScoredHit]) -> list[ScoredHit]:
    return sorted(rows, key=lambda row: (-row.score.total, row.key))


def read_closely(rows: list[ScoredHit], reading: CloseReading) -> list[ScoredHit]:
    """The best of the window in the order that their running texts suggest."""
    if len(rows) < 2 or any(row.score.tells for row in rows) or not reading.is_worthwhile:
        return rows
    first = rows[:CLOSELY_READ]
    read = [ScoredHit(row.key, row.data, reading.added(row.score, document_of(row.data))) for row in first]
    return [*best_first(read), *rows[CLOSELY_READ:]]


def facets(response: Any) -> dict[str, tuple[FacetCount, ...]]:
    found = {}
    for parameter in FACETS:
        buckets = response.aggregations[parameter]["values"].buckets
        counts = [FacetCount(str(bucket.key), bucket.doc_count) for bucket in buckets]
        found[parameter] = tuple(sorted(counts, key=lambda facet: (-facet.count, facet.value)))
    return found


def total(response: Any) -> int:
    return int(response.hits.total.value)
