"""How far the review of articles has come: since when, sent by whom, returned why, approved by whom, due when."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from wagtail.models import Revision, TaskState, WorkflowState

from news.desk.models import Claim


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to put right before the article is sent again."""

    text: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """What is known of one article's review; everything is empty for an article that nobody sent."""

    since: datetime | None = None
    task: str = ""
    sent_by: Any = None
    returned_by: Any = None
    returned_to: Any = None
    jobs: tuple[Job, ...] = ()
    deadline: datetime | None = None
    holder: Any = None
    goes_live_at: datetime | None = None


def progress_of(page_ids: Iterable[int]) -> dict[int, Progress]:
    """The progress of each article. Five queries, however many articles."""
    wanted = list(page_ids)
    found = {pk: Progress() for pk in wanted}
    if not wanted:
        return found
    keys = [str(pk) for pk in wanted]
    reviews = list(_reviews(keys))
    senders = _senders([review.pk for review in reviews])
    for review in reviews:
        found[int(review.object_id)] = _of_review(review, senders.get(review.pk) or review.requested_by)
    for claim in Claim.objects.filter(article__in=wanted).select_related("holder"):
        found[claim.article_id] = _held(found[claim.article_id], claim)
    for key, moment in _times(keys):
        found[int(key)] = replace(found[int(key)], goes_live_at=moment)
    return found


def _reviews(keys: list[str]) -> Any:
    step = "current_task_state"
    related = (f"{step}__task", f"{step}__finished_by", f"{step}__sent_back__recipient", "requested_by")
    page = {"base_content_type__app_label": "wagtailcore", "base_content_type__model": "page"}
    found = WorkflowState.objects.active().filter(object_id__in=keys, **page).select_related(*related)
    return found.prefetch_related(f"{step}__sent_back__jobs")


def _senders(review_ids: list[int]) -> dict[int, Any]:
    """Who finished the step before the present one, by review."""
    steps = TaskState.objects.filter(
        workflow_state__in=review_ids, status__in=(TaskState.STATUS_APPROVED, TaskState.STATUS_SKIPPED)
    )
    done = steps.exclude(finished_by=None).select_related("finished_by").order_by("finished_at", "pk")
    return {step.workflow_state_id: step.finished_by for step in done}


def _of_review(review: Any, sender: Any) -> Progress:
    step = review.current_task_state
    if review.status == WorkflowState.STATUS_NEEDS_CHANGES:
        return _of_return(step, sender)
    return Progress(step.started_at, step.task.name, sender)


def _of_return(step: Any, sender: Any) -> Progress:
    returned = getattr(step, "sent_back", None)
    jobs = [Job(job.text, bool(job.done_at)) for job in returned.jobs.all()] if returned else []
    return Progress(
        since=step.finished_at,
        task=step.task.name,
        sent_by=sender,
        returned_by=step.finished_by,
        returned_to=returned.recipient if returned else None,
        jobs=tuple(jobs or [Job(step.comment)]),
        deadline=returned.deadline if returned else None,
    )


def _held(progress: Progress, claim: Claim) -> Progress:
    return replace(progress, holder=claim.holder, since=progress.since if progress.jobs else claim.since)


def _times(keys: list[str]) -> Any:
    times = Revision.page_revisions.filter(object_id__in=keys, approved_go_live_at__isnull=False)
    return times.values_list("object_id", "approved_go_live_at")
