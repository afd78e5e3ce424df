"""Where articles stand, read from what Wagtail keeps: workflow, schedule, publication; and from claims."""

from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.db.models.functions import Cast
from wagtail.models import Page, Revision, WorkflowState

from news.articles.models import Article
from news.desk.standing import Standing, State

__all__ = ["Standing", "State", "at_stage", "in_state", "standing_of", "standings_of", "standings_with", "states_of"]

UNDER_REVIEW = (WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES)
# The editors' step, asked by its relation: the tasks themselves ask where an article stands.
HANDS_ON = "current_task_state__task__editorialtask__hands_on"


def states_of(page_ids: Iterable[int]) -> dict[int, State]:
    """The state of each article that exists. Three queries, however many articles."""
    return {pk: standing.state for pk, standing in standings_of(page_ids).items()}


def standing_of(page: Any) -> Standing:
    """Where one article stands now, whatever the object in hand still holds. Three queries."""
    return standings_of([page.pk])[page.pk]


def standings_of(page_ids: Iterable[int]) -> dict[int, Standing]:
    """State and stage of each article that exists. Three queries, however many articles."""
    return {pk: standing for pk, (standing, _columns) in standings_with(page_ids).items()}


def standings_with(page_ids: Iterable[int], *columns: str) -> dict[int, tuple[Standing, tuple[Any, ...]]]:
    """As :func:`standings_of`, each with the values of ``columns`` of its page, which cost no query of their own."""
    wanted = list(page_ids)
    stages = _stages_under_review(wanted) if wanted else {}
    times = _scheduled_among(wanted) if wanted else set()
    pages = Page.objects.filter(pk__in=wanted).values_list(
        "pk", "live", "expired", "first_published_at", "article__claim", *columns
    )
    return {
        pk: (
            _standing(_moving_stage(pk, stages, times, bool(claim)), live, _at_rest(live, expired, first)),
            tuple(more),
        )
        for pk, live, expired, first, claim, *more in pages
    }


def _moving_stage(pk: int, stages: dict[int, State], times: set[int], held: bool) -> State | None:
    stage = stages.get(pk)
    if stage is State.WAITING_EDITOR and held:
        return State.CLAIMED
    return stage or (State.SCHEDULED if pk in times else None)


def _standing(moving: State | None, live: bool, resting: State) -> Standing:
    stage = moving or resting
    return Standing(State.UPDATING if live and moving else stage, stage)


def _at_rest(live: bool, expired: bool, first_published_at: Any) -> State:
    if live:
        return State.PUBLISHED
    if expired:
        return State.EXPIRED
    return State.TAKEN_DOWN if first_published_at else State.DRAFT


def _stages_under_review(page_ids: list[int]) -> dict[int, State]:
    reviews = _reviews().filter(object_id__in=[str(pk) for pk in page_ids])
    rows = reviews.values_list(_page_id(), "status", HANDS_ON)
    return {page_id: _stage(status, bool(edited)) for page_id, status, edited in rows}


def _stage(status: str, edited: bool) -> State:
    if status == WorkflowState.STATUS_NEEDS_CHANGES:
        return State.RETURNED
    return State.WAITING_EDITOR if edited else State.WAITING_PUBLISHER


def _scheduled_among(page_ids: list[int]) -> set[int]:
    return set(_times().filter(object_id__in=[str(pk) for pk in page_ids]).values_list(_page_id(), flat=True))


def at_stage(articles: Any, stage: State) -> Any:
    """Those of ``articles`` whose text is at this stage, updates of published articles included. SQL."""
    if stage is State.SCHEDULED:
        return articles.filter(pk__in=_ids(_times())).exclude(pk__in=_ids(_reviews()))
    if stage in REVIEWED:
        return articles.filter(pk__in=_ids(_reviews().filter(REVIEWED[stage]())))
    return in_state(articles, stage)


def in_state(articles: Any, state: State) -> Any:
    """Those of ``articles`` (a query set of articles) in this state. SQL, no query of its own."""
    if state is State.UPDATING:
        return articles.filter(_moving(), live=True)
    if state in RESTING:
        return articles.filter(RESTING[state]).exclude(_moving())
    return at_stage(articles, state).filter(live=False)


def _moving() -> Q:
    return Q(pk__in=_ids(_reviews())) | Q(pk__in=_ids(_times()))


RESTING = {
    State.PUBLISHED: Q(live=True),
    State.EXPIRED: Q(live=False, expired=True),
    State.TAKEN_DOWN: Q(live=False, expired=False, first_published_at__isnull=False),
    State.DRAFT: Q(live=False, expired=False, first_published_at__isnull=True),
}


def _at_editing() -> Q:
    return Q(status=WorkflowState.STATUS_IN_PROGRESS, **{HANDS_ON: True})


def _held() -> Q:
    held = Article.objects.filter(claim__isnull=False)
    return Q(object_id__in=held.values_list(Cast("pk", models.CharField()), flat=True))


REVIEWED = {
    State.RETURNED: lambda: Q(status=WorkflowState.STATUS_NEEDS_CHANGES),
    State.WAITING_EDITOR: lambda: _at_editing() & ~_held(),
    State.CLAIMED: lambda: _at_editing() & _held(),
    State.WAITING_PUBLISHER: lambda: Q(status=WorkflowState.STATUS_IN_PROGRESS) & ~_at_editing(),
}


def _reviews() -> Any:
    # Written like the condition of Wagtail's partial index, which then holds no more than the reviews under way.
    reviews = WorkflowState.objects.filter(status__in=UNDER_REVIEW)
    return reviews.filter(base_content_type=ContentType.objects.get_for_model(Page))


def _times() -> Any:
    return Revision.page_revisions.filter(approved_go_live_at__isnull=False)


def _page_id() -> Any:
    return Cast("object_id", models.BigIntegerField())


def _ids(rows: Any) -> Any:
    return rows.values_list(_page_id(), flat=True)
