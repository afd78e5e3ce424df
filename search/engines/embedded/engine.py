"""Search in the index file."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from search.documents.document import SearchDocument
from search.documents.storage import from_bytes
from search.engines.base import EngineUnavailable
from search.engines.closeness import CLOSELY_READ, CloseReading
from search.engines.embedded.files import IndexFolder
from search.engines.embedded.matching import HitTable
from search.engines.embedded.narrowing import condition, facet_counts, table
from search.engines.embedded.ordering import Ranked, best, best_first, by_date, by_relevance
from search.engines.embedded.reading import Readers, TimeIsUp
from search.engines.embedded.spelling import Speller
from search.engines.embedded.suggesting import suggestions
from search.engines.results import Found, Hit, Suggestion
from search.engines.scoring import CorrectingScorer, Scorer, Weights
from search.query.correction import Correction
from search.query.filters import Order
from search.query.parsed import ParsedQuery

# With this many matches a reader finds what was asked for without guesses at what was meant.
_ENOUGH = 1_000
_SHORT_QUERY = 3


@dataclass(frozen=True, slots=True)
class _Matches:
    """What matched, the best of it scored, and what was probably meant."""

    window: list[Ranked]
    correction: Correction | None = None


class EmbeddedEngine:
    """Answers from the index file of ``folder``."""

    name = "embedded"

    def __init__(self, folder: IndexFolder, weights: Callable[[], Weights] = Weights) -> None:
        self.folder = folder
        self.readers = Readers(folder)
        self.weights = weights

    def search(self, query: ParsedQuery) -> Found:
        """One page of results. Raises ``EngineUnavailable``; a query that takes too long finds nothing and says so."""
        try:
            with self.readers.reading() as connection:
                return self._search(connection, query)
        except TimeIsUp:
            return Found(is_cut_short=True)

    def suggest(self, text: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Completions of what is being typed. Raises ``EngineUnavailable``."""
        try:
            with self.readers.reading() as connection:
                return suggestions(connection, text, limit)
        except TimeIsUp:
            return ()

    def correct(self, query: ParsedQuery, is_answered: bool) -> Correction | None:
        """What was probably meant; of an answered query only where it is short and its pairs are unknown."""
        try:
            with self.readers.reading() as connection:
                return _correction(connection, query, is_answered)
        except (TimeIsUp, EngineUnavailable):
            return None

    def _search(self, connection: sqlite3.Connection, query: ParsedQuery) -> Found:
        hits = HitTable(connection)
        where = condition(query.filters)
        matches = self._matches(connection, hits, query)
        if query.order == Order.RELEVANCE and not query.asks_nothing:
            page = by_relevance(connection, query, matches.window, where)
        else:
            page = by_date(connection, query, where)
        total = hits.size
        if query.filters:
            statement = f"SELECT count(*) FROM {table(query.asks_nothing)} AS hits WHERE {where.sql}"  # noqa: S608
            total = connection.execute(statement, where.values).fetchone()[0]
        return Found(
            hits=_read(connection, page),
            total=total,
            facets=facet_counts(connection, query.filters, everything=query.asks_nothing),
            suggestion=matches.correction.text if matches.correction else None,
        )

    def _matches(self, connection: sqlite3.Connection, hits: HitTable, query: ParsedQuery) -> _Matches:
        if query.asks_nothing:
            hits.add_all()
            return _Matches([])
        hits.add_strict(query)
        scorer = Scorer(query, self.weights())
        where = condition(query.filters)
        window = best(connection, CorrectingScorer(scorer, None), where)
        is_answered = query.only_numbers or any(row.score and row.score.answers for row in window)
        correction = _correction(connection, query, is_answered)
        if hits.size and query.order != Order.RELEVANCE:
            return _Matches(window, correction)
        meant = correction.query if correction else None
        if not is_answered and hits.size < _ENOUGH:
            hits.add_relaxed(query, meant)
            both = CorrectingScorer(scorer, Scorer(meant, scorer.weights) if meant else None)
            window = best(connection, both, where)
        return _Matches(_read_closely(connection, window, CloseReading(query, meant, scorer.weights)), correction)


def _correction(connection: sqlite3.Connection, query: ParsedQuery, is_answered: bool) -> Correction | None:
    speller = Speller(connection)
    if is_answered and (len(query.words) > _SHORT_QUERY or not speller.has_unknown_pair(query)):
        return None
    return speller.correct(query)


def _read_closely(connection: sqlite3.Connection, window: list[Ranked], reading: CloseReading) -> list[Ranked]:
    """The best of the window in the order that their running texts suggest."""
    if len(window) < 2 or any(row.score and row.score.tells for row in window) or not reading.is_worthwhile:
        return window
    first = window[:CLOSELY_READ]
    documents = _stored(connection, first)
    read = [Ranked(row.id, reading.added(row.score, documents[row.id])) for row in first if row.score]
    return [*sorted(read, key=best_first), *window[CLOSELY_READ:]]


def _read(connection: sqlite3.Connection, page: list[Ranked]) -> tuple[Hit, ...]:
    documents = _stored(connection, page)
    return tuple(
        Hit(documents[row.id], row.score.total if row.score else 0.0, row.score.parts if row.score else ())
        for row in page
        if row.id in documents
    )


def _stored(connection: sqlite3.Connection, rows: list[Ranked]) -> dict[int, SearchDocument]:
    places = ", ".join("?" * len(rows))
    found = connection.execute(f"SELECT id, data FROM stored WHERE id IN ({places})", [row.id for row in rows])  # noqa: S608
    return {key: from_bytes(data) for key, data in found}
