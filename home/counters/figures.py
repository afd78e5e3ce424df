"""The four figures of the foot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date


@dataclass(frozen=True, slots=True)
class Figures:
    """Pages opened today, this month, this year and ever, as of ``day``: each is part of the next.

    ``inherited`` of the total was counted by older sites until ``inherited_until``. ``most_read`` holds keys of
    articles.
    """

    day: date
    today: int = 0
    month: int = 0
    year: int = 0
    total: int = 0
    inherited: int = 0
    inherited_until: date | None = None
    most_read: Sequence[int] = ()

    def on(self, day: date) -> "Figures":
        """The same figures read on a later day, before anything of that day was added up."""
        if day <= self.day:
            return self
        same_year = day.year == self.day.year
        same_month = same_year and day.month == self.day.month
        return replace(
            self, day=day, today=0, month=self.month if same_month else 0, year=self.year if same_year else 0
        )
