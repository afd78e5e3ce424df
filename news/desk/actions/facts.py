"""What the rules ask of articles."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import OuterRef, Subquery
from wagtail.models import Page, Revision, WorkflowState

from news.desk.standing import Standing, State
from news.desk.states import UNDER_REVIEW, standings_of


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
    """The facts of each article that exists. At most five queries, however many articles."""
    standings = standings_of(page_ids)
    editors = _last_editors([pk for pk, standing in standings.items() if standing.stage is State.WAITING_PUBLISHER])
    rows = Page.objects.filter(pk__in=standings).values_list(
        "pk", "path", "owner_id", "article__claim__holder", "live", "first_published_at"
    )
    return {
        pk: ArticleFacts(pk, standings[pk], path, owner, holder, bool(live or first), frozenset(editors.get(pk, ())))
        for pk, path, owner, holder, live, first in rows
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
