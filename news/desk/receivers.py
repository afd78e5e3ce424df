"""The second lock on the door: an approval that went around the task is taken back with its transaction."""

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import AbstractPage, TaskState
from wagtail.permissions import register_permission_policy
from wagtail.signals import task_approved

from news.desk.four_eyes import refuse_own_text
from news.desk.models import Claim, EditorialTaskState
from news.desk.page_policy import newsroom_page_policy

register_permission_policy(AbstractPage, newsroom_page_policy)


@receiver(task_approved)
def refuse_own_approval(instance: TaskState, user: Any, **_kwargs: Any) -> None:
    """Four eyes for every type of task, also for those that an administrator makes later."""
    refuse_own_text(instance, user)


@receiver(post_save, sender=TaskState)
@receiver(post_save, sender=EditorialTaskState)
def end_of_a_step_ends_the_claim(instance: TaskState, **_kwargs: Any) -> None:
    """Nobody holds what has left the editors' step, whichever way it left."""
    if instance.status != TaskState.STATUS_IN_PROGRESS:
        Claim.objects.filter(article=instance.workflow_state.object_id).delete()
