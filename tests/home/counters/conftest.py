"""A journal of the test's own, behind the real address."""

from datetime import date
from pathlib import Path

import pytest
from django.utils.timezone import localdate

from home.counters import batching, views
from home.counters.journal import Journal, Visit
from home.counters.pace import Pace


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


class Counting:
    """A web process that notes and a worker that counts, over one folder."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.journal = Journal(folder, self.clock)

    def read(self, article: int = 0, day: date | None = None, times: int = 1) -> None:
        """Note that a page was opened."""
        for _ in range(times):
            self.journal.note(Visit(day or localdate(), article))

    def settle(self) -> int:
        """Let the time of all files pass, then count as the worker does."""
        self.clock.now += 60
        return batching.count_visits()


@pytest.fixture
def counting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counting:
    """The journal of the view and of the worker."""
    made = Counting(tmp_path / "visits")
    monkeypatch.setattr(views, "_journal", made.journal)
    monkeypatch.setattr(views, "_pace", Pace())
    monkeypatch.setattr(batching, "open_journal", lambda: made.journal)
    return made
