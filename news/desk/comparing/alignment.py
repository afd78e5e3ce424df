"""Which pieces of two sequences belong together, in time that grows with the number of edits and not with its square.

Runs of three pieces that occur once on each side are taken for fixed points (patience diff); only what lies between
two of them is compared piece by piece, and what is too long even then has been written anew.
"""

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

RUN = 3
MOST_CELLS = 160_000

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch without fixed points: ``old[old_start:old_end]`` beside ``new[new_start:new_end]``."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int

    @property
    def cells(self) -> int:
        """How many comparisons of single pieces it may take."""
        return (self.old_end - self.old_start) * (self.new_end - self.new_start)


def matched(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Indices of equal pieces, rising on both sides."""
    fixed = fixed_points(old, new)
    found = list(fixed)
    for gap in gaps(old, new, fixed):
        found.extend(_matched_inside(old, new, gap))
    return sorted(found)


def fixed_points(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Common beginning and end, and starts of runs that occur once on each side in the same order."""
    head, tail = _common_ends(old, new)
    edges = [(at, at) for at in range(head)]
    edges += [(len(old) - back, len(new) - back) for back in range(tail, 0, -1)]
    inner = _unique_runs(old, head, len(old) - tail)
    outer = _unique_runs(new, head, len(new) - tail)
    shared = [(outer[run], place) for run, place in inner.items() if run in outer]
    middle = [(place, other) for other, place in longest_rising(shared)]
    return sorted([*edges, *middle])


def gaps(old: Sequence[Hashable], new: Sequence[Hashable], fixed: Sequence[Pair]) -> Iterator[Gap]:
    """What lies between the fixed points, where both sides have something."""
    before = (-1, -1)
    for after in (*fixed, (len(old), len(new))):
        gap = Gap(before[0] + 1, after[0], before[1] + 1, after[1])
        if gap.cells:
            yield gap
        before = after


def longest_rising(pairs: Sequence[Pair]) -> list[Pair]:
    """The longest part of ``pairs``, given in the order of their second member, whose first member rises."""
    tails: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for index, (first, _second) in enumerate(pairs):
        length = bisect_left(tails, first)
        previous.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(first)
            ends.append(index)
        else:
            tails[length], ends[length] = first, index
    chosen = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chosen.append(pairs[index])
        index = previous[index]
    return chosen[::-1]


def _matched_inside(old: Sequence[Hashable], new: Sequence[Hashable], gap: Gap) -> Iterator[Pair]:
    if gap.cells > MOST_CELLS:
        return
    before, after = old[gap.old_start : gap.old_end], new[gap.new_start : gap.new_end]
    for run in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
        for step in range(run.size):
            yield gap.old_start + run.a + step, gap.new_start + run.b + step


def _common_ends(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[int, int]:
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and old[-tail - 1] == new[-tail - 1]:
        tail += 1
    return head, tail


def _unique_runs(pieces: Sequence[Hashable], start: int, end: int) -> dict[tuple[Hashable, ...], int]:
    places: dict[tuple[Hashable, ...], int] = {}
    for place in range(start, end - RUN + 1):
        run = tuple(pieces[place : place + RUN])
        places[run] = -1 if run in places else place
    return {run: place for run, place in places.items() if place >= 0}
