"""Ways out of an empty list: the same question with one filter less, where that finds something."""

from dataclasses import dataclass, replace
from typing import Any

from news.desk.listing.asked import UNDATED, Asked
from news.desk.listing.bounded import BoundedCount, count_up_to
from news.desk.listing.chips import Chip
from news.desk.listing.found import found_for


@dataclass(frozen=True, slots=True)
class WayOut:
    """A question that has answers; ``left_out`` is the chip that it does without, None for the undated articles."""

    asked: Asked
    count: BoundedCount
    left_out: Chip | None


def ways_out(asked: Asked, chips: list[Chip], reader: Any) -> list[WayOut]:
    """The nearest questions with answers, undated articles first when days were asked for. One query a filter."""
    tried = [WayOut(chip.without, count_up_to(found_for(chip.without, reader)), chip) for chip in chips]
    if asked.first_day or asked.last_day:
        undated = replace(asked.without("first_day", "last_day"), dating=UNDATED)
        tried.insert(0, WayOut(undated, count_up_to(found_for(undated, reader)), None))
    return [way for way in tried if way.count.number]
