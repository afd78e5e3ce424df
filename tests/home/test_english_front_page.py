"""The front page as English readers get it."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils.timezone import localdate
from lxml import html

from home.counters.adding_up import refresh_figures
from home.models import Banner, OpeningBalance
from news.articles.models import ArticleBloc
from news.registry.models import Bloc, BlocName
from tests.factories.article import ConferenceFactory, NewsItemFactory, at, section
from tests.factories.bloc import BlocFactory
from tests.factories.english import english_home

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def home() -> Any:
    """There is an English front page."""
    section("hoi-nghi")
    return english_home().specific


@pytest.fixture
def bloc() -> Bloc:
    """A bloc that has an English name as well."""
    made = BlocFactory(name="Khối thi đua Bến Đình")
    BlocName.objects.filter(bloc=made).update(name_en="Emulation Bloc No. 3")
    made.refresh_names()
    return made


def shown(client: Client) -> Any:
    return html.fromstring(client.get("/en/").content.decode())


def words(element: Any) -> str:
    return " ".join(element.text_content().split())


def test_an_outage_tells_its_hours_as_english_is_written(client: Client) -> None:
    begins = datetime(2030, 11, 30, 15, 0, tzinfo=UTC)
    hours = {"outage_from": begins, "outage_until": begins + timedelta(hours=4)}
    window = {"shown_from": datetime(2020, 1, 1, tzinfo=UTC), "shown_until": begins + timedelta(hours=4)}
    Banner.objects.create(kind="outage", text="Nâng cấp máy chủ.", **hours, **window)

    banner = words(shown(client).xpath("//*[contains(@class, 'banner--outage')]")[0])

    assert "from 22:00 on 30 November 2030 to 02:00 on 1 December 2030." in banner


def test_days_have_their_month_in_letters_and_blocs_their_english_name(client: Client, bloc: Bloc) -> None:
    today = localdate()
    held = ConferenceFactory(event_types=("launch",), event_date=today.isoformat())
    ArticleBloc.objects.create(article=held, bloc=bloc, year=today.year)
    to_come = ConferenceFactory(event_date=(today + timedelta(days=40)).isoformat())
    NewsItemFactory(published_at=at("2026-03-09 08:00"))  # leads

    page = shown(client)

    assert words(page.xpath("//table[contains(@class, 'matrix')]//td")[0]) == f"{today.day} {today:%b}"
    stamp = page.xpath("//*[contains(@class, 'stamp__date')]")[0]
    assert words(stamp) == f"{to_come.event_first_day:%d%B}"
    lead = page.xpath("//article[contains(@class, 'story--lead') or contains(@class, 'story--row')]")
    assert any("Emulation Bloc No. 3" in words(story) for story in lead)
    assert "Khối thi đua Bến Đình" not in words(page)


def test_the_way_into_the_section_stays_english(client: Client) -> None:
    ConferenceFactory.create_batch(9)

    links = shown(client).xpath("//section[@aria-labelledby='hoi-nghi']//*[contains(@class, 'head')]/a/@href")

    assert links == ["/en/tin-tuc/hoi-nghi/"]


def test_the_last_day_of_older_counters_has_its_month_in_letters(client: Client) -> None:
    OpeningBalance.objects.create(source="Trang cũ", views=204118, until=date(2025, 6, 30))
    refresh_figures()

    assert "30 June 2025" in words(shown(client).xpath("//*[@data-visits]")[0])


def test_the_page_bears_as_many_sections_as_editors_may_name(client: Client, home: Any) -> None:
    places = [section(slug).pk for slug in ("hoi-nghi", "kiem-tra", "thong-bao", "phong-trao", "khen-thuong", "tin")]
    home.parts = json.dumps([{"type": "section", "value": {"section": place}} for place in places])
    home.save()
    ConferenceFactory.create_batch(9)

    assert shown(client).xpath("//section[starts-with(@aria-labelledby, 'muc-')]")
