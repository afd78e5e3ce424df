"""What an engine must do to serve this portal."""

from collections.abc import Iterable
from typing import Protocol

from search.documents.document import SearchDocument
from search.engines.results import Found, Suggestion
from search.query.parsed import ParsedQuery


class EngineUnavailable(Exception):
    """The engine cannot answer now; another one may."""


class Engine(Protocol):
    """Answers queries. Raises nothing but ``EngineUnavailable``."""

    name: str

    def search(self, query: ParsedQuery) -> Found:
        """One page of results with facets."""
        ...

    def suggest(self, text: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Completions of what is being typed."""
        ...


class Index(Protocol):
    """An index that follows the log of changes."""

    name: str

    def position(self) -> int:
        """The last row of the log that has been applied."""
        ...

    def apply(self, documents: Iterable[SearchDocument], gone: Iterable[str], position: int) -> dict[str, str]:
        """Write and remove documents, then note the position; key → error for those that could not be written."""
        ...

    def keys(self) -> list[str]:
        """Keys of all documents in the index."""
        ...
