"""Running what waits in the queues of tasks."""

from collections.abc import Sequence
from typing import Final

from django_tasks_db.management.commands.db_worker import Worker

# For tasks that need more than a moment: ``@task(queue_name=SLOW)``.
SLOW: Final = "slow"
ALL: Final = ("*",)


def run_waiting(queues: Sequence[str], most: int, but: Sequence[str] = ()) -> None:
    """Run the waiting tasks of the queues, ``most`` at most, then return. ``but`` names queues to leave out of all."""
    Worker(
        queue_names=list(queues),
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=most,
        worker_id="portal",
        excluded_queue_names=list(but),
    ).run()
