"""The calendar file, as RFC 5545 wants it."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils.timezone import localdate
from icalendar import Calendar

from news.articles.models import Article
from news.articles.models.section import Section
from tests.factories.article import ConferenceFactory, section
from tests.public.scene import make_bloc

pytestmark = pytest.mark.django_db

MAX_OCTETS = 75


def _soon(days: int = 20) -> Any:
    return localdate() + timedelta(days=days)


def _raw(client: Client, query: str = "") -> bytes:
    content: bytes = client.get(f"/su-kien/lich.ics{query}").content
    return content


def _events(client: Client, query: str = "") -> list[Any]:
    return list(Calendar.from_ical(_raw(client, query)).walk("VEVENT"))


def test_lines_are_folded_at_75_octets_and_end_as_the_standard_says(client: Client) -> None:
    ConferenceFactory(title="Hội nghị tổng kết phong trào thi đua yêu nước " * 4, event_date=_soon().isoformat())

    raw = _raw(client)

    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert max(len(line) for line in raw.split(b"\r\n")) <= MAX_OCTETS
    assert raw.replace(b"\r\n", b"").find(b"\n") == -1


def test_an_event_of_known_hours_bears_the_zone_and_the_zone_is_explained(client: Client) -> None:
    ConferenceFactory(title="Sơ kết", event_date=_soon().isoformat(), event_time="08:00–10:45")

    [event] = _events(client)

    start, end = event.decoded("dtstart"), event.decoded("dtend")
    assert isinstance(start, datetime)
    assert (start.hour, end.hour, end.minute) == (8, 10, 45)
    assert start.utcoffset() == timedelta(hours=7)
    assert b"BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh" in _raw(client)


def test_an_event_of_several_days_ends_on_the_first_free_day(client: Client) -> None:
    ConferenceFactory(event_date=_soon(20).isoformat(), event_end=_soon(22).isoformat(), event_time="08:00")

    [event] = _events(client)

    assert (event.decoded("dtstart"), event.decoded("dtend")) == (_soon(20), _soon(23))


def test_an_end_that_is_known_by_its_month_alone_fills_no_days(client: Client) -> None:
    begun = (_soon(60)).replace(day=3)
    ConferenceFactory(event_date=begun.isoformat(), event_end=f"{begun:%Y-%m}", event_time="08:00")

    [event] = _events(client)

    assert (event.decoded("dtstart"), event.decoded("dtend")) == (begun, begun + timedelta(days=1))


def test_the_identity_stays_and_the_sequence_grows_when_an_article_is_published_again(client: Client) -> None:
    made = ConferenceFactory(title="Sơ kết", event_date=_soon().isoformat())
    first = made.first_published_at or made.listed_at
    Article.objects.filter(pk=made.pk).update(first_published_at=first, last_published_at=first)
    [before] = _events(client)

    Article.objects.filter(pk=made.pk).update(last_published_at=first + timedelta(hours=2), title="Sơ kết, dời phòng")
    [after] = _events(client)

    assert str(before["uid"]) == str(after["uid"])
    assert int(after["sequence"]) > int(before["sequence"])
    assert after.decoded("dtstamp") > before.decoded("dtstamp")


def test_every_event_has_what_the_standard_demands_and_an_identity_of_its_own(client: Client) -> None:
    for days in (3, 4, 5):
        ConferenceFactory(event_date=_soon(days).isoformat())

    events = _events(client)

    assert all({"UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "URL"} <= set(event) for event in events)
    assert len({str(event["uid"]) for event in events}) == 3


def test_an_article_that_readers_may_not_see_is_not_in_the_calendar(client: Client) -> None:
    ConferenceFactory(title="Đã gỡ", event_date=_soon().isoformat(), live=False)
    Section.objects.get(pk=section("kiem-tra").pk).view_restrictions.create(restriction_type="login")
    ConferenceFactory(title="Nội bộ", event_date=_soon().isoformat(), parent=section("kiem-tra"))

    assert _events(client) == []


def test_the_calendar_of_a_bloc_holds_its_events_alone(client: Client) -> None:
    bloc = make_bloc("Khối Văn hóa", [])
    chosen = ConferenceFactory(title="Của khối", event_date=_soon().isoformat())
    chosen.bloc_links.create(bloc=bloc)
    chosen.save()
    ConferenceFactory(title="Của nơi khác", event_date=_soon().isoformat())

    assert [str(event["summary"]) for event in _events(client, f"?khoi={bloc.slug}")] == ["Của khối"]
