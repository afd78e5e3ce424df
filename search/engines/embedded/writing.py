"""Writing documents to an index file."""

import sqlite3
from collections import Counter
from typing import Final

from search.analysis.words import joined_words
from search.documents.document import SearchDocument
from search.documents.storage import from_bytes
from search.documents.terms import index_terms
from search.engines.embedded.families import family_of
from search.engines.embedded.preparing import Batch, PairCounts, Prepared, packed, pairs_of
from search.engines.embedded.schema import COLUMN_WEIGHTS

_COLUMNS: Final = len(COLUMN_WEIGHTS)
_INSERT_WORDS: Final = f"INSERT INTO words (rowid, {', '.join(COLUMN_WEIGHTS)}) VALUES (?{', ?' * _COLUMNS})"  # noqa: S608
_DELETE_WORDS: Final = (
    f"INSERT INTO words (words, rowid, {', '.join(COLUMN_WEIGHTS)}) VALUES ('delete', ?{', ?' * _COLUMNS})"  # noqa: S608
)
_INSERT_LISTING: Final = (
    "INSERT INTO documents (key, noun, listed, first_day, last_day, title_exact, lead_exact, names, own_codes)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_HEADING: Final = "INSERT INTO headings (rowid, title, names, family) VALUES (?, ?, ?, ?)"
_DELETE_HEADING: Final = "INSERT INTO headings (headings, rowid, title, names, family) VALUES ('delete', ?, ?, ?, ?)"
_COUNT_PAIR: Final = (
    "INSERT INTO pair_counts VALUES (?, ?, ?) ON CONFLICT (pair) DO UPDATE SET number = number + excluded.number"
)


class DocumentWriter:
    """Writes to an open file; the caller holds the transaction. Pair counts are kept until ``flush``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.values: dict[tuple[str, str], int] = {
            (field, value): key for key, field, value in connection.execute("SELECT id, field, value FROM facet_values")
        }
        self.pairs: PairCounts = Counter()

    def replace(self, document: SearchDocument) -> None:
        """Write the document in place of the one with its key."""
        self.remove(document.key)
        self.add(document)

    def add(self, document: SearchDocument) -> None:
        """Write a document whose key is not in the index."""
        terms = index_terms(document)
        self.add_prepared(packed(document, terms))
        self.pairs.update(pairs_of(terms))

    def add_batch(self, batch: Batch) -> None:
        """Write documents whose keys are not in the index."""
        for document in batch.documents:
            self.add_prepared(document)
        self.pairs.update(batch.pairs)

    def add_prepared(self, prepared: Prepared) -> None:
        """Write the rows of a document; its pairs are counted by the caller."""
        execute = self.connection.execute
        rowid = execute(_INSERT_LISTING, prepared.listing).lastrowid
        execute("INSERT INTO stored VALUES (?, ?)", (rowid, prepared.data))
        execute(_INSERT_WORDS, (rowid, *prepared.columns))
        execute(_INSERT_HEADING, (rowid, *prepared.heading))
        self.connection.executemany(
            "INSERT OR IGNORE INTO facets VALUES (?, ?)", [(rowid, self._value(*value)) for value in prepared.facets]
        )

    def remove(self, key: str) -> bool:
        """Take the document out; False when the index does not hold it."""
        row = self.connection.execute(
            "SELECT id, data FROM documents JOIN stored USING (id) WHERE key = ?", (key,)
        ).fetchone()
        if row is None:
            return False
        rowid, data = row
        # The full-text table keeps no texts: it forgets exactly the words that it is told.
        document = from_bytes(data)
        terms = index_terms(document)
        self.connection.execute(_DELETE_WORDS, (rowid, *terms.columns))
        self.connection.execute(_DELETE_HEADING, (rowid, terms.title, terms.names, family_of(document.noun)))
        for table, column in (("facets", "document"), ("stored", "id"), ("documents", "id")):
            self.connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (rowid,))  # noqa: S608
        self.pairs.subtract(pairs_of(terms))
        return True

    def flush(self) -> None:
        """Write the pair counts."""
        rows = [
            (joined_words(shown).replace(" ", "_"), shown, number) for shown, number in self.pairs.items() if number
        ]
        self.connection.executemany(_COUNT_PAIR, rows)
        self.pairs.clear()

    def _value(self, field: str, value: str) -> int:
        if (field, value) not in self.values:
            cursor = self.connection.execute("INSERT INTO facet_values (field, value) VALUES (?, ?)", (field, value))
            self.values[field, value] = cursor.lastrowid or 0
        return self.values[field, value]
