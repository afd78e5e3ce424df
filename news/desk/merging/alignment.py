"""Which item of one side is which item of another."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

Item = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How items are recognised: by ``key`` (None when they have none), by equal ``content``, by ``about``."""

    key: Callable[[Item], str | None]
    content: Callable[[Item], Any]
    about: Callable[[Item, Item], bool]


@dataclass(frozen=True, slots=True)
class Named:
    """An item under the identity that it has on every side."""

    identity: str
    item: Item


def align(
    base: Sequence[Item], theirs: Sequence[Item], mine: Sequence[Item], likeness: Likeness
) -> tuple[list[Named], list[Named], list[Named]]:
    """The three sequences with identities: equal identities mean the same block or row. Symmetric in the sides."""
    named_base = _named([None] * len(base), base, likeness)
    known_theirs = _recognised(theirs, named_base, likeness)
    known_mine = _recognised(mine, named_base, likeness)
    named_theirs = _named(known_theirs, theirs, likeness)
    added = [found for found, known in zip(named_theirs, known_theirs, strict=True) if known is None]
    fresh = [position for position, known in enumerate(known_mine) if known is None]
    for position, known in zip(fresh, _recognised([mine[at] for at in fresh], added, likeness), strict=True):
        known_mine[position] = known
    return named_base, named_theirs, _named(known_mine, mine, likeness)


def _recognised(items: Sequence[Item], known: Sequence[Named], likeness: Likeness) -> list[str | None]:
    found: list[str | None] = [None] * len(items)
    free = list(known)
    tests = (_same_key(likeness), lambda a, b: likeness.content(a) == likeness.content(b), likeness.about)
    for is_same in tests:
        for position, item in enumerate(items):
            match = None if found[position] else next((one for one in free if is_same(one.item, item)), None)
            if match is not None:
                found[position] = match.identity
                free.remove(match)
    return found


def _same_key(likeness: Likeness) -> Callable[[Item, Item], bool]:
    def same(one: Item, other: Item) -> bool:
        key = likeness.key(one)
        return key is not None and key == likeness.key(other)

    return same


def _named(known: Sequence[str | None], items: Sequence[Item], likeness: Likeness) -> list[Named]:
    taken = {identity for identity in known if identity}
    named = []
    for identity, item in zip(known, items, strict=True):
        name = identity or _free_name(likeness.key(item) or _digest(likeness.content(item)), taken)
        taken.add(name)
        named.append(Named(name, item))
    return named


def _free_name(name: str, taken: set[str]) -> str:
    return name if name not in taken else _free_name(f"{name}+", taken)


def _digest(content: Any) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()[:16]
