"""Each event once: Vietnamese pages show the originals, English ones the translations and what has none."""

import json
from typing import Any

import pytest
from django.test import Client
from django.utils.translation import override

from news.articles.models import Article
from search.documents.articles import article_documents, article_ids
from tests.factories.article import NewsItemFactory, ProfileFactory
from tests.factories.english import english_home, english_of, english_section, translated
from tests.public.addresses import address_of, page_addresses

pytestmark = pytest.mark.django_db
TITLE = "The bloc met and agreed on three tasks"
FEEDS = ("/rss.xml", "/atom.xml", "/feed.json", "/tin-tuc/hoi-nghi/rss.xml", "/su-kien/lich.ics", "/api/v1/articles")


@pytest.fixture
def translation(merger: Any) -> Any:
    """The English version of the conference of the scene."""
    return translated(merger.conference, TITLE)


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def test_no_vietnamese_page_shows_a_translation(client: Client, merger: Any, translation: Any) -> None:
    places = {**page_addresses(merger), "front page": "/", **{feed: feed for feed in FEEDS}}

    assert [name for name, address in places.items() if TITLE in text(client, address)] == []


def test_the_unit_page_counts_an_event_once_in_either_language(client: Client, merger: Any, translation: Any) -> None:
    address = address_of(merger.before)

    vietnamese, english = (client.get(f"{prefix}{address}").context["dossier"].articles for prefix in ("", "/en"))

    assert [story.key for story in vietnamese.stories] == [merger.conference.pk]
    assert [story.key for story in english.stories] == [translation.pk]
    assert vietnamese.paging.total == english.paging.total == 1


def test_english_lists_say_what_is_in_vietnamese_alone(client: Client, merger: Any) -> None:
    page = text(client, f"/en{address_of(merger.before)}")

    assert merger.conference.title in page
    assert "bằng tiếng Việt" in page or "in Vietnamese" in page


def test_a_draft_translation_does_not_displace_its_original(client: Client, merger: Any) -> None:
    translated(merger.conference, TITLE, live=False)

    page = text(client, f"/en{address_of(merger.before)}")

    assert merger.conference.title in page
    assert TITLE not in page


def test_an_english_section_holds_english_articles_and_leads_to_the_rest(client: Client, merger: Any) -> None:
    translation = translated(merger.conference, TITLE)
    other = NewsItemFactory()

    page = text(client, "/en/tin-tuc/hoi-nghi/")

    assert translation.title in page
    assert other.title not in page
    assert '<a href="/tin-tuc/hoi-nghi/" hreflang="vi"' in page


def test_the_english_front_page_shows_translations_in_place_of_originals(client: Client, merger: Any) -> None:
    translated(merger.conference, TITLE)
    english_home().specific.save_revision().publish()

    page = text(client, "/en/")

    assert TITLE in page
    assert merger.conference.title not in page


def test_the_english_feed_is_english(client: Client, translation: Any) -> None:
    NewsItemFactory(title="Chỉ có bằng tiếng Việt")

    feed = json.loads(text(client, "/en/feed.json"))

    assert [item["title"] for item in feed["items"]] == [TITLE]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_newest_articles_are_read_in_the_order_of_the_list(merger: Any, language: str) -> None:
    with override(language):
        plan = Article.public.newest_first()[:20].explain()

    assert "TEMP B-TREE" not in plan  # SQLite's word for sorting; PostgreSQL sorts what is so little


def test_a_command_without_a_language_asks_for_originals(merger: Any, translation: Any) -> None:
    with override(None, deactivate=True):
        assert [article.pk for article in Article.public.all()] == [merger.conference.pk]


def test_the_index_holds_originals_whatever_language_is_active(merger: Any, translation: Any) -> None:
    with override("en"):
        assert article_ids() == [merger.conference.pk]
        found = list(article_documents([merger.conference.pk, translation.pk]))

    assert [document.key for document in found] == [f"article:{merger.conference.pk}"]


def test_english_profiles_stand_among_the_exemplars_once(client: Client) -> None:
    english_section("guong-dien-hinh", "Exemplary people")
    profile = ProfileFactory()
    english_of(profile, title="A ranger who counts his steps")

    page = text(client, "/en/guong-dien-hinh/")

    assert "A ranger who counts his steps" in page
    assert profile.title not in page


def test_english_pages_ask_the_database_no_more_of_a_large_archive(
    client: Client, merger: Any, django_assert_max_num_queries: Any
) -> None:
    for _number in range(12):
        NewsItemFactory().unit_links.create(unit=merger.before)
    address = f"/en{address_of(merger.before)}"
    client.get(address)

    with django_assert_max_num_queries(15):
        client.get(address)
