"""How much SQLite does for a question."""

from collections.abc import Callable

from django.db import connection
from django.test.utils import CaptureQueriesContext


def instructions_for(ask: Callable[[], object]) -> int:
    """The instructions that its machine carries out for every query of ``ask``."""
    with CaptureQueriesContext(connection) as captured:
        ask()
    return sum(_instructions(query["sql"]) for query in captured if query["sql"].startswith("SELECT"))


def _instructions(question: str) -> int:
    done = [0]

    def count() -> None:
        done[0] += 1

    connection.connection.set_progress_handler(count, 1)
    try:
        connection.connection.execute(question).fetchall()
    finally:
        connection.connection.set_progress_handler(None, 1)
    return done[0]
