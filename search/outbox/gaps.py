"""Numbers that are missing from the log: taken back for ever, or taken by a transaction that has yet to commit.

A database with several writers numbers rows before it commits them. On PostgreSQL a transaction locks the table of the
log for writing before it takes its first number there and until it ends, however long that is: once all those who held
the lock when a row was first seen have let go of it, no lower number can appear.
"""

from collections.abc import Iterable
from itertools import pairwise, takewhile

from django.db import connection

from search.models import OutboxRow

Transactions = frozenset[str]


class Gaps:
    """What one follower knows of the gaps that it has met. Each is named by the number that follows it."""

    def __init__(self) -> None:
        self.waits_for: dict[int, Transactions] = {}

    def settled(self, position: int, rows: Iterable[OutboxRow]) -> int:
        """The last of ``rows``, which follow ``position`` in order, below which no number can still appear."""
        numbers = [row.id for row in rows]
        if connection.vendor == "sqlite":
            return max(numbers, default=position)
        after_gaps = [number for before, number in pairwise([position, *numbers]) if number != before + 1]
        still_open = self._still_open(after_gaps)
        return max(takewhile(lambda number: number not in still_open, numbers), default=position)

    def _still_open(self, numbers: list[int]) -> set[int]:
        """Those of ``numbers`` below which another may still appear.

        A gap is closed by what was known before ``rows`` were read: who commits after that is met at the next reading.
        """
        still_open = {number for number in numbers if self.waits_for.get(number) != frozenset()}
        if still_open:
            writers = _writers()
            self.waits_for = {number: self.waits_for.get(number, writers) & writers for number in still_open}
        return still_open


def _writers() -> Transactions:
    """The transactions of others that may hold numbers of the log now, under PostgreSQL's names. One query."""
    statement = (
        "SELECT virtualtransaction FROM pg_locks WHERE locktype = 'relation' AND mode = 'RowExclusiveLock'"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        " AND relation = %s::regclass AND pid <> pg_backend_pid()"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, [f'"{OutboxRow._meta.db_table}"'])
        return frozenset(name for (name,) in cursor.fetchall())
