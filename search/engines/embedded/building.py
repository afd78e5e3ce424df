"""Building an index file from documents."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

from search.documents.document import SearchDocument
from search.engines.base import Progress
from search.engines.embedded import schema
from search.engines.embedded.files import opened
from search.engines.embedded.phrases import PhraseCounts
from search.engines.embedded.sharing import prepared_batches
from search.engines.embedded.writing import DocumentWriter

_RARE: Final = 2
_RARE_IN_LARGE: Final = 5
_LARGE: Final = 2_000
_BATCH: Final = 2_000
# All words of a build are merged once, in the end: to merge what will be merged again is work lost.
_GATHERING: Final = """
INSERT INTO words (words, rank) VALUES ('automerge', 0), ('hashsize', 16777216);
INSERT INTO headings (headings, rank) VALUES ('automerge', 0), ('hashsize', 8388608);
"""
_TIDYING: Final = """
INSERT INTO words (words, rank) VALUES ('optimize', NULL), ('automerge', 4), ('hashsize', 1048576);
INSERT INTO headings (headings, rank) VALUES ('optimize', NULL), ('automerge', 4), ('hashsize', 1048576);
ANALYZE;
"""


def build(file: Path, documents: Iterable[SearchDocument], position: int, progress: Progress | None = None) -> int:
    """Write ``documents`` to the new ``file``, which then has followed the log up to ``position``; returns how many.

    ``progress`` is told the number so far every two thousand documents.
    """
    sqlite3.connect(file).close()
    connection = opened(file, read_only=False)
    try:
        schema.create(connection)
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_GATHERING)
        number = _fill(connection, documents, progress)
        connection.execute("UPDATE meta SET value = ? WHERE name = 'position'", (str(position),))
        connection.executescript(_TIDYING)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    return number


def _fill(connection: sqlite3.Connection, documents: Iterable[SearchDocument], progress: Progress | None) -> int:
    writer = DocumentWriter(connection)
    phrases = PhraseCounts()
    number = 0
    connection.execute("BEGIN")
    with closing(prepared_batches(documents)) as batches:
        for batch in batches:
            writer.add_batch(batch)
            for document in batch.documents:
                phrases.add(document.title, document.title_exact)
            number += len(batch.documents)
            if progress and number % _BATCH == 0:
                progress(number)
    writer.flush()
    frequent = phrases.frequent(_RARE_IN_LARGE if number > _LARGE else _RARE)
    rows = ((phrase.folded, phrase.shown, phrase.number) for phrase in frequent)
    connection.executemany("INSERT OR IGNORE INTO phrases VALUES (?, ?, ?)", rows)
    connection.execute("COMMIT")
    return number
