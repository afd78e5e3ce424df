"""Which units a picture has room for."""

from collections.abc import Iterable


def nearest(start: int, pairs: Iterable[tuple[int, int]], most: int) -> frozenset[int]:
    """``start`` and the units joined to it by the fewest steps in either direction, at the most ``most``."""
    joined: dict[int, dict[int, None]] = {}
    for first, second in pairs:
        joined.setdefault(first, {})[second] = None
        joined.setdefault(second, {})[first] = None
    found = {start: None}
    for unit in _walk(start, joined):
        if len(found) == most:
            break
        found[unit] = None
    return frozenset(found)


def _walk(start: int, joined: dict[int, dict[int, None]]) -> list[int]:
    order = {start: None}
    waiting = [start]
    while waiting:
        further = [other for unit in waiting for other in joined.get(unit, {}) if other not in order]
        order |= dict.fromkeys(further)
        waiting = list(dict.fromkeys(further))
    return list(order)[1:]
