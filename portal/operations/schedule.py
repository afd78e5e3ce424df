"""Jobs that the worker repeats. Rooms register their own; this room knows none of them by name."""

from collections.abc import Callable
from dataclasses import dataclass, field

Job = Callable[[], object]


@dataclass(slots=True)
class ScheduledJob:
    """A job and how often, in seconds, it runs; ``due_at`` is on the worker's monotonic clock.

    A job ``aside`` has a thread of its own: it neither waits for the others nor keeps them waiting.
    """

    name: str
    every: float
    run: Job
    aside: bool = False
    due_at: float = field(default=0.0)


_jobs: dict[str, ScheduledJob] = {}


def repeats(every: float, *, aside: bool = False) -> Callable[[Job], Job]:
    """Decorate a function without arguments to have the worker run it every ``every`` seconds, perhaps aside."""

    def register(job: Job) -> Job:
        name = f"{job.__module__}.{job.__qualname__}"
        _jobs[name] = ScheduledJob(name, every, job, aside)
        return job

    return register


def take_due_jobs(now: float) -> list[ScheduledJob]:
    """The jobs of the common thread whose time has come, each moved on to its next time."""
    due = [job for job in _jobs.values() if not job.aside and job.due_at <= now]
    for job in due:
        job.due_at = now + job.every
    return due


def jobs_aside() -> list[ScheduledJob]:
    """The jobs with a thread of their own."""
    return [job for job in _jobs.values() if job.aside]
