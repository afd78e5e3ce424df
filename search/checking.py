"""Whether an index holds what the database has."""

import random
from dataclasses import dataclass
from typing import Final

from search.documents.document import SearchDocument
from search.documents.sources import SOURCES, every_key
from search.engines.base import Index

_SAMPLE: Final = 200


@dataclass(frozen=True, slots=True)
class Difference:
    """Keys that only one side has, and keys whose documents differ (among a sample)."""

    missing: tuple[str, ...] = ()
    orphaned: tuple[str, ...] = ()
    outdated: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.missing or self.orphaned or self.outdated)


def difference(index: Index) -> Difference:
    """Compare all keys, and two hundred documents word for word."""
    wanted, present = set(every_key()), set(index.keys())
    shared = sorted(wanted & present)
    sample = random.sample(shared, min(_SAMPLE, len(shared)))
    held = index.stored(sample)
    return Difference(
        missing=tuple(sorted(wanted - present)),
        orphaned=tuple(sorted(present - wanted)),
        outdated=tuple(sorted(key for key in sample if held.get(key) != _present(key))),
    )


def _present(key: str) -> SearchDocument | None:
    noun, _colon, record_id = key.partition(":")
    return next(SOURCES[noun].documents([int(record_id)]), None)
