"""What may be left out of a query that finds too little."""

from collections.abc import Iterator, Sequence
from typing import Final

from search.query.parsed import Slot

_MOST_SLOTS: Final = 10
_FEWEST_KEPT: Final = {1: 2, 2: 3}
"""Slots left out together → slots that must stay: half is not nearly all."""


def nearly_all_slots(slots: Sequence[Slot], left_out: int) -> Iterator[Sequence[Slot]]:
    """The first ten slots without any ``left_out`` neighbours (one, or two: most words have two syllables).

    Numbers and dates are always kept; nothing is given where too little would stay.
    """
    asked = slots[:_MOST_SLOTS]
    if len(asked) - left_out < _FEWEST_KEPT[left_out]:
        return
    for start in range(len(asked) - left_out + 1):
        if not any(slot.is_code for slot in asked[start : start + left_out]):
            yield [*asked[:start], *asked[start + left_out :]]
