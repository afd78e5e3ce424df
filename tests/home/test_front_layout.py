"""The order of the front page: set by its editors, else the usual one."""

import json
from typing import Any

import pytest
from django.test import Client, RequestFactory
from django.utils.timezone import localdate
from lxml import html

from home.counters.adding_up import refresh_figures
from home.front_page import FrontPage, front_page
from home.models import ArticleDayVisits, HomePage
from tests.factories.article import ConferenceFactory, NewsItemFactory, ProfileFactory, at, section

pytestmark = pytest.mark.django_db


def arranged(*parts: Any) -> FrontPage:
    """The front page with these parts, each a name or the key of a section."""
    home = HomePage.objects.get()
    home.parts = json.dumps([_stored(part) for part in parts])
    home.save()
    return front_page(HomePage.objects.get(), RequestFactory().get("/"))


def _stored(part: Any) -> dict[str, Any]:
    if isinstance(part, int):
        return {"type": "section", "value": {"section": part}}
    return {"type": part, "value": None}


def names(front: FrontPage) -> list[str]:
    return [band.name for band in front.bands]


def test_parts_stand_in_the_order_of_the_editors_and_others_are_hidden() -> None:
    ConferenceFactory.create_batch(12)
    ProfileFactory.create_batch(2)

    assert names(arranged("exemplars", "meetings")) == ["exemplars", "meetings"]
    assert names(arranged("meetings")) == ["meetings"]


def test_a_part_with_nothing_to_show_is_left_out() -> None:
    ConferenceFactory()

    assert names(arranged("awards", "consultations", "exemplars", "blocs", "documents", "most_read")) == []


def test_a_named_section_shows_its_newest_that_stand_nowhere_else() -> None:
    place = section("phong-trao")
    old = [NewsItemFactory(parent=place, published_at=at(f"2024-03-0{day} 08:00")) for day in (3, 2, 1)]
    NewsItemFactory.create_batch(8, published_at=at("2026-03-09 08:00"))

    (band,) = arranged(place.pk).bands

    (column,) = band.columns
    assert column.title == place.title
    assert column.url == "/tin-tuc/phong-trao/"
    assert [story.key for story in column.stories] == [article.pk for article in old]


def test_a_section_stands_on_the_page_once() -> None:
    busy, quiet = section("phong-trao"), section("khen-thuong")
    NewsItemFactory.create_batch(13, parent=busy, published_at=at("2026-03-09 08:00"))
    NewsItemFactory(parent=quiet, published_at=at("2026-03-08 08:00"))

    usual = [column.key for band in arranged().bands for column in band.columns]
    named_twice = [column.key for band in arranged(busy.pk, busy.pk).bands for column in band.columns]

    assert usual == [f"muc-{busy.pk}", f"muc-{quiet.pk}"]
    assert named_twice == [f"muc-{busy.pk}"]


def test_narrow_parts_stand_side_by_side_three_at_the_most() -> None:
    places = [section(slug) for slug in ("phong-trao", "khen-thuong", "tin-tuc-su-kien", "hoi-nghi")]
    for place in places:
        NewsItemFactory.create_batch(12, parent=place)  # the newest of all stand above and not once more

    front = arranged(*(place.pk for place in places))

    assert [len(band.columns) for band in front.bands] == [3, 1]


def test_what_is_read_most_comes_in_the_order_of_the_readers() -> None:
    articles = [NewsItemFactory(published_at=at("2024-03-01 08:00")) for _ in range(3)]
    NewsItemFactory.create_batch(8, published_at=at("2026-03-09 08:00"))
    for views, article in enumerate(articles, 1):
        ArticleDayVisits.objects.create(article=article, day=localdate(), views=views)
    refresh_figures()

    (band,) = arranged("most_read").bands

    assert [story.key for story in band.columns[0].stories] == [article.pk for article in reversed(articles)]


@pytest.mark.parametrize("articles", [1, 3])
def test_a_young_portal_shows_what_it_has_once_and_no_empty_part(client: Client, articles: int) -> None:
    made = NewsItemFactory.create_batch(articles)

    page = html.fromstring(client.get("/").content.decode())

    shown = [link.get("href") for link in page.xpath("//main//*[contains(@class,'story__title')]/a")]
    assert sorted(shown) == sorted(article.get_url() for article in made)
    assert len(page.xpath("//h1")) == 1
    assert not page.xpath("//main//section[not(.//a)]")
