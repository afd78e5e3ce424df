"""Completions while typing: names of the registry, frequent phrases of titles, titles of articles."""

import sqlite3
from collections.abc import Iterator
from itertools import islice
from typing import Final

from search.analysis.words import folded_words
from search.documents.document import SearchDocument
from search.documents.storage import from_bytes
from search.engines.embedded.families import ARTICLES, RECORDS
from search.engines.results import Suggestion

_LAST_LETTER: Final = "\U0010ffff"
_MOST_WORDS: Final = 12
_PHRASES: Final = 4
_RECORDS: Final = 4
_ARTICLES: Final = 5


def suggestions(connection: sqlite3.Connection, text: str, limit: int) -> tuple[Suggestion, ...]:
    """Up to ``limit`` completions of ``text``; none for less than two letters."""
    words = folded_words(text)[:_MOST_WORDS]
    if len("".join(words)) < 2:
        return ()
    found = [
        *islice(_records(connection, words), _RECORDS),
        *_phrases(connection, words),
        *islice(_articles(connection, words), limit),
    ]
    by_text = {suggestion.text.casefold(): suggestion for suggestion in reversed(found)}
    return tuple(suggestion for suggestion in found if by_text[suggestion.text.casefold()] is suggestion)[:limit]


def _phrases(connection: sqlite3.Connection, words: list[str]) -> Iterator[Suggestion]:
    typed = " ".join(words)
    rows = connection.execute(
        "SELECT folded, shown FROM phrases WHERE folded > ? AND folded < ? ORDER BY number DESC LIMIT ?",
        (typed, typed + _LAST_LETTER, _PHRASES * 3),
    )
    present = (shown for folded, shown in rows.fetchall() if _stands_in_a_title(connection, folded))
    return (Suggestion(shown, "query") for shown in islice(present, _PHRASES))


def _stands_in_a_title(connection: sqlite3.Connection, phrase: str) -> bool:
    """Phrases are counted when an index is built: their titles may have been taken down since."""
    statement = "SELECT 1 FROM headings WHERE headings MATCH ? LIMIT 1"
    return connection.execute(statement, (f'title : "{phrase}"',)).fetchone() is not None


def _records(connection: sqlite3.Connection, words: list[str]) -> Iterator[Suggestion]:
    return _completed(connection, RECORDS, f"{{title names}} : ({_beginning(words)})", _RECORDS)


def _articles(connection: sqlite3.Connection, words: list[str]) -> Iterator[Suggestion]:
    return _completed(connection, ARTICLES, f"title : ({_beginning(words)})", _ARTICLES)


def _completed(connection: sqlite3.Connection, family: str, expression: str, limit: int) -> Iterator[Suggestion]:
    """The newest of a family. Its table is small, keeps beginnings of words, and is left as soon as enough is found."""
    rows = connection.execute(
        "SELECT s.data FROM headings JOIN stored AS s ON s.id = headings.rowid"
        " WHERE headings MATCH ? ORDER BY headings.rowid DESC LIMIT ?",
        (f'family : "{family}" AND {expression}', limit),
    )
    return (_suggestion(from_bytes(data)) for (data,) in rows)


def _suggestion(document: SearchDocument) -> Suggestion:
    return Suggestion(document.title, document.noun, document.url, document.key)


def _beginning(words: list[str]) -> str:
    whole = [f'"{word}"' for word in words[:-1]]
    return " AND ".join([*whole, f'"{words[-1]}" *'])
