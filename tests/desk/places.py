"""An article in each of the ten states, brought there the way the desk would."""

from collections.abc import Callable
from typing import Any

from news.articles.models import TakeDownReason
from news.desk.corrections.taking_down import Grounds, take_down
from news.desk.models import Claim
from news.desk.standing import State
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, draft_by, fresh, published_by, submit, tomorrow


def draft(room: Newsroom) -> Any:
    return draft_by(room.author)


def at_editing(room: Newsroom) -> Any:
    return submit(draft(room), room.author)


def claimed(room: Newsroom, page: Any = None) -> Any:
    page = page or at_editing(room)
    Claim.objects.create(article_id=page.pk, holder=room.editor)
    return page


def returned(room: Newsroom, page: Any = None) -> Any:
    page = page or at_editing(room)
    page.current_workflow_task_state.reject(user=room.editor, comment="Thiếu nguồn.")
    return fresh(page)


def at_deciding(room: Newsroom) -> Any:
    return approve(at_editing(room), room.editor)


def scheduled(room: Newsroom) -> Any:
    return published_by(room.author, room.editor, room.publisher, go_live_at=tomorrow())


def published(room: Newsroom) -> Any:
    return published_by(room.author, room.editor, room.publisher)


def updating(room: Newsroom) -> Any:
    page = published(room)
    page.save_revision(user=room.author)
    return approve(submit(fresh(page), room.author), room.editor)


def taken_down(room: Newsroom) -> Any:
    page = published(room)
    take_down(page, room.publisher, Grounds(TakeDownReason(TakeDownReason.values[0]), "Công văn số 12/SNV-TĐKT"))
    return fresh(page)


def expired(room: Newsroom) -> Any:
    page = published(room)
    page.unpublish(set_expired=True)
    return fresh(page)


PLACES: dict[State, Callable[[Newsroom], Any]] = {
    State.DRAFT: draft,
    State.WAITING_EDITOR: at_editing,
    State.CLAIMED: claimed,
    State.RETURNED: returned,
    State.WAITING_PUBLISHER: at_deciding,
    State.SCHEDULED: scheduled,
    State.PUBLISHED: published,
    State.UPDATING: updating,
    State.TAKEN_DOWN: taken_down,
    State.EXPIRED: expired,
}
