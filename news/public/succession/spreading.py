"""Places on a line, near to the wanted ones, without touching."""

from collections.abc import Sequence
from itertools import pairwise


def spread(wanted: Sequence[float], sizes: Sequence[float], gap: float) -> list[float]:
    """Centres for things of these sizes: in the given order, ``gap`` apart, as near to ``wanted`` as can be.

    Pool adjacent violators (Barlow et al., 1972): neighbours that would collide move as one, to the mean of what they
    want, which is the least-squares answer.
    """
    offsets = _offsets(sizes, gap)
    pools: list[tuple[float, int]] = []
    for centre, offset in zip(wanted, offsets, strict=True):
        mean, count = centre - offset, 1
        while pools and pools[-1][0] > mean:
            other, others = pools.pop()
            mean, count = (mean * count + other * others) / (count + others), count + others
        pools.append((mean, count))
    places = [mean for mean, count in pools for _ in range(count)]
    return [place + offset for place, offset in zip(places, offsets, strict=True)]


def _offsets(sizes: Sequence[float], gap: float) -> list[float]:
    """How far each centre is from the first one when all stand as close as they may."""
    offsets = [0.0] if sizes else []
    for before, size in pairwise(sizes):
        offsets.append(offsets[-1] + (before + size) / 2 + gap)
    return offsets
