"""People by state by attempt: nobody does more than the table of actions opens, and everybody can do what it opens."""

from copy import deepcopy
from dataclasses import fields
from http.cookies import SimpleCookie
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from news.desk.actions import open_keys
from news.desk.models import Delegation
from news.desk.models.days import vietnamese_day
from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.matrix import ATTEMPTS, Attempt, Target, target
from tests.desk.places import PLACES, claimed, published, returned
from tests.desk.snapshot import snapshot
from tests.desk.steps import fresh, signed_in, submit
from tests.factories.article import section

pytestmark = [pytest.mark.slow, pytest.mark.one_database]


def _update(room: Newsroom, place: Any) -> Any:
    """The update of a published article, at the editors' step or come back from there."""
    page = published(room)
    page.save_revision(user=room.author)
    return place(room, submit(fresh(page), room.author))


STANDINGS = {
    **{str(state): place for state, place in PLACES.items()},
    "update claimed": lambda room: _update(room, claimed),
    "update returned": lambda room: _update(room, returned),
}


def _names() -> list[str]:
    return [field.name for field in fields(Newsroom)]


def _open_now(room: Newsroom, aim: Target) -> dict[str, frozenset[str]]:
    people = {name: User.objects.get(pk=getattr(room, name).pk) for name in _names()}
    return {name: open_keys(person, aim.page) for name, person in people.items()}


def _open_to(opened: dict[str, frozenset[str]], attempt: Attempt) -> set[str]:
    keys = {action.key for action in attempt.actions}
    return {name for name, open_to_them in opened.items() if keys & open_to_them}


def _who_succeeds(sessions: dict[str, SimpleCookie], aim: Target, attempt: Attempt) -> set[str]:
    before, found = snapshot(aim.pk), set()
    for name, session in sessions.items():
        client = Client()
        client.cookies = deepcopy(session)
        with transaction.atomic():
            answer = attempt.run(client, aim)
            if attempt.happened(before, snapshot(aim.pk)) if attempt.happened else answer.status_code == 200:
                found.add(name)
            transaction.set_rollback(True)
    return found


@pytest.mark.parametrize("standing", STANDINGS)
def test_everybody_does_at_this_state_exactly_what_the_table_opens(newsroom: Newsroom, standing: str) -> None:
    section("thong-bao")
    Delegation.objects.create(
        delegator=newsroom.publisher,
        stand_in=newsroom.stand_in,
        role="publisher",
        first_day=vietnamese_day(),
        last_day=vietnamese_day(),
    )
    aim = target(STANDINGS[standing](newsroom), newsroom.superuser, newsroom.stand_in)
    sessions = {name: signed_in(getattr(newsroom, name)).cookies for name in _names()}
    opened = _open_now(newsroom, aim)

    done = {name: _who_succeeds(sessions, aim, attempt) for name, attempt in ATTEMPTS.items()}

    assert done == {name: _open_to(opened, attempt) for name, attempt in ATTEMPTS.items()}
