"""First phase: the documents that match, gathered in a temporary table with their first ranking."""

import sqlite3
from typing import Final

from search.engines.embedded.expressions import IN_HEADINGS, code_beginnings, nearly_all, strict
from search.engines.embedded.schema import RANK
from search.query.parsed import ParsedQuery

_RELAXED_LIMIT: Final = 100
# Relaxed matches rank after every strict one in the first ranking, whose values stay well below.
RELAXED_STEP: Final = 10_000.0
_HITS: Final = "CREATE TEMP TABLE IF NOT EXISTS hits (id INTEGER PRIMARY KEY, rank REAL)"


class HitTable:
    """The matches of one query on one connection: ``temp.hits``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.size = 0
        self.steps = 0
        connection.execute(_HITS)
        connection.execute("DELETE FROM temp.hits")

    def add_all(self) -> None:
        """Every document of the index; they are counted and stay where they are."""
        self.size = self.connection.execute("SELECT count(*) FROM documents").fetchone()[0]

    def add_strict(self, query: ParsedQuery) -> None:
        """Documents with everything that is asked for; for a number alone, with what it begins or consists of."""
        self._match(strict(query))
        if not self.size and query.only_numbers:
            self._match(code_beginnings(query.slots))
        if not self.size and query.only_numbers:
            self._match(strict(query.spelled_out()))

    def add_relaxed(self, query: ParsedQuery, corrected: ParsedQuery | None) -> None:
        """Documents with nearly everything: as probably meant, or with one word (of one or two syllables) missing."""
        before = self.size
        if corrected:
            self._relax(strict(corrected))
        self._relax(nearly_all(query.slots, columns=IN_HEADINGS))
        if self.size == before:
            self._relax(nearly_all(query.slots, left_out=2, columns=IN_HEADINGS))
        if self.size == before:
            self._relax(nearly_all(query.slots))

    def _relax(self, expression: str) -> None:
        if not expression:
            return
        self.steps += 1
        self._insert(
            f"INSERT OR IGNORE INTO temp.hits SELECT rowid, {RANK} + ? FROM words WHERE words MATCH ?"  # noqa: S608
            " ORDER BY 2 LIMIT ?",
            (RELAXED_STEP * self.steps, expression, _RELAXED_LIMIT),
        )

    def _match(self, expression: str) -> None:
        if expression:
            self._insert(
                f"INSERT OR IGNORE INTO temp.hits SELECT rowid, {RANK} FROM words WHERE words MATCH ?",  # noqa: S608
                (expression,),
            )

    def _insert(self, statement: str, values: tuple[object, ...]) -> None:
        self.size += max(self.connection.execute(statement, values).rowcount, 0)
