"""The background worker."""

import time

import pytest

from portal.operations import schedule
from portal.operations.heartbeat import worker_is_alive
from portal.operations.worker import PortalWorker


@pytest.fixture(autouse=True)
def own_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the jobs of the test are scheduled."""
    monkeypatch.setattr(schedule, "_jobs", {})


@pytest.mark.django_db(transaction=True)
def test_a_turn_runs_what_is_due_and_beats() -> None:
    runs: list[str] = []
    schedule.repeats(every=60)(lambda: runs.append("done"))

    PortalWorker().turn()

    assert runs == ["done"]
    assert worker_is_alive()


@pytest.mark.django_db(transaction=True)
def test_a_failing_job_does_not_stop_the_others() -> None:
    runs: list[str] = []

    def fails() -> None:
        raise RuntimeError

    def works() -> None:
        runs.append("done")

    schedule.repeats(every=60)(fails)
    schedule.repeats(every=60)(works)

    PortalWorker().turn()

    assert runs == ["done"]


def test_a_job_waits_for_its_next_time() -> None:
    schedule.repeats(every=60)(lambda: None)
    now = time.monotonic()

    first = schedule.take_due_jobs(now)
    soon = schedule.take_due_jobs(now + 59)
    later = schedule.take_due_jobs(now + 60)

    assert [len(first), len(soon), len(later)] == [1, 0, 1]
