"""Which of the matched passages were moved: the fewest words that explain the new order."""

from collections.abc import Sequence

from news.desk.comparing.alignment import Pair


def moved(pairs: Sequence[Pair], weights: Sequence[int]) -> frozenset[Pair]:
    """Pairs (in the order of the new side) outside the heaviest part that kept its order.

    ``weights[i]`` says how much ``pairs[i]`` weighs. A swap of a long and a short passage moves the short one.
    """
    best: list[int] = []
    previous: list[int] = []
    for index, (place, _new) in enumerate(pairs):
        before = max((other for other in range(index) if pairs[other][0] < place), key=best.__getitem__, default=-1)
        best.append(weights[index] + (best[before] if before >= 0 else 0))
        previous.append(before)
    kept: set[int] = set()
    index = max(range(len(best)), key=best.__getitem__, default=-1)
    while index >= 0:
        kept.add(index)
        index = previous[index]
    return frozenset(pair for index, pair in enumerate(pairs) if index not in kept)
