"""Whether the portal is alive, and whether each part that it needs is ready."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from django.conf import settings
from django.db import connection

from portal.operations.heartbeat import worker_is_alive

Check = Callable[[], str]

_checks: dict[str, Check] = {}


@dataclass(frozen=True, slots=True)
class PartState:
    """The state of one part: ``problem`` is empty when it is ready."""

    part: str
    problem: str


def readiness_part(name: str) -> Callable[[Check], Check]:
    """Decorate a function that returns an empty string, or a sentence that says what is wrong with the part."""

    def register(check: Check) -> Check:
        _checks[name] = check
        return check

    return register


def part_states() -> list[PartState]:
    """The state of every registered part; an exception counts as a problem."""
    return [PartState(name, _answer(check)) for name, check in _checks.items()]


def _answer(check: Check) -> str:
    try:
        return check()
    except Exception as error:  # a broken part must be named, not raised
        return type(error).__name__


@readiness_part("database")
def database_problem() -> str:
    """Empty when the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return ""


@readiness_part("media")
def media_problem() -> str:
    """Empty when uploads can be written."""
    Path(settings.MEDIA_ROOT).mkdir(parents=True, exist_ok=True)
    with TemporaryFile(dir=settings.MEDIA_ROOT):
        return ""


@readiness_part("worker")
def worker_problem() -> str:
    """Empty when the worker has been seen within the last minute."""
    return "" if worker_is_alive() else "no heartbeat for 60 seconds"
