"""The blocks of an article, as its last kept version and the database have them."""

import json
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection

from tests.desk.conftest import Newsroom
from tests.desk.steps import published_by


def verified() -> tuple[int, str]:
    """Status and words of the command that proves the chains."""
    errors = StringIO()
    try:
        call_command("verify_versions", stdout=StringIO(), stderr=errors)
    except SystemExit as left:
        return int(left.code or 0), errors.getvalue()
    return 0, ""


def _published(room: Newsroom, **fields: Any) -> Any:
    return published_by(room.author, room.editor, room.publisher, **fields)


def _change_stored_body(page: Any, change: Callable[[list[Any]], Any]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT body FROM articles_article WHERE page_ptr_id = %s", [page.pk])
        stored = cursor.fetchone()[0]
        blocks = json.loads(stored) if isinstance(stored, str) else stored
        cursor.execute("UPDATE articles_article SET body = %s WHERE page_ptr_id = %s", [change(blocks), page.pk])


def test_blocks_whose_keys_another_database_orders_anew_are_the_same(newsroom: Newsroom) -> None:
    page = published_by(
        newsroom.author, newsroom.editor, newsroom.publisher, body=[("paragraph", "<p>Mười hai đơn vị.</p>")]
    )

    _change_stored_body(page, lambda blocks: json.dumps([dict(reversed(block.items())) for block in blocks]))

    assert verified()[0] == 0


@pytest.mark.parametrize("key", ["value", "id", "type"])
def test_a_block_that_lost_or_changed_anything_is_named(newsroom: Newsroom, key: str) -> None:
    page = published_by(
        newsroom.author,
        newsroom.editor,
        newsroom.publisher,
        body=[("paragraph", "<p>Mười hai đơn vị.</p>"), ("paragraph", "<p>Kết luận.</p>")],
    )

    _change_stored_body(page, lambda blocks: json.dumps([blocks[0] | {key: "quote"}, blocks[1]]))

    code, said = verified()
    assert code == 1
    assert "“body”" in said
