"""Rows of tasks that are over, and of tasks whose worker was killed."""

from dataclasses import asdict
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from portal.operations.mail import Letter, deliver
from portal.operations.old_tasks import forget_old_tasks, take_up_lost_tasks
from portal.operations.worker import run_waiting_tasks

pytestmark = pytest.mark.django_db
LETTER = Letter("Đặt lại mật khẩu", "https://…", "a@b.vn", to=["c@d.vn"], cc=[], bcc=[], reply_to=[], headers={})


@pytest.fixture(autouse=True)
def transport(settings: Any) -> None:
    """Letters end in the outbox of the test."""
    settings.MAIL_TRANSPORT = "django.core.mail.backends.locmem.EmailBackend"


def row(status: TaskResultStatus, ago: timedelta, workers: int = 1) -> DBTaskResult:
    """A letter that was taken up, and perhaps ended, so long ago."""
    then = timezone.now() - ago
    (result,) = DBTaskResult.objects.filter(pk=deliver.enqueue(asdict(LETTER)).id)
    result.status, result.started_at, result.worker_ids = status, then, ["portal"] * workers
    result.finished_at = None if status == TaskResultStatus.RUNNING else then
    result.save()
    return result


@pytest.mark.parametrize(
    ("status", "ago", "is_kept"),
    [
        (TaskResultStatus.SUCCESSFUL, timedelta(hours=23), True),
        (TaskResultStatus.SUCCESSFUL, timedelta(hours=25), False),
        (TaskResultStatus.FAILED, timedelta(days=13), True),
        (TaskResultStatus.FAILED, timedelta(days=15), False),
        (TaskResultStatus.RUNNING, timedelta(days=15), True),
    ],
)
def test_a_letter_is_forgotten_a_day_after_it_went(status: TaskResultStatus, ago: timedelta, is_kept: bool) -> None:
    result = row(status, ago)

    forget_old_tasks()

    assert DBTaskResult.objects.filter(pk=result.pk).exists() == is_kept


def test_a_task_whose_worker_was_killed_is_run_by_the_next() -> None:
    row(TaskResultStatus.RUNNING, timedelta(hours=2))

    take_up_lost_tasks()
    run_waiting_tasks()

    assert [letter.subject for letter in mail.outbox] == ["Đặt lại mật khẩu"]
    assert not DBTaskResult.objects.running().exists()


def test_a_task_that_is_being_run_is_left_alone() -> None:
    row(TaskResultStatus.RUNNING, timedelta(minutes=50))

    take_up_lost_tasks()

    assert DBTaskResult.objects.running().count() == 1


def test_a_task_that_took_three_workers_along_has_failed() -> None:
    row(TaskResultStatus.RUNNING, timedelta(hours=2), workers=3)

    take_up_lost_tasks()

    assert DBTaskResult.objects.failed().count() == 1
