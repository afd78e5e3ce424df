"""People, documents, movements, events and exemplary figures."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils.timezone import localdate
from icalendar import Calendar

from news.articles.models import ArticleMovement
from news.registry.models import Movement, Position
from tests.factories.article import ConferenceFactory, ProfileFactory
from tests.public.scene import known, make_award, make_decision, make_unit

pytestmark = pytest.mark.django_db


def _text(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def test_a_person_holds_posts_at_units_under_their_names(client: Client, merger: Any) -> None:
    Position.objects.create(
        person=merger.person, title="Giám đốc", unit=merger.before, valid_from=known("2021"), valid_to=known("2025-02")
    )

    page = _text(client, merger.person.get_absolute_url())

    assert "Giám đốc" in page
    assert "nay là Sở Xây dựng tỉnh Lam Giang" in page
    assert merger.conference.title in page


def test_what_tells_namesakes_apart_is_not_for_readers(client: Client, merger: Any) -> None:
    merger.person.distinction = "quê xã Khuổi Lặc"
    merger.person.save()

    assert "Khuổi Lặc" not in _text(client, merger.person.get_absolute_url())


def test_a_document_lists_the_awards_that_rest_on_it(client: Client, merger: Any) -> None:
    page = _text(client, merger.granted.decision.get_absolute_url())

    assert "Khen thưởng theo văn bản này" in page
    assert "Sở Giao thông vận tải tỉnh Lam Giang" in page


def test_a_document_names_its_issuer_as_of_that_day(client: Client, merger: Any) -> None:
    decision = make_decision("55/KH-SGTVT", on="2023-01-16")
    decision.issuer = merger.before
    decision.save()

    page = _text(client, decision.get_absolute_url())

    assert "Sở Giao thông vận tải tỉnh Lam Giang" in page
    assert "nay là Sở Xây dựng tỉnh Lam Giang" in page


@pytest.mark.parametrize(
    ("query", "count"), [("?q=36", 1), ("?q=khen+thuong", 2), ("?nam=2023", 1), ("?loai=luat", 0), ("?nam=1900", 2)]
)
def test_documents_are_narrowed_by_words_type_and_year(client: Client, query: str, count: int) -> None:
    make_decision("36/QĐ-UBND", on="2023-01-16")
    make_decision("812/QĐ-UBND", on="2024-12-20")

    assert f"{count} văn bản" in _text(client, f"/van-ban/{query}")


def test_a_movement_shows_its_slogan_and_articles(client: Client) -> None:
    movement = Movement.objects.create(name="Mỗi xã một việc khó", slogan="Việc khó làm trước", scope="cum_khoi")
    article = ConferenceFactory(title="Xã Khuổi Lặc làm xong việc khó")
    ArticleMovement.objects.create(article=article, movement=movement)

    page = _text(client, movement.get_absolute_url())

    assert "Việc khó làm trước" in page
    assert "Xã Khuổi Lặc làm xong việc khó" in page


def test_events_to_come_stand_before_those_that_were(client: Client) -> None:
    year = localdate().year
    ConferenceFactory(title="Đã xong", event_date=f"{year - 1}-03-01")
    ConferenceFactory(title="Còn xa", event_date=f"{year + 2}-03-01")
    ConferenceFactory(title="Sắp tới", event_date=f"{year + 1}-03-01")

    page = _text(client, "/su-kien/")

    assert page.index("Sắp tới") < page.index("Còn xa") < page.index("Đã xong")


def test_events_of_a_month_include_those_known_only_by_year(client: Client) -> None:
    ConferenceFactory(title="Trong tháng", event_date="2023-10-16")
    ConferenceFactory(title="Chỉ biết năm", event_date="2023")
    ConferenceFactory(title="Năm khác", event_date="2022-10-16")

    page = _text(client, "/su-kien/?nam=2023&thang=10")

    assert "Trong tháng" in page
    assert "Chỉ biết năm" in page
    assert "Năm khác" not in page


def test_the_newest_profile_is_shown_large(client: Client) -> None:
    ProfileFactory(title="Người gác rừng")

    assert '<div class="exemplar">' in _text(client, "/guong-dien-hinh/")


def test_pages_without_anything_say_so(client: Client) -> None:
    assert "Chưa có gương điển hình nào" in _text(client, "/guong-dien-hinh/")
    assert "Chưa có sự kiện nào" in _text(client, "/su-kien/")
    assert "Không có dòng nào khớp" in _text(client, "/khen-thuong/")
    assert "Chưa có tin về đơn vị này" in _text(client, make_unit("Sở Y tế").get_absolute_url())


def test_awards_of_a_person_stand_on_the_page(client: Client, merger: Any) -> None:
    make_award(2022, ("nominated", "decided"), person=merger.person)

    assert "Đã tặng" in _text(client, merger.person.get_absolute_url())


def test_the_calendar_holds_events_of_a_known_day(client: Client) -> None:
    coming = localdate() + timedelta(days=20)
    ConferenceFactory(title="Hội nghị sắp tới", event_date=coming.isoformat(), place="Hội trường tầng 5")
    ConferenceFactory(title="Chỉ biết năm", event_date=str(localdate().year + 1))

    response = client.get("/su-kien/lich.ics")
    events = Calendar.from_ical(response.content).walk("VEVENT")

    assert response["Content-Type"].startswith("text/calendar")
    assert [str(event["summary"]) for event in events] == ["Hội nghị sắp tới"]
    assert events[0].decoded("dtstart") == coming
    assert events[0].decoded("dtend") == coming + timedelta(days=1)
    assert str(events[0]["location"]) == "Hội trường tầng 5"
