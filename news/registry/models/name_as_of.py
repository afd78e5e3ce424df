"""What a reader is shown for the name of a unit in an old article."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from news.registry.models.naming import NameRow


@dataclass(frozen=True, slots=True)
class NameAsOf:
    """A name as of a day, and whether it still holds.

    ``is_current``: the unit exists today and still bears the name. ``present_name``: its latest own name.
    """

    name: str
    short_name: str
    acronym: str
    is_current: bool
    present_name: str


def row_as_of(rows: Sequence[NameRow], day: date | None) -> NameRow | None:
    """The row that holds on the day, else the nearest: the last one before it, else the first one after it.

    Without a day, the latest row. None when there are no rows.
    """
    oldest_first = sorted(rows, key=NameRow.recency)
    if not oldest_first:
        return None
    if day is None:
        return oldest_first[-1]
    holding = [row for row in oldest_first if row.covers(day)]
    ended = [row for row in oldest_first if row.valid_to and row.valid_to.last_day < day]
    return (holding or ended or oldest_first[:1])[-1]
