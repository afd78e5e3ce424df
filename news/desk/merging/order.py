"""One order of items made of two."""

from collections.abc import Sequence
from dataclasses import dataclass

Order = Sequence[str]


@dataclass(frozen=True, slots=True)
class Moves:
    """The orders in which three sides have what both ``theirs`` and ``mine`` hold, and which side moved something."""

    base: tuple[str, ...]
    theirs: tuple[str, ...]
    mine: tuple[str, ...]
    theirs_moved: bool
    mine_moved: bool


def moves(base: Order, theirs: Order, mine: Order) -> Moves:
    """Tell moves from insertions: among what the base holds, whoever departs from its order has moved something.

    What both sides added in different places is a difference that neither can answer for alone.
    """
    shared = set(theirs) & set(mine)
    before, ours, own = only(base, shared), only(theirs, shared), only(mine, shared)
    old_ours, old_own = only(ours, set(base)), only(own, set(base))
    undecided = ours != own and old_ours == old_own
    return Moves(before, ours, own, undecided or old_ours != before, undecided or old_own != before)


def only(order: Order, kept: set[str]) -> tuple[str, ...]:
    """``order`` without what is not kept."""
    return tuple(identity for identity in order if identity in kept)


def arrange(spine: Order, theirs: Order, mine: Order) -> list[str]:
    """Everything that either side holds: ``spine`` in its order, all else behind what it followed on its own side.

    Where both sides inserted at the same spot, the two runs stay whole; which comes first does not depend on which
    side is which.
    """
    rank = {identity: position for position, identity in enumerate(spine)}
    spots: dict[str, tuple[int, str, int]] = {}
    for order in (theirs, mine):
        for identity, spot in _spots(order, rank).items():
            spots[identity] = min(spot, spots.get(identity, spot))
    extras = sorted(spots, key=lambda identity: (*spots[identity], identity))
    places = [((rank[identity], "", -1), identity) for identity in spine]
    places += [(spots[identity], identity) for identity in extras]
    return [identity for _spot, identity in sorted(places)]


def _spots(order: Order, rank: dict[str, int]) -> dict[str, tuple[int, str, int]]:
    spots = {}
    anchor, run, length = -1, "", 0
    for identity in order:
        if identity in rank:
            anchor, run, length = rank[identity], "", 0
            continue
        run, length = run or identity, length + 1
        spots[identity] = (anchor, run, length)
    return spots
