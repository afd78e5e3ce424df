"""Which matches come first, and which of them stand on the page asked for."""

import sqlite3
import time
from dataclasses import dataclass
from typing import Any, Final

from search.engines.embedded.matching import RELAXED_STEP
from search.engines.embedded.narrowing import Condition, table
from search.engines.scoring import Candidate, CorrectingScorer, Score
from search.query.filters import Order
from search.query.parsed import ParsedQuery

WINDOW: Final = 100
_SECONDS_A_DAY: Final = 86_400
_BY_DATE: Final = {
    Order.NEWEST: "d.listed DESC NULLS LAST, d.id DESC",
    Order.EVENT: "d.last_day DESC NULLS LAST, d.listed DESC NULLS LAST, d.id DESC",
}


@dataclass(frozen=True, slots=True)
class Ranked:
    """A row of the index with its score; a row beyond the window has none."""

    id: int
    score: Score | None = None


def best(connection: sqlite3.Connection, scorer: CorrectingScorer, where: Condition) -> list[Ranked]:
    """The best strict and the best relaxed matches of the first ranking, in the order of the second look."""
    rows = [*_candidates(connection, where, "hits.rank < ?"), *_candidates(connection, where, "hits.rank >= ?")]
    ranks = [rank - RELAXED_STEP * round(rank / RELAXED_STEP) for _id, rank, *_rest in rows]
    top = min(ranks, default=0.0) or -1.0
    now = time.time()
    ranked = [
        Ranked(row[0], scorer.score(_candidate(row, rank / top, now))) for rank, row in zip(ranks, rows, strict=True)
    ]
    return sorted(ranked, key=best_first)


def best_first(row: Ranked) -> tuple[float, int]:
    """Key of the order of relevance."""
    return -(row.score.total if row.score else 0.0), -row.id


def _candidates(connection: sqlite3.Connection, where: Condition, part: str) -> list[tuple[Any, ...]]:
    """Sorted before they are joined: thousands may match, and the texts of a document are long."""
    return connection.execute(
        "SELECT hits.id, hits.rank, d.title_exact, d.lead_exact, d.names, d.listed, d.noun, d.own_codes"  # noqa: S608
        f" FROM (SELECT id, rank FROM temp.hits AS hits WHERE {where.sql} AND {part} ORDER BY rank, id LIMIT {WINDOW})"
        " AS hits CROSS JOIN documents AS d USING (id) ORDER BY hits.rank, hits.id",
        (*where.values, RELAXED_STEP / 2),
    ).fetchall()


def _candidate(row: tuple[Any, ...], words: float, now: float) -> Candidate:
    _id, _rank, title, lead, names, listed, noun, own_codes = row
    return Candidate(title, lead, words, names, _age(listed, now), noun, own_codes)


def by_relevance(
    connection: sqlite3.Connection, query: ParsedQuery, window: list[Ranked], where: Condition
) -> list[Ranked]:
    """The page asked for: the rescored window first, then the rest in the order of the first ranking."""
    start = (query.page - 1) * query.page_size
    page = window[start : start + query.page_size]
    missing = query.page_size - len(page)
    if not missing or len(window) < WINDOW:
        return page
    shown = ", ".join(str(row.id) for row in window)
    rows = connection.execute(
        f"SELECT hits.id FROM temp.hits AS hits WHERE {where.sql} AND hits.id NOT IN ({shown})"  # noqa: S608
        " ORDER BY hits.rank, hits.id LIMIT ? OFFSET ?",
        (*where.values, missing, max(0, start - len(window))),
    )
    return [*page, *(Ranked(key) for (key,) in rows)]


def by_date(connection: sqlite3.Connection, query: ParsedQuery, where: Condition) -> list[Ranked]:
    """The page asked for, newest first; documents without the date come last."""
    order = _BY_DATE.get(query.order, _BY_DATE[Order.NEWEST])
    # All documents are walked through in their order until the page is full; a few matches are sorted.
    matches, documents = f"{table(query.asks_nothing)} AS hits", "documents AS d"
    first, then = (documents, matches) if query.asks_nothing else (matches, documents)
    rows = connection.execute(
        f"SELECT hits.id FROM {first} CROSS JOIN {then} USING (id)"  # noqa: S608
        f" WHERE {where.sql} ORDER BY {order} LIMIT ? OFFSET ?",
        (*where.values, query.page_size, (query.page - 1) * query.page_size),
    )
    return [Ranked(key) for (key,) in rows]


def _age(listed: float | None, now: float) -> float | None:
    return None if listed is None else (now - listed) / _SECONDS_A_DAY
