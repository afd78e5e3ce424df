"""Counts that stop counting: nobody needs to know whether an archive holds 20,418 articles or 20,419."""

from dataclasses import dataclass
from typing import Any

from portal.vietnamese.numerals import format_number

TAB_LIMIT = 1_000


@dataclass(frozen=True, slots=True)
class BoundedCount:
    """``number`` rows, or (``more``) at least as many."""

    number: int
    more: bool

    def __str__(self) -> str:
        """``7`` or ``1.000+``."""
        return format_number(self.number) + ("+" if self.more else "")


def count_up_to(found: Any, limit: int = TAB_LIMIT) -> BoundedCount:
    """How many rows ``found`` (a query set) holds, counted to ``limit`` at the most. One query."""
    number = found.order_by()[: limit + 1].count()
    return BoundedCount(min(number, limit), number > limit)
