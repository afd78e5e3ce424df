"""All that is drawn by lot, so that the same seed always gives the same archive."""

import uuid
from collections.abc import Iterator, Sequence
from itertools import accumulate
from random import Random
from typing import Final, Generic, TypeVar

_DRAWN_AT_ONCE: Final = 512
_LEVELLING: Final = 2.0

ItemT = TypeVar("ItemT")


class Pool(Generic[ItemT]):
    """Endless draws from ``items``, of which the nth comes about 1/(n + 2) as often: few common, many rare ones."""

    def __init__(self, items: Sequence[ItemT], random: Random) -> None:
        self.items = items
        self.random = random
        self.weights = list(accumulate(1 / (place + _LEVELLING) for place in range(len(items))))
        self._drawn: Iterator[ItemT] = iter(())

    def draw(self) -> ItemT:
        """The next item."""
        for item in self._drawn:
            return item
        self._drawn = iter(self.random.choices(self.items, cum_weights=self.weights, k=_DRAWN_AT_ONCE))
        return next(self._drawn)


class Chance:
    """One source of randomness for a whole archive."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311  # nothing here is secret

    def pool(self, items: Sequence[ItemT]) -> Pool[ItemT]:
        """Endless draws, the first items most often."""
        return Pool(items, self.random)

    def one_of(self, items: Sequence[ItemT]) -> ItemT:
        """One item, each as likely as the other."""
        return items[int(self.random.random() * len(items))]

    def some_of(self, items: Sequence[ItemT], number: int) -> list[ItemT]:
        """Several different items."""
        return self.random.sample(items, min(number, len(items)))

    def happens(self, share: float) -> bool:
        """True in ``share`` of all cases."""
        return self.random.random() < share

    def number(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return least + int(self.random.random() * (most - least + 1))

    def uuid(self) -> uuid.UUID:
        """An identity."""
        return uuid.UUID(int=self.random.getrandbits(128), version=4)
