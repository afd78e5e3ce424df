"""Tables of the index file. A file of another version is built anew."""

import sqlite3
from typing import Final

VERSION: Final = "4"

COLUMN_WEIGHTS: Final = {
    "title": 10.0,
    "lead": 4.0,
    "names": 6.0,
    "kin": 2.0,
    "body": 1.0,
    "captions": 1.0,
    "own_codes": 50.0,
    "codes": 5.0,
}
"""Columns of the full-text table with their weights in the first ranking."""

TABLES: Final = f"""
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE documents (
    id INTEGER PRIMARY KEY, key TEXT UNIQUE, noun TEXT, listed REAL, first_day TEXT, last_day TEXT,
    title_exact TEXT, lead_exact TEXT, names TEXT, own_codes TEXT
);
CREATE TABLE stored (id INTEGER PRIMARY KEY, data BLOB);
CREATE VIRTUAL TABLE words USING fts5 ({", ".join(COLUMN_WEIGHTS)}, content='', tokenize="ascii tokenchars '_'");
CREATE VIRTUAL TABLE headings USING fts5 (
    title, names, family, content='', prefix='1 2 3', tokenize="ascii tokenchars '_'"
);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, 'row');
CREATE TABLE facet_values (id INTEGER PRIMARY KEY, field TEXT, value TEXT, UNIQUE (field, value));
CREATE TABLE facets (document INTEGER, value INTEGER, PRIMARY KEY (document, value)) WITHOUT ROWID;
CREATE INDEX facets_by_value ON facets (value, document);
CREATE TABLE pair_counts (pair TEXT PRIMARY KEY, shown TEXT, number INTEGER) WITHOUT ROWID;
CREATE TABLE phrases (folded TEXT PRIMARY KEY, shown TEXT, number INTEGER) WITHOUT ROWID;
"""

INDEXES: Final = """
CREATE INDEX documents_by_listing ON documents (listed DESC, id DESC);
CREATE INDEX documents_by_event ON documents (last_day DESC, id DESC);
CREATE INDEX documents_by_noun ON documents (noun, listed DESC);
"""

RANK: Final = f"bm25(words, {', '.join(str(weight) for weight in COLUMN_WEIGHTS.values())})"
"""The first ranking as SQL; the smaller the better."""


def create(connection: sqlite3.Connection) -> None:
    """Make the tables of an empty file."""
    connection.executescript("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;")
    connection.executescript(TABLES + INDEXES)
    connection.executemany("INSERT INTO meta VALUES (?, ?)", [("version", VERSION), ("position", "0")])
