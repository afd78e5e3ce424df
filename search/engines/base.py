"""What an engine and an index must do to serve this portal."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Protocol

from search.documents.document import SearchDocument
from search.engines.results import Found, Suggestion
from search.query.parsed import ParsedQuery

Progress = Callable[[int], None]


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
    """An index that follows the log of changes. Every method may raise ``EngineUnavailable``."""

    name: str

    def position(self) -> int:
        """The last row of the log that has been applied."""
        ...

    def locked(self) -> AbstractContextManager[None]:
        """While held, nobody else writes: documents read from the database now are not overtaken by older ones."""
        ...

    def apply(self, documents: Iterable[SearchDocument], gone: Iterable[str]) -> dict[str, str]:
        """Write documents and remove those that are gone; key → error for those that could not be written."""
        ...

    def advance(self, position: int) -> None:
        """Note that the log has been applied up to ``position``."""
        ...

    def report(self, position: int) -> None:
        """Tell the other hosts how far the index has come, after ``locked``."""
        ...

    def keys(self) -> list[str]:
        """Keys of all documents in the index."""
        ...

    def is_usable(self) -> bool:
        """Whether there is an index that this version of the program can use."""
        ...

    def counts(self) -> dict[str, int]:
        """Number of documents by noun."""
        ...

    def stored(self, keys: list[str]) -> dict[str, SearchDocument]:
        """Documents by key, as they stand in the index."""
        ...

    def rebuild(self, documents: Iterable[SearchDocument], position: int, progress: Progress | None = None) -> int:
        """Build anew from the state of the log at ``position`` and put it in use; returns how many documents."""
        ...
