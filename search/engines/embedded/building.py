"""Building an index file from documents."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from search.documents.document import SearchDocument
from search.engines.base import Progress
from search.engines.embedded import schema
from search.engines.embedded.files import opened
from search.engines.embedded.writing import DocumentWriter

PHRASE_LENGTHS: Final = range(2, 6)
_RARE: Final = 2
_RARE_IN_LARGE: Final = 5
_LARGE: Final = 2_000
_BATCH: Final = 2_000


def build(file: Path, documents: Iterable[SearchDocument], position: int, progress: Progress | None = None) -> int:
    """Write ``documents`` to the new ``file``, which then has followed the log up to ``position``; returns how many.

    ``progress`` is told the number so far every two thousand documents.
    """
    sqlite3.connect(file).close()
    connection = opened(file, read_only=False)
    try:
        schema.create(connection)
        connection.execute("PRAGMA synchronous = OFF")
        number = _fill(connection, documents, progress)
        connection.execute("UPDATE meta SET value = ? WHERE name = 'position'", (str(position),))
        connection.executescript("INSERT INTO words (words) VALUES ('optimize'); ANALYZE;")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    return number


def _fill(connection: sqlite3.Connection, documents: Iterable[SearchDocument], progress: Progress | None) -> int:
    writer = DocumentWriter(connection)
    phrases = PhraseCounts()
    number = 0
    connection.execute("BEGIN")
    for number, document in enumerate(documents, start=1):
        terms = writer.add(document)
        phrases.add(terms.title.split(), terms.title_exact.split())
        if progress and number % _BATCH == 0:
            progress(number)
    writer.flush()
    rows = phrases.frequent(_RARE_IN_LARGE if number > _LARGE else _RARE)
    connection.executemany("INSERT OR IGNORE INTO phrases VALUES (?, ?, ?)", rows)
    connection.execute("COMMIT")
    return number


class PhraseCounts:
    """How often each run of two to five syllables stands in a title; frequent ones are suggested."""

    def __init__(self) -> None:
        self.numbers: Counter[str] = Counter()
        self.shown: dict[str, str] = {}

    def add(self, folded: list[str], exact: list[str]) -> None:
        """Count the runs of one title."""
        for length in PHRASE_LENGTHS:
            starts = range(len(folded) - length + 1)
            found = [" ".join(folded[start : start + length]) for start in starts]
            self.numbers.update(found)
            for phrase, start in zip(found, starts, strict=True):
                if phrase not in self.shown:
                    self.shown[phrase] = " ".join(exact[start : start + length])

    def frequent(self, least: int) -> list[tuple[str, str, int]]:
        """Folded form, form to show and number of each phrase seen at least ``least`` times."""
        return [(phrase, self.shown[phrase], number) for phrase, number in self.numbers.items() if number >= least]
