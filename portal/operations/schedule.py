"""Jobs that the worker repeats. Rooms register their own; this room knows none of them by name."""

from collections.abc import Callable
from dataclasses import dataclass, field

Job = Callable[[], object]


@dataclass(slots=True)
class ScheduledJob:
    """A job and how often, in seconds, it runs; ``due_at`` is on the worker's monotonic clock."""

    name: str
    every: float
    run: Job
    due_at: float = field(default=0.0)


_jobs: dict[str, ScheduledJob] = {}


def repeats(every: float) -> Callable[[Job], Job]:
    """Decorate a function without arguments to have the worker run it every ``every`` seconds."""

    def register(job: Job) -> Job:
        name = f"{job.__module__}.{job.__qualname__}"
        _jobs[name] = ScheduledJob(name, every, job)
        return job

    return register


def take_due_jobs(now: float) -> list[ScheduledJob]:
    """The jobs whose time has come, each moved on to its next time."""
    due = [job for job in _jobs.values() if job.due_at <= now]
    for job in due:
        job.due_at = now + job.every
    return due
