"""What the public may not see is in no answer, suggestion, correction, facet or excerpt, whatever an index says."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from search.indexes import catch_up_embedded, rebuild_embedded
from search.models import SearchPin
from tests.factories.article import NewsItemFactory, section

pytestmark = pytest.mark.django_db
SECRET = "Vụ việc Khe Mờ chưa công bố"
# Typed without marks: words with marks can come from nowhere but an index.
QUERIES = ("vu viec khe mo", "khe mo", "vu viec khr mo", '"khe mo chua cong bo"', "khe", "vu vieec", "chua cong bo", "")


def texts(client: Client) -> str:
    """All that readers and programs are told, for every query."""
    said: list[str] = []
    for query in QUERIES:
        said.append(json.dumps(client.get("/api/v1/search", {"q": query}).json(), ensure_ascii=False))
        said.append(json.dumps(client.get("/api/v1/suggest", {"q": query}).json(), ensure_ascii=False))
        said.append(client.get("/tim-kiem/", {"q": query}).content.decode())
    return " ".join(said).replace("<mark>", "").replace("</mark>", "").casefold()


@pytest.fixture
def secrets(index_folder: Path) -> list[Any]:
    """Three public articles whose titles share a phrase, so that it is suggested; everything indexed."""
    articles = [NewsItemFactory(title=f"{SECRET} lần {number}", parent=section("noi-bo")) for number in range(3)]
    NewsItemFactory(title="Tin thường ngày")
    rebuild_embedded()
    return articles


def hide_by_login(articles: list[Any]) -> None:
    PageViewRestriction.objects.create(page=section("noi-bo"), restriction_type=PageViewRestriction.LOGIN)


def take_down(articles: list[Any]) -> None:
    for article in articles:
        article.unpublish()


def delete(articles: list[Any]) -> None:
    for article in articles:
        article.delete()


def move_behind_a_restriction(articles: list[Any]) -> None:
    hidden = section("kin")
    PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.PASSWORD, password="x")
    for article in articles:
        type(article).objects.get(pk=article.pk).move(section("kin"), pos="last-child")


WAYS: tuple[Callable[[list[Any]], None], ...] = (hide_by_login, take_down, delete, move_behind_a_restriction)


def test_what_is_public_is_told_and_suggested(client: Client, secrets: list[Any]) -> None:
    told = texts(client)

    assert SECRET.casefold() in told
    suggested = client.get("/api/v1/suggest", {"q": "vụ việc khe"}).json()["suggestions"]
    assert any(found["kind"] == "query" for found in suggested)


@pytest.mark.parametrize("way", WAYS)
def test_titles_are_gone_before_any_index_knows(client: Client, secrets: list[Any], way: Any) -> None:
    way(secrets)

    told = texts(client)

    assert f"{SECRET} lần".casefold() not in told


@pytest.mark.parametrize("way", WAYS)
def test_no_word_of_them_is_left_once_the_log_is_applied(client: Client, secrets: list[Any], way: Any) -> None:
    way(secrets)
    catch_up_embedded()

    told = texts(client)

    for words in ("khe mờ", "vụ việc", "chưa công bố", "noi-bo"):
        assert words not in told


def test_a_pin_shows_nothing_that_has_been_hidden(client: Client, secrets: list[Any]) -> None:
    SearchPin.objects.create(query="tin thường ngày", article=secrets[0])
    assert SECRET.casefold() in client.get("/tim-kiem/", {"q": "tin thường ngày"}).content.decode().casefold()

    hide_by_login(secrets)

    assert "khe mờ" not in client.get("/tim-kiem/", {"q": "tin thường ngày"}).content.decode().casefold()


def test_a_draft_over_a_public_article_never_shows(client: Client, secrets: list[Any]) -> None:
    article = NewsItemFactory(title="Tin đã đăng")
    article.title = "Tin đã đăng, bản sửa kín"
    article.save_revision()
    catch_up_embedded()

    assert "bản sửa kín" not in " ".join(
        json.dumps(client.get(address, {"q": query}).json(), ensure_ascii=False)
        for address in ("/api/v1/search", "/api/v1/suggest")
        for query in ("tin đã đăng", "bản sửa", "sửa kín")
    )


def test_hidden_titles_come_back_when_they_are_public_again(client: Client, secrets: list[Any]) -> None:
    hide_by_login(secrets)
    catch_up_embedded()

    PageViewRestriction.objects.all().delete()
    catch_up_embedded()

    assert SECRET.casefold() in texts(client)
