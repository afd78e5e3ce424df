"""What the rules ask of articles."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import OuterRef, Subquery
from wagtail.models import Page, Revision, WorkflowState

from news.desk.standing import Standing, State
from news.desk.states import UNDER_REVIEW, standings_with

COLUMNS = ("path", "owner_id", "article__claim__holder", "live", "first_published_at")


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """An article as the rules see it.

    ``path`` is its place in the tree; ``last_editors`` are the ids of those who made the version under review or a
    later one, empty when nothing is under review.
    """

    pk: int
    standing: Standing
    path: str
    author: int | None
    holder: int | None
    was_public: bool
    last_editors: frozenset[int] = frozenset()


def facts_of(page_ids: Iterable[int]) -> dict[int, ArticleFacts]:
    """The facts of each article that exists. Three queries, one more when something waits for a publisher."""
    found = standings_with(page_ids, *COLUMNS)
    editors = _last_editors(
        [pk for pk, (standing, _more) in found.items() if standing.stage is State.WAITING_PUBLISHER]
    )
    return {
        pk: ArticleFacts(pk, standing, path, owner, holder, bool(live or first), frozenset(editors.get(pk, ())))
        for pk, (standing, (path, owner, holder, live, first)) in found.items()
    }


def _last_editors(page_ids: list[int]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    if not page_ids:
        return found
    reviewed = WorkflowState.objects.filter(
        status__in=UNDER_REVIEW,
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id=OuterRef("object_id"),
    ).values("current_task_state__revision__created_at")[:1]
    revisions: Any = Revision.page_revisions.filter(
        object_id__in=[str(pk) for pk in page_ids], created_at__gte=Subquery(reviewed), user__isnull=False
    )
    for object_id, user in revisions.values_list("object_id", "user_id"):
        found.setdefault(int(object_id), set()).add(user)
    return found
