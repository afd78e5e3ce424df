"""Reciprocal rank, recall and latency of queries, class by class."""

import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from search.documents.document import SearchDocument
from search.evaluation.judged import JudgedQuery

DEPTH: Final = 10

Search = Callable[[str], Sequence[SearchDocument]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One query: the place of the first right result (0: none of the first ten), the share found, the time taken."""

    query: JudgedQuery
    place: int
    recall: float
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Measures:
    """Means of a class of queries; latencies are the median and the 95th percentile."""

    queries: int
    mrr: float
    recall: float
    p50: float
    p95: float


def run(queries: Iterable[JudgedQuery], search: Search) -> list[Outcome]:
    """Ask every query once, in order, in this thread."""
    outcomes = []
    for query in queries:
        started = time.perf_counter()
        found = search(query.text)[:DEPTH]
        outcomes.append(_outcome(query, found, (time.perf_counter() - started) * 1000))
    return outcomes


def by_class(outcomes: Iterable[Outcome]) -> dict[str, Measures]:
    """Measures of each class, in the order in which the classes come."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.query.group].append(outcome)
    return {group: measures(members) for group, members in groups.items()}


def measures(outcomes: Sequence[Outcome]) -> Measures:
    """Means over all outcomes; zeros for none."""
    if not outcomes:
        return Measures(0, 0.0, 0.0, 0.0, 0.0)
    times = sorted(outcome.milliseconds for outcome in outcomes)
    return Measures(
        queries=len(outcomes),
        mrr=statistics.fmean(1 / outcome.place if outcome.place else 0.0 for outcome in outcomes),
        recall=statistics.fmean(outcome.recall for outcome in outcomes),
        p50=statistics.median(times),
        p95=times[min(len(times) - 1, int(len(times) * 0.95))],
    )


def _outcome(query: JudgedQuery, found: Sequence[SearchDocument], milliseconds: float) -> Outcome:
    right = [place for place, document in enumerate(found, start=1) if query.accepts(document)]
    wanted = min(len(query.expected), DEPTH)
    recall = min(len(right) / wanted, 1.0) if wanted else float(not found)
    # A query that nothing should answer is answered right by nothing.
    place = right[0] if right else int(not wanted and not found)
    return Outcome(query, place, recall, milliseconds)
