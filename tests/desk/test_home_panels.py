"""The first screen: what waits, what is being written, in a constant number of queries."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.steps import draft_by, published_by, signed_in, submit, tomorrow


def _home(person: User) -> Any:
    return signed_in(person).get(reverse("wagtailadmin_home"))


def _queries(person: User) -> int:
    client = signed_in(person)
    with CaptureQueriesContext(connection) as caught:
        client.get(reverse("wagtailadmin_home"))
    return len(caught)


def test_each_reviewer_sees_what_waits_at_their_own_step(newsroom: Newsroom) -> None:
    submit(draft_by(newsroom.author, title="Bài chờ biên tập"), newsroom.author)

    editor, publisher = (_home(person).content.decode() for person in (newsroom.editor, newsroom.publisher))

    assert "Chờ tôi duyệt (1)" in editor
    assert "Bài chờ biên tập" in editor
    assert "Không có bài nào chờ." in publisher


def test_a_writer_sees_where_each_article_is(newsroom: Newsroom) -> None:
    draft_by(newsroom.author, title="Bài còn dở")
    submit(draft_by(newsroom.author, title="Bài đã gửi"), newsroom.author)
    back = submit(draft_by(newsroom.author, title="Bài bị trả"), newsroom.author)
    back.current_workflow_task_state.reject(user=newsroom.editor, comment="Ghi rõ năm.")
    published_by(newsroom.author, newsroom.editor, newsroom.publisher, title="Bài đã xong")
    published_by(newsroom.author, newsroom.editor, newsroom.publisher, title="Bài mai đăng", go_live_at=tomorrow())

    shown = _home(newsroom.author).content.decode()

    for text in ("Bản nháp", "Đang ở bước Biên tập", "Bị trả lại: Ghi rõ năm.", "Đã hẹn giờ"):
        assert text in shown
    assert "Bài đã xong" not in shown
    assert "đã tạo trong" not in shown
    assert "Chờ tôi duyệt" not in shown


@pytest.mark.parametrize("role", ["author", "editor", "superuser"])
def test_the_number_of_queries_does_not_grow_with_the_work(newsroom: Newsroom, role: str) -> None:
    person = getattr(newsroom, role)
    submit(draft_by(newsroom.author), newsroom.author)
    draft_by(person)
    _home(person)
    few = _queries(person)

    for _ in range(8):
        submit(draft_by(newsroom.author), newsroom.author)
        draft_by(person)

    assert _queries(person) == few
    assert few <= 25
