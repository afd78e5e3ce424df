"""Role by state by action: nobody does more than the table says, and everybody can do what it says."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

import pytest
from django.db import transaction

from tests.desk.conftest import Newsroom
from tests.desk.matrix import ATTEMPTS, Target, snapshot, target
from tests.desk.steps import approve, draft_by, fresh, published_by, signed_in, submit, tomorrow
from tests.factories.article import section

pytestmark = pytest.mark.slow

WRITERS = {"author", "editor", "publisher", "superuser"}
AT_EDITING = {"editor", "superuser"}
DECIDERS = {"publisher", "superuser"}
DELETERS = WRITERS | {"administrator"}


def _draft(room: Newsroom) -> Any:
    return draft_by(room.author)


def _at_editing(room: Newsroom) -> Any:
    return submit(_draft(room), room.author)


def _at_deciding(room: Newsroom) -> Any:
    return approve(_at_editing(room), room.editor)


def _returned(room: Newsroom) -> Any:
    page = _at_editing(room)
    page.current_workflow_task_state.reject(user=room.editor, comment="Thiếu nguồn.")
    return fresh(page)


def _scheduled(room: Newsroom) -> Any:
    return published_by(room.author, room.editor, room.publisher, go_live_at=tomorrow())


def _live(room: Newsroom) -> Any:
    return published_by(room.author, room.editor, room.publisher)


def _taken_down(room: Newsroom) -> Any:
    page = _live(room)
    page.unpublish(user=room.publisher)
    return fresh(page)


STATES: dict[str, Callable[[Newsroom], Any]] = {
    "draft": _draft,
    "at editing": _at_editing,
    "at deciding": _at_deciding,
    "returned": _returned,
    "scheduled": _scheduled,
    "live": _live,
    "taken down": _taken_down,
}

OPEN = dict.fromkeys(("draft", "returned", "live", "taken down"), WRITERS)
IN_REVIEW = {"at editing": AT_EDITING, "at deciding": DECIDERS}
UNSEEN = ("draft", "returned")
MOVERS = {"draft": WRITERS, "returned": WRITERS, "live": DECIDERS, "taken down": DECIDERS, **IN_REVIEW}
MAY: dict[str, dict[str, set[str]]] = {
    "save": OPEN | IN_REVIEW,
    "submit": OPEN,
    "approve": IN_REVIEW,
    "return": IN_REVIEW,
    "copy": dict.fromkeys(STATES, WRITERS),
    "move": MOVERS,
    "bulk move": MOVERS,
    "delete": dict.fromkeys(UNSEEN, DELETERS),
    "bulk delete": dict.fromkeys(UNSEEN, DELETERS),
    "take down": {"live": DECIDERS},
    "bulk take down": {"live": DECIDERS},
    "unschedule": {"scheduled": DECIDERS},
    "lock": {
        **dict.fromkeys(("draft", "returned", "scheduled", "live", "taken down"), DECIDERS),
        "at editing": AT_EDITING,
        "at deciding": DECIDERS,
    },
}


def _who_succeeds(room: Newsroom, aim: Target, action: str) -> set[str]:
    attempt, before, found = ATTEMPTS[action], snapshot(aim.pk), set()
    for role in (field.name for field in fields(room)):
        client = signed_in(getattr(room, role))
        with transaction.atomic():
            attempt.run(client, aim)
            if attempt.happened(before, snapshot(aim.pk)):
                found.add(role)
            transaction.set_rollback(True)
    return found


@pytest.mark.parametrize("state", STATES)
def test_everybody_does_at_this_state_exactly_what_the_table_allows(newsroom: Newsroom, state: str) -> None:
    section("thong-bao")
    aim = target(STATES[state](newsroom), newsroom.superuser)

    done = {action: _who_succeeds(newsroom, aim, action) for action in ATTEMPTS}

    assert done == {action: MAY.get(action, {}).get(state, set()) for action in ATTEMPTS}
