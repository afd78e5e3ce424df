"""Every decision on the screen of review, tried by everybody in every state: what the table refuses does not happen."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction
from django.urls import reverse

from news.desk.actions import BY_KEY, may
from news.desk.reviewing.decisions import Reviewer, approve_for
from tests.desk.conftest import Newsroom
from tests.desk.snapshot import snapshot
from tests.desk.steps import approve, draft_by, fresh, published_by, signed_in, submit, tomorrow

PEOPLE = ("author", "contributor", "editor", "publisher", "records", "administrator", "superuser")
DOORS = {
    "approve": {"viec": "dang"},
    "schedule": {"viec": "hen-gio", "gio": "08:05", "ngay": "12/3/2031"},
    "forward": {"viec": "gui-duyet"},
    "return": {"viec": "tra-lai", "ly_do": "Sửa lại."},
    "pull_back": {"viec": "huy-hen"},
}


def _draft(newsroom: Newsroom) -> Any:
    return draft_by(newsroom.author)


def _waiting_editor(newsroom: Newsroom) -> Any:
    return submit(_draft(newsroom), newsroom.author)


def _waiting_publisher(newsroom: Newsroom) -> Any:
    return approve(_waiting_editor(newsroom), newsroom.editor)


def _own_text(newsroom: Newsroom) -> Any:
    page = _waiting_publisher(newsroom)
    page.save_revision(user=newsroom.publisher)
    return fresh(page)


def _scheduled(newsroom: Newsroom) -> Any:
    page = _waiting_publisher(newsroom)
    approve_for(page.pk, Reviewer(newsroom.publisher, page.latest_revision_id), tomorrow())
    return fresh(page)


def _published(newsroom: Newsroom) -> Any:
    return published_by(newsroom.author, newsroom.editor, newsroom.publisher)


@pytest.mark.parametrize("made", [_draft, _waiting_editor, _waiting_publisher, _own_text, _scheduled, _published])
def test_nothing_happens_that_the_table_does_not_open(newsroom: Newsroom, made: Callable[[Newsroom], Any]) -> None:
    page = made(newsroom)
    before, read, url = snapshot(page.pk), str(page.latest_revision_id), reverse("desk_review", args=[page.pk])
    wrong = []

    for name in PEOPLE:
        person, client = getattr(newsroom, name), signed_in(getattr(newsroom, name))
        for key, fields in DOORS.items():
            expected = may(type(person).objects.get(pk=person.pk), page, BY_KEY[key].key)
            with transaction.atomic():
                client.post(url, {"ban": read, **fields})
                happened = snapshot(page.pk) != before
                transaction.set_rollback(True)
            if happened != expected:
                wrong.append((name, key, happened))

    assert wrong == []
