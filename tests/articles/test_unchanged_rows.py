"""Publishing writes only what differs, and asks once a table what is still there."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from news.articles.models import ArticleUnit, Finding
from news.articles.references import all_exist
from news.articles.unchanged_rows import unchanged_rows_left_alone
from tests.factories.article import NewsItemFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


def _article_with_rows(number: int = 3) -> Any:
    article = NewsItemFactory(live=False)
    article.unit_links = [ArticleUnit(unit=UnitFactory(), role="member") for _ in range(number)]
    article.findings = [
        Finding(text=f"Việc {place}", kind="task", due="2026-05", sort_order=place) for place in range(number)
    ]
    article.save()
    article.save_revision()
    return article


def _taken_up(article: Any) -> Any:
    return article.get_latest_revision_as_object()


def _writes(captured: CaptureQueriesContext, table: str) -> int:
    return sum(
        table in query["sql"] and query["sql"].startswith(("UPDATE", "INSERT", "DELETE"))
        for query in captured.captured_queries
    )


def test_rows_that_did_not_change_are_not_written(db: None) -> None:
    draft = _taken_up(_article_with_rows())

    with CaptureQueriesContext(connection) as captured:
        draft.save()

    assert _writes(captured, "articles_articleunit") == 0
    assert _writes(captured, "articles_finding") == 0
    assert draft.unit_links.count() == 3


@pytest.mark.parametrize("change", ["value", "order", "added", "removed", "other"])
def test_rows_that_differ_are_written(db: None, change: str) -> None:
    article = _article_with_rows()
    rows = list(article.findings.all())
    if change == "value":
        rows[1].text = "Việc đã đổi"
    elif change == "order":
        rows = [rows[2], rows[0], rows[1]]
        for place, row in enumerate(rows):
            row.sort_order = place
    elif change == "added":
        rows.append(Finding(text="Việc mới", kind="task", sort_order=3))
    elif change == "removed":
        rows = rows[1:]
    else:
        rows = [*rows[:2], Finding(text="Việc khác", kind="task", sort_order=2)]
    article.findings = rows

    article.save()

    stored = type(article).objects.get(pk=article.pk).findings.all()
    assert [row.text for row in stored] == [row.text for row in rows]


def test_what_was_left_alone_is_there_again_afterwards(db: None) -> None:
    draft = _taken_up(_article_with_rows())
    held = [row.pk for row in draft.findings.all()]

    with pytest.raises(ValueError, match="lỗi"), unchanged_rows_left_alone(draft):
        raise ValueError("lỗi")

    assert [row.pk for row in draft.findings.all()] == held


def test_a_row_whose_unit_is_gone_is_dropped_as_before(db: None) -> None:
    article = _article_with_rows()
    content = article.latest_revision.content
    content["hero_image"] = 999_999
    article.latest_revision.content = content
    article.latest_revision.save(update_fields=["content"])

    draft = _taken_up(article)

    assert not all_exist(type(article), content)
    assert draft.hero_image_id is None
    assert draft.unit_links.count() == 3


def test_what_is_still_there_is_asked_once_a_table(db: None) -> None:
    counts = []
    for number in (1, 6):
        article = _article_with_rows(number)
        with CaptureQueriesContext(connection) as captured:
            assert all_exist(type(article), article.latest_revision.content)
        counts.append(len(captured))

    assert counts[0] == counts[1]


@given(texts=st.lists(st.text(alphabet="aăâêôơưđ ", min_size=1, max_size=12), max_size=4))
def test_any_rows_are_stored_as_they_are_held(texts: list[str]) -> None:
    article = NewsItemFactory(live=False)
    article.findings = [Finding(text=text, kind="task", sort_order=place) for place, text in enumerate(texts)]

    article.save()
    article.save()

    assert [row.text for row in type(article).objects.get(pk=article.pk).findings.all()] == texts
