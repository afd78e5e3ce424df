"""Jobs of an article that was sent back: one a line of what the reviewer wrote."""

import re
from datetime import datetime
from typing import Any

from django.utils import timezone
from wagtail.models import Page, TaskState

from news.desk.models import Return, ReturnJob
from portal.vietnamese.normalise import tidy_lines

# How people begin the points of a list: – - • * 1. 2)
_BULLET = re.compile(r"^(?:[–—•*-]\s*|\d{1,2}[.)]\s+)")


def jobs_in(text: str) -> list[str]:
    """The lines of ``text`` that say something, without what they begin with as points of a list; each once."""
    lines = (_BULLET.sub("", line).strip() for line in tidy_lines(text).splitlines())
    return list(dict.fromkeys(line for line in lines if line))


def keep_jobs(state: Any, recipient: Any | None = None, deadline: datetime | None = None) -> Return:
    """Keep the lines of the comment of a rejected ``state`` as jobs; those that are kept already stay as they are."""
    returned, made = Return.objects.get_or_create(state_id=state.pk)
    if made:
        rows = enumerate(jobs_in(state.comment), 1)
        ReturnJob.objects.bulk_create(ReturnJob(returned=returned, place=place, text=text) for place, text in rows)
    if recipient is not None or deadline is not None:
        returned.recipient, returned.deadline = recipient, deadline
        returned.save(update_fields=["recipient", "deadline"])
    return returned


def open_return(page: Any) -> Return | None:
    """The last sending back of ``page`` while it has not been handed in again, with its jobs."""
    found = (
        Return.objects.filter(
            state__status=TaskState.STATUS_REJECTED,
            state__workflow_state__object_id=str(page.pk),
            state__workflow_state__base_content_type_id=page.get_base_content_type().pk,
        )
        .select_related("recipient", "state__finished_by")
        .prefetch_related("jobs")
    )
    return found.order_by("-state__finished_at", "-pk").first()


def tick(job: ReturnJob, person: Any, *, done: bool) -> None:
    """Mark a job as done by ``person``, or as not done."""
    job.done_at, job.done_by = (timezone.now(), person) if done else (None, None)
    job.save(update_fields=["done_at", "done_by"])


def page_of(job: ReturnJob) -> Page:
    """The article that a job belongs to. Raises Page.DoesNotExist when it is gone."""
    return Page.objects.get(pk=job.returned.state.workflow_state.object_id)
