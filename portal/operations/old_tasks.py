"""What becomes of tasks that are over, and of those whose worker was killed."""

from datetime import timedelta
from typing import Any, Final

import structlog
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from portal.operations.schedule import repeats

log = structlog.get_logger("portal.tasks")
# The row of a letter holds its address and its text, be it a link that sets a new password.
DONE_KEPT: Final = timedelta(days=1)
FAILED_KEPT: Final = timedelta(days=14)
# No task takes nearly as long: whoever ran it is no more.
LOST_AFTER: Final = timedelta(hours=1)
ATTEMPTS: Final = 3


@repeats(every=3600)
def forget_old_tasks() -> None:
    """Remove what was done, and after two weeks what failed."""
    now = timezone.now()
    DBTaskResult.objects.successful().filter(finished_at__lt=now - DONE_KEPT).delete()
    DBTaskResult.objects.failed().filter(finished_at__lt=now - FAILED_KEPT).delete()


@repeats(every=300)
def take_up_lost_tasks() -> None:
    """Let tasks run again that ended with their worker; one that ended with three of them has failed."""
    for lost in DBTaskResult.objects.running().filter(started_at__lt=timezone.now() - LOST_AFTER):
        if len(lost.worker_ids) < ATTEMPTS:
            _settle(lost, status=TaskResultStatus.READY)
        else:
            log.error("task given up", task=lost.task_path, id=str(lost.pk))
            _settle(lost, status=TaskResultStatus.FAILED, finished_at=timezone.now())


def _settle(lost: "DBTaskResult[Any, Any]", **values: object) -> None:
    """Unless another worker has meanwhile."""
    same = DBTaskResult.objects.running().filter(pk=lost.pk, started_at=lost.started_at)
    same.update(**values)
