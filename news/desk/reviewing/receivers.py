"""Jobs are kept whichever way an article was sent back."""

from typing import Any

from django.dispatch import receiver
from wagtail.models import TaskState
from wagtail.signals import task_rejected

from news.desk.reviewing.jobs import keep_jobs


@receiver(task_rejected)
def jobs_of_a_rejection(instance: TaskState, **_kwargs: Any) -> None:
    """One job a line of the reason."""
    keep_jobs(instance)
