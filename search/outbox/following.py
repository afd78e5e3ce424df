"""Bringing an index up to date with the log."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

import structlog

from search.documents.document import SearchDocument
from search.documents.sources import SOURCES
from search.engines.base import Index
from search.outbox.dependents import affected
from search.outbox.failures import forget_failures, keys_to_retry, record_failures
from search.outbox.gaps import Gaps
from search.outbox.log import rows_after

log = structlog.get_logger("search.outbox")
_ROWS_AT_ONCE: Final = 500
_DOCUMENTS_AT_ONCE: Final = 200

Ids = Mapping[str, Iterable[int]]


class Follower:
    """Applies the log to one index. Remembers rows applied beyond a gap in the numbers, to apply them once."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.ahead: set[int] = set()
        self.gaps = Gaps()

    def catch_up(self) -> int:
        """Apply all that waits; returns the number of documents written or removed. Raises ``EngineUnavailable``."""
        number = 0
        while (applied := self.step()) is not None:
            number += applied
        return number + self.retry()

    def step(self) -> int | None:
        """Apply up to 500 rows; None when there is nothing to apply nor to settle."""
        if not rows_after(self.index.position(), 1):
            return None
        with self.index.locked():
            position = self.index.position()
            rows = rows_after(position, _ROWS_AT_ONCE + len(self.ahead))
            new = [row for row in rows if row.id not in self.ahead]
            number = self._apply(affected((row.noun, row.record_id) for row in new))
            settled = self.gaps.settled(position, rows)
            if settled > position:
                self.index.advance(settled)
        self.ahead = {row.id for row in rows if row.id > settled}
        if settled > position:
            self.index.report(settled)
        return number if new or settled > position else None

    def retry(self) -> int:
        """Try again what has failed before and is due."""
        keys = keys_to_retry(self.index.name)
        if not keys:
            return 0
        with self.index.locked():
            return self._apply(_by_noun(keys))

    def _apply(self, changed: Ids) -> int:
        number = 0
        for noun, ids in changed.items():
            ordered = sorted(ids)
            for start in range(0, len(ordered), _DOCUMENTS_AT_ONCE):
                number += self._apply_some(noun, ordered[start : start + _DOCUMENTS_AT_ONCE])
        return number

    def _apply_some(self, noun: str, ids: list[int]) -> int:
        if noun not in SOURCES:
            return 0
        documents, errors = _documents(noun, ids)
        keys = {f"{noun}:{record_id}" for record_id in ids}
        gone = keys - {document.key for document in documents} - errors.keys()
        errors |= self.index.apply(documents, sorted(gone))
        forget_failures(self.index.name, keys - errors.keys())
        if errors:
            log.warning("documents not indexed", index=self.index.name, keys=sorted(errors))
            record_failures(self.index.name, errors)
        return len(keys) - len(errors)


def _documents(noun: str, ids: list[int]) -> tuple[list[SearchDocument], dict[str, str]]:
    """The documents that exist, and the errors of those that cannot be made: one bad record stops no other."""
    source = SOURCES[noun]
    try:
        return list(source.documents(ids)), {}
    except Exception:  # a single broken record is looked for below
        log.exception("documents not built", noun=noun)
    documents: list[SearchDocument] = []
    errors: dict[str, str] = {}
    for record_id in ids:
        try:
            documents.extend(source.documents([record_id]))
        except Exception as error:  # kept, shown to editors, tried again
            errors[f"{noun}:{record_id}"] = f"{type(error).__name__}: {error}"
    return documents, errors


def _by_noun(keys: Iterable[str]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for key in keys:
        noun, _colon, record_id = key.partition(":")
        found[noun].add(int(record_id))
    return found
