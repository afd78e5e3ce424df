"""Numbers that are missing from the log: taken back for ever, or taken by a transaction that has yet to commit.

A database with several writers numbers rows before it commits them. PostgreSQL numbers transactions as well: when a row
is seen for the first time, whoever holds a lower number has begun already; once every transaction of that moment has
ended, however long it took, no lower number can appear.
"""

import time
from collections.abc import Callable, Iterable
from itertools import pairwise, takewhile
from typing import Final

from django.db import connection

from search.models import OutboxRow

# A transaction takes its first number a moment before the database counts it among the running ones.
_MOMENT: Final = 2.0


class Gaps:
    """What one follower knows of the gaps that it has met. Each is named by the number that follows it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.met: dict[int, float] = {}
        self.next_transactions: dict[int, int] = {}

    def settled(self, position: int, rows: Iterable[OutboxRow]) -> int:
        """The last of ``rows``, which follow ``position`` in order, below which no number can still appear."""
        numbers = [row.id for row in rows]
        if connection.vendor == "sqlite":
            return max(numbers, default=position)
        after_gaps = [number for before, number in pairwise([position, *numbers]) if number != before + 1]
        still_open = self._still_open(after_gaps)
        settled = max(takewhile(lambda number: number not in still_open, numbers), default=position)
        self._forget_up_to(settled)
        return settled

    def _still_open(self, numbers: list[int]) -> set[int]:
        """Those of ``numbers`` below which another may still appear."""
        now = self.clock()
        known = [number for number in numbers if now - self.met.setdefault(number, now) >= _MOMENT]
        if not known:
            return set(numbers)
        oldest_running, next_one = _transactions()
        closed = {number for number in known if oldest_running >= self.next_transactions.setdefault(number, next_one)}
        return set(numbers) - closed

    def _forget_up_to(self, settled: int) -> None:
        self.met = {number: seen for number, seen in self.met.items() if number > settled}
        self.next_transactions = {number: one for number, one in self.next_transactions.items() if number > settled}


def _transactions() -> tuple[int, int]:
    """The oldest transaction that is writing, and the one that would come next."""
    statement = (
        "SELECT pg_snapshot_xmin(now)::text::bigint, pg_snapshot_xmax(now)::text::bigint"
        " FROM pg_current_snapshot() AS now"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement)
        oldest, following = cursor.fetchone()
    return oldest, following
