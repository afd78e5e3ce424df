"""Visits noted in files, one a process and ten seconds, until the worker counts them.

A web process only appends a line: it waits for no lock and asks no database. A file is counted when its time is over,
so nobody reads what is still being written; a crash loses the visits of one file at most.
"""

import os
import secrets
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from django.conf import settings

SECONDS = 10
SETTLED_AFTER = 2
MAX_BYTES = 4_000_000
SUFFIX = ".visits"


@dataclass(frozen=True, slots=True)
class Visit:
    """A page opened on ``day``; ``article`` is the key of an article, 0 for any other page."""

    day: date
    article: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """A file whose time is over."""

    name: str
    visits: Counter[Visit]


class Journal:
    """The files below ``folder``; every web process that counts for one portal writes there."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self.folder = folder
        self._clock = clock
        self._lock = threading.Lock()
        self._open: tuple[int, int, int] = (-1, -1, -1)  # process, period, descriptor
        self._written = 0

    def note(self, visit: Visit) -> bool:
        """Append one visit; False when the file of this period is full and the visit is not counted."""
        line = f"{visit.day.isoformat()} {visit.article}\n".encode("ascii")
        with self._lock:
            descriptor = self._descriptor()
            if self._written + len(line) > MAX_BYTES:
                return False
            self._written += os.write(descriptor, line)
            return True

    def settled(self, limit: int | None = None) -> list[Batch]:
        """The files whose time is over, oldest first; no more than ``limit`` are read."""
        before = self._period() - SETTLED_AFTER
        paths = (path for path in sorted(self.folder.glob(f"*{SUFFIX}")) if _period_of(path) < before)
        return [Batch(path.name, _visits_in(path)) for path in islice(paths, limit)]

    def remove(self, batch: Batch) -> None:
        """Delete the file; one that is gone already is no error."""
        (self.folder / batch.name).unlink(missing_ok=True)

    def _period(self) -> int:
        return int(self._clock() // SECONDS)

    def _descriptor(self) -> int:
        """The file of this process and period: a forked process must not write on in its parent's."""
        process, period, descriptor = self._open
        if (process, period) != (os.getpid(), self._period()):
            self._open = (os.getpid(), self._period(), self._new_file())
            self._written = 0
            if process == os.getpid():
                os.close(descriptor)
        return self._open[2]

    def _new_file(self) -> int:
        self.folder.mkdir(parents=True, exist_ok=True)
        host = "".join(sign for sign in socket.gethostname() if sign.isalnum())[:40]
        name = f"{self._period():012d}-{host}-{os.getpid()}-{secrets.token_hex(4)}{SUFFIX}"
        return os.open(self.folder / name, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o640)


def open_journal() -> Journal:
    """The journal of the portal, in ``VISITS_DIR``."""
    return Journal(Path(settings.VISITS_DIR))


def _period_of(path: Path) -> int:
    first = path.name.split("-", 1)[0]
    return int(first) if first.isdecimal() else 0


def _visits_in(path: Path) -> Counter[Visit]:
    """The visits of a file; a line that a crash tore is left out."""
    counted: Counter[Visit] = Counter()
    for line in path.read_text("ascii", errors="replace").splitlines():
        if visit := _visit_in(line):
            counted[visit] += 1
    return counted


def _visit_in(line: str) -> Visit | None:
    day, _space, article = line.partition(" ")
    try:
        return Visit(date.fromisoformat(day), int(article))
    except ValueError:
        return None
