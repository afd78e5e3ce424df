"""The one background process: queued tasks, the schedule, a heartbeat."""

import signal
import threading
import time
from types import FrameType

import structlog
from django.db import close_old_connections, connections

from portal.operations.heartbeat import beat
from portal.operations.schedule import ScheduledJob, jobs_aside, take_due_jobs
from portal.operations.tasks import ALL, SLOW, run_waiting

log = structlog.get_logger("portal.worker")
IDLE_SECONDS = 0.5
FAILED_SECONDS = 5.0
BEAT_SECONDS = 10.0
GRACE_SECONDS = 5.0
TASKS_A_TURN = 100


class PortalWorker:
    """Runs until it is told to stop; a failing job is logged and tried again at its next time."""

    def __init__(self) -> None:
        self.stopping = threading.Event()
        self.next_beat = 0.0

    def stop_on_signals(self) -> None:
        """Finish the job in hand and leave on SIGTERM or SIGINT."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self.stopping.set()

    def run(self) -> None:
        """Work until stopped, through outages of the database too."""
        log.info("worker started")
        threads = [self._started(job) for job in jobs_aside()]
        while not self.stopping.is_set():
            self.stopping.wait(IDLE_SECONDS if self._turned() else FAILED_SECONDS)
        for thread in threads:
            thread.join(GRACE_SECONDS)
        log.info("worker stopped")

    def turn(self) -> None:
        """One round: heartbeat, due jobs, waiting tasks."""
        close_old_connections()
        self._beat()
        for job in take_due_jobs(time.monotonic()):
            self._run(job)
            self._beat()
        run_waiting_tasks()

    def _turned(self) -> bool:
        """Whether a round ended well. The web server ends with the worker, so readers would lose the portal as well."""
        try:
            self.turn()
        except Exception:  # the database may be away for a while
            log.exception("turn of the worker failed")
            return False
        return True

    def _beat(self) -> None:
        if time.monotonic() < self.next_beat:
            return
        beat()
        self.next_beat = time.monotonic() + BEAT_SECONDS

    def _started(self, job: ScheduledJob) -> threading.Thread:
        """A thread for the job; one that hangs does not keep the process alive."""
        thread = threading.Thread(target=self._repeat, args=(job,), name=job.name, daemon=True)
        thread.start()
        return thread

    def _repeat(self, job: ScheduledJob) -> None:
        while not self.stopping.is_set():
            close_old_connections()
            self._run(job)
            self.stopping.wait(job.every)
        connections.close_all()

    @staticmethod
    def _run(job: ScheduledJob) -> None:
        try:
            job.run()
        except Exception:  # the worker must outlive any job
            log.exception("scheduled job failed", job=job.name)


def run_waiting_tasks() -> None:
    """Run queued tasks but the slow ones, a hundred at most so that the heart goes on beating, then return."""
    run_waiting(ALL, TASKS_A_TURN, but=(SLOW,))
