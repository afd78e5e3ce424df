"""``/api/v1/search`` and ``/api/v1/suggest`` keep their contract."""

from pathlib import Path

import pytest
from django.test import Client

from news.articles.models import Article, ArticleUnit
from search.indexes import catch_up_embedded
from tests.factories.article import ConferenceFactory, NewsItemFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def review(index_folder: Path) -> Article:
    """A conference with a unit, indexed beside others."""
    article = ConferenceFactory(title="Khối Hạ tầng sơ kết sáu tháng", event_date="2026-07-06")
    ArticleUnit.objects.create(article=article, unit=UnitFactory(name="Sở Cầu đường Lam Giang"))
    for number in range(12):
        NewsItemFactory(title=f"Hạ tầng tuần {number}")
    catch_up_embedded()
    return article


def test_an_answer_has_exactly_the_promised_keys(client: Client, review: Article) -> None:
    found = client.get("/api/v1/search", {"q": "so ket sau thang"}).json()

    assert set(found) == {
        "query", "engine", "total", "took_ms", "suggestion", "results", "facets", "page", "pages",
    }  # fmt: skip
    assert (found["query"], found["engine"], found["total"], found["page"], found["pages"]) == (
        "so ket sau thang", "embedded", 1, 1, 1,
    )  # fmt: skip
    result = found["results"][0]
    assert result["type"] == "conference"
    assert result["url"] == review.url
    assert result["event_date"] == "2026-07-06"
    assert result["units"] == ["Sở Cầu đường Lam Giang"]
    assert list(found["facets"]) == ["loai", "khoi", "don_vi", "hinh_thuc", "nam"]
    assert found["facets"]["loai"] == [{"value": "conference", "label": "Hội nghị", "count": 1}]


def test_pages_are_numbered_from_one_and_the_last_is_given_past_the_end(client: Client, review: Article) -> None:
    second = client.get("/api/v1/search", {"q": "hạ tầng", "trang": 2}).json()
    beyond = client.get("/api/v1/search", {"q": "hạ tầng", "trang": 50}).json()

    assert (second["page"], second["pages"], len(second["results"])) == (2, 2, 3)
    assert beyond["page"] == 2


def test_suggestions_name_records_phrases_and_articles(client: Client, review: Article) -> None:
    found = client.get("/api/v1/suggest", {"q": "cau duo"}).json()["suggestions"]
    assert {"text": "Sở Cầu đường Lam Giang", "kind": "unit", "url": "/don-vi/so-cau-duong-lam-giang/"} in found

    kinds = {entry["kind"] for entry in client.get("/api/v1/suggest", {"q": "hạ t"}).json()["suggestions"]}
    assert "article" in kinds


def test_suggestions_answer_marks_and_no_marks_alike(client: Client, review: Article) -> None:
    with_marks = client.get("/api/v1/suggest", {"q": "hạ tầng"}).json()

    assert client.get("/api/v1/suggest", {"q": "ha tang"}).json() == with_marks


def test_an_article_taken_down_a_moment_ago_is_not_suggested(client: Client, review: Article) -> None:
    def kinds() -> set[str]:
        return {entry["kind"] for entry in client.get("/api/v1/suggest", {"q": "sơ kết sáu"}).json()["suggestions"]}

    before = kinds()
    Article.objects.filter(pk=review.pk).update(live=False)

    assert "article" in before
    assert "article" not in kinds()


@pytest.mark.parametrize("text", ["", "a", "\x00", '"', "a" * 5000, "%", "x y z*"])
def test_hostile_suggestions_are_answered(client: Client, review: Article, text: str) -> None:
    assert client.get("/api/v1/suggest", {"q": text}).status_code == 200
    assert client.get("/api/v1/search", {"q": text}).status_code == 200


def test_the_api_describes_itself(client: Client) -> None:
    paths = client.get("/api/v1/openapi.json").json()["paths"]

    assert {"/api/v1/search", "/api/v1/suggest"} <= set(paths)
