"""The background worker."""

import math
import threading
import time

import pytest
from django.db import OperationalError

from portal.operations import schedule
from portal.operations.heartbeat import worker_is_alive
from portal.operations.worker import PortalWorker


@pytest.fixture(autouse=True)
def own_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the jobs of the test are scheduled."""
    monkeypatch.setattr(schedule, "_jobs", {})


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_turn_runs_what_is_due_and_beats() -> None:
    runs: list[str] = []
    schedule.repeats(every=60)(lambda: runs.append("done"))

    PortalWorker().turn()

    assert runs == ["done"]
    assert worker_is_alive()


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
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


def test_a_job_aside_goes_on_while_another_takes_its_time() -> None:
    worker, beside, turns = PortalWorker(), threading.Event(), []

    def slow() -> None:
        turns.append(beside.wait(10))
        worker.stopping.set()

    schedule.repeats(every=0.01, aside=True)(beside.set)
    schedule.repeats(every=60)(slow)
    work_without_a_database(worker)

    assert turns == [True]


def test_a_job_aside_that_fails_is_tried_again() -> None:
    worker, attempts = PortalWorker(), []

    def fails() -> None:
        attempts.append(1)
        if len(attempts) == 3:
            worker.stopping.set()
        raise RuntimeError

    schedule.repeats(every=0.01, aside=True)(fails)
    work_without_a_database(worker)

    assert len(attempts) == 3


def test_a_job_aside_that_hangs_does_not_keep_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portal.operations.worker.GRACE_SECONDS", 0.1)
    worker, hanging, ever = PortalWorker(), threading.Event(), threading.Event()

    def hangs() -> None:
        hanging.set()
        ever.wait(30)

    schedule.repeats(every=60, aside=True)(hangs)
    schedule.repeats(every=0.01)(lambda: hanging.wait(10) and worker.stopping.set())
    started = time.monotonic()
    work_without_a_database(worker)
    took = time.monotonic() - started
    ever.set()

    assert hanging.is_set()
    assert took < 10


def test_the_worker_outlives_a_database_that_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portal.operations.worker.FAILED_SECONDS", 0.01)
    worker, beats, runs = PortalWorker(), [], []

    def beat() -> None:
        beats.append(1)
        if len(beats) == 1:
            raise OperationalError

    def works() -> None:
        runs.append("done")
        worker.stopping.set()

    monkeypatch.setattr("portal.operations.worker.beat", beat)
    schedule.repeats(every=60)(works)
    work_without_a_database(worker, next_beat=0.0)

    assert len(beats) == 2
    assert runs == ["done"]


def work_without_a_database(worker: PortalWorker, next_beat: float = math.inf) -> None:
    """Run until a job stops it; no queue of tasks, and no heartbeat before ``next_beat``."""
    worker.next_beat = next_beat
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("portal.operations.worker.run_waiting_tasks", lambda: None)
        patch.setattr("portal.operations.worker.close_old_connections", lambda: None)
        worker.run()
