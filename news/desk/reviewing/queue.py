"""The place of an article among those that wait at the same step."""

from dataclasses import dataclass

from news.articles.models import Article
from news.desk.standing import State
from news.desk.states import at_stage

WAITING = frozenset({State.WAITING_EDITOR, State.CLAIMED, State.WAITING_PUBLISHER})


@dataclass(frozen=True, slots=True)
class Place:
    """``number`` of ``total``, and the article to read after this one (None for the last)."""

    number: int
    total: int
    following: int | None


def place_of(page_id: int, stage: State) -> Place | None:
    """The place in the queue, oldest first; None for an article that waits for nobody. One query."""
    if stage not in WAITING:
        return None
    waiting = at_stage(Article.objects.all(), stage).order_by("latest_revision_created_at", "pk")
    ids = list(waiting.values_list("pk", flat=True))
    if page_id not in ids:
        return None
    place = ids.index(page_id)
    return Place(place + 1, len(ids), ids[(place + 1) % len(ids)] if len(ids) > 1 else None)
