"""First phase: the documents that match, gathered in a temporary table with their first ranking."""

import sqlite3
from typing import Final

from search.engines.embedded.expressions import IN_HEADINGS, all_but_one, code_beginnings, strict
from search.engines.embedded.schema import RANK
from search.query.parsed import ParsedQuery, Slot, Way

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
        """Every document of the index."""
        self._insert("INSERT INTO temp.hits SELECT id, 0 FROM documents", ())

    def add_strict(self, query: ParsedQuery) -> None:
        """Documents with everything that is asked for; for a number alone, with what it begins or consists of."""
        self._match(strict(query))
        if not self.size and query.only_numbers:
            self._match(code_beginnings(query.slots))
        if not self.size and query.only_numbers:
            self._match(strict(_as_words(query)))

    def add_relaxed(self, query: ParsedQuery, corrected: ParsedQuery | None) -> None:
        """Documents with nearly everything: as probably meant, or with one word missing."""
        before = self.size
        if corrected:
            self._relax(strict(corrected))
        self._relax(all_but_one(query.slots, IN_HEADINGS))
        if self.size == before:
            self._relax(all_but_one(query.slots))

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


def _as_words(query: ParsedQuery) -> ParsedQuery:
    """The number read as plain words."""
    codes = (slot.typed[0] for slot in query.slots if not slot.typed[0].startswith("d"))
    words = [word for code in codes for word in code.split("_")]
    return ParsedQuery(slots=tuple(Slot((Way((word,)),)) for word in words))
