"""Tasks that take their time: with a queue and a thread of their own they keep neither mail nor heartbeat waiting."""

from typing import Final

from django_tasks_db.models import DBTaskResult

from portal.operations.schedule import repeats
from portal.operations.tasks import SLOW, run_waiting

TASKS_A_TURN: Final = 20


@repeats(every=1, aside=True)
def run_slow_tasks() -> None:
    """Run the tasks that wait in the queue for slow ones."""
    if DBTaskResult.objects.ready().filter(queue_name=SLOW).exists():
        run_waiting([SLOW], TASKS_A_TURN)
