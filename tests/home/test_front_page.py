"""What stands on the front page, and where."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate
from lxml import html

from home.columns import Column
from home.front_page import FrontPage, front_page
from home.models import HomePage, HomePick
from news.articles.models import ArticleBloc
from news.registry.models import AwardStatusEvent, CalendarException
from portal.library.models import Image
from tests.factories.article import (
    ConferenceFactory,
    InspectionFactory,
    NewsItemFactory,
    NoticeFactory,
    ProfileFactory,
    at,
)
from tests.factories.award import AwardRecordFactory
from tests.factories.bloc import BlocFactory
from tests.factories.calendar import day_off

pytestmark = pytest.mark.django_db
FACTORIES = (ConferenceFactory, NewsItemFactory, InspectionFactory, NoticeFactory, ProfileFactory)


@pytest.fixture
def home() -> HomePage:
    """The front page of a new portal."""
    return HomePage.objects.get()


def seen(home: HomePage) -> FrontPage:
    home = HomePage.objects.get(pk=home.pk)
    return front_page(home, RequestFactory().get("/"))


def narrow(front: FrontPage) -> list[Column]:
    return [column for band in front.bands for column in band.columns]


def keys_on(front: FrontPage) -> list[int]:
    open_now = [open_one.story for open_one in front.consultations]
    lists = (front.headlines, open_now, front.meetings, front.upcoming, front.profiles)
    stories = [story for found in (*lists, *(column.stories for column in narrow(front))) for story in found]
    return [story.key for story in (*stories, front.lead, front.exemplar) if story]


def pick(home: HomePage, *articles: Any) -> None:
    for place, article in enumerate(articles):
        HomePick.objects.create(home=home, article=article, sort_order=place)


def queries_of(client: Client) -> int:
    client.get("/")
    with CaptureQueriesContext(connection) as captured:
        assert client.get("/").status_code == 200
    return len(captured)


def test_an_empty_portal_says_what_will_come(client: Client) -> None:
    page = client.get("/").content.decode()

    assert "Cổng chưa có bài nào" in page
    assert page.count("<h1") == 1


def test_the_newest_article_leads_when_none_has_a_picture(home: HomePage) -> None:
    NewsItemFactory(published_at=at("2026-03-01 08:00"))
    newest = NewsItemFactory(published_at=at("2026-03-02 08:00"))

    lead = seen(home).lead

    assert lead is not None
    assert lead.key == newest.pk


def test_the_newest_article_with_a_picture_leads(home: HomePage, photograph: Image) -> None:
    pictured = NewsItemFactory(published_at=at("2026-03-01 08:00"), hero_image=photograph)
    NewsItemFactory(published_at=at("2026-03-02 08:00"))

    lead = seen(home).lead

    assert lead is not None
    assert lead.key == pictured.pk


def test_a_portrait_does_not_push_the_news_from_the_lead(home: HomePage, photograph: Image) -> None:
    news = NewsItemFactory(published_at=at("2026-03-01 08:00"), hero_image=photograph)
    ProfileFactory(published_at=at("2026-03-02 08:00"), hero_image=photograph)

    lead = seen(home).lead

    assert lead is not None
    assert lead.key == news.pk


def test_the_chosen_lead_comes_before_anything_newer(home: HomePage) -> None:
    chosen = NewsItemFactory(published_at=at("2025-03-01 08:00"))
    NewsItemFactory(published_at=at("2026-03-02 08:00"))
    home.lead_article = chosen
    home.save()

    front = seen(home)

    assert front.lead is not None
    assert front.lead.key == chosen.pk
    assert chosen.pk not in [story.key for story in front.headlines]


def test_a_chosen_lead_that_was_taken_down_gives_way(home: HomePage) -> None:
    chosen = NewsItemFactory(published_at=at("2026-03-05 08:00"))
    other = NewsItemFactory(published_at=at("2026-03-02 08:00"))
    home.lead_article = chosen
    home.save()
    chosen.unpublish()

    lead = seen(home).lead

    assert lead is not None
    assert lead.key == other.pk


def test_picks_come_first_in_their_order(home: HomePage, photograph: Image) -> None:
    NewsItemFactory(published_at=at("2026-03-09 08:00"), hero_image=photograph)
    old = [NewsItemFactory(published_at=at("2024-03-01 08:00")) for _ in range(2)]
    NewsItemFactory.create_batch(3)
    pick(home, *old)

    headlines = seen(home).headlines

    assert [story.key for story in headlines[:2]] == [article.pk for article in old]


def test_a_story_stands_in_one_place_only(home: HomePage) -> None:
    articles = [made() for made in FACTORIES for _ in range(4)]
    pick(home, articles[3], articles[8])

    front = seen(home)

    keys = keys_on(front)
    assert len(keys) == len(set(keys))
    assert len(keys) > 15


def test_the_chosen_exemplar_is_shown_large_however_old_it_is(home: HomePage) -> None:
    chosen = ProfileFactory(published_at=at("2022-03-01 08:00"))
    ProfileFactory.create_batch(6)
    home.exemplar = chosen
    home.save()

    front = seen(home)

    assert front.exemplar is not None
    assert front.exemplar.key == chosen.pk
    assert len(front.profiles) == 3


def test_only_events_to_come_are_announced_the_nearest_first(home: HomePage) -> None:
    today = localdate()
    far = NoticeFactory(event_date=(today + timedelta(days=20)).isoformat())
    near = NoticeFactory(event_date=(today + timedelta(days=2)).isoformat())
    NoticeFactory(event_date=today.isoformat())

    assert [story.key for story in seen(home).upcoming] == [near.pk, far.pk]


def test_open_consultations_have_a_part_of_their_own_the_nearest_end_first(home: HomePage) -> None:
    today = localdate()
    asked = {"notice_kind": "lay_y_kien", "published_at": at("2025-01-06 08:00")}
    later = NoticeFactory(**asked, closes_on=today + timedelta(days=9))
    sooner = NoticeFactory(**asked, closes_on=today)
    closed = NoticeFactory(**asked, closes_on=today - timedelta(days=1))
    to_open = NoticeFactory(**asked, opens_on=today + timedelta(days=1), closes_on=today + timedelta(days=9))
    NewsItemFactory.create_batch(6, published_at=at("2026-03-29 08:00"))

    front = seen(home)

    assert [(found.story.key, found.story.closes_on, found.is_last_day) for found in front.consultations] == [
        (sooner.pk, sooner.closes_on, True),
        (later.pk, later.closes_on, False),
    ]
    notices = next(column for column in narrow(front) if column.part.name == "notices")
    assert {story.key for story in notices.stories} == {closed.pk, to_open.pk}
    assert not any(story.closes_on for story in notices.stories)


def test_an_open_consultation_tells_its_last_day_however_many_articles_are_newer(client: Client) -> None:
    CalendarException.objects.all().delete()
    last_day = localdate() + timedelta(weeks=2)
    tomorrow_or_later = (localdate() + timedelta(days=ahead) for ahead in (1, 2, 3))
    day_off(next(day for day in tomorrow_or_later if day.weekday() < 5).isoformat())
    NoticeFactory(notice_kind="lay_y_kien", closes_on=last_day, published_at=at("2025-01-06 08:00"))
    NewsItemFactory.create_batch(31)

    page = html.fromstring(client.get("/").content.decode())

    part = " ".join(page.xpath("string(//section[@aria-labelledby='lay-y-kien'])").split())
    assert "9 ngày làm việc nữa" in part
    assert f"Hết ngày {last_day:%d/%m/%Y}" in part


def test_drafts_stay_away_from_the_front_page(home: HomePage) -> None:
    draft = NewsItemFactory(live=False)
    pick(home, draft)

    front = seen(home)

    assert front.lead is None
    assert keys_on(front) == []


def test_the_award_that_changed_last_comes_first(home: HomePage) -> None:
    old, new = AwardRecordFactory(year=2021), AwardRecordFactory(year=2026)
    AwardStatusEvent.objects.create(award=new, step="appraised", happened="2026-03-01")
    AwardStatusEvent.objects.create(award=old, step="appraised", happened="2026-11-10")

    assert [line.year for line in seen(home).awards] == [2021, 2026]


def test_the_number_of_queries_does_not_grow_with_the_archive(client: Client, home: HomePage) -> None:
    bloc = BlocFactory()
    for made in FACTORIES:
        ArticleBloc.objects.create(article=made(), bloc=bloc, year=localdate().year)
    AwardRecordFactory()
    few = queries_of(client)
    for number in range(45):
        ArticleBloc.objects.create(article=FACTORIES[number % 5](), bloc=bloc, year=localdate().year)
    AwardRecordFactory.create_batch(5)

    many = queries_of(client)

    assert many == few
    assert many <= 12
