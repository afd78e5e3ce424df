"""The calendar of events: months, lists, filters."""

from datetime import date, timedelta
from typing import Any
from unittest.mock import patch

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate
from lxml import html

from news.articles.models import Article
from news.public.selectors.event_month import IN_A_CELL
from news.public.selectors.events import EventsInOrder
from news.registry.models import CalendarException
from tests.factories.article import ConferenceFactory
from tests.factories.calendar import day_off
from tests.public.scene import make_bloc, make_unit, merge

pytestmark = pytest.mark.django_db

LISTED = "//section[@aria-labelledby='h-sk']//li//*[self::h3 or self::h4]"
MAY = "/su-kien/?nam=2026&thang=5"


def _page(client: Client, address: str) -> Any:
    response = client.get(address)
    assert response.status_code == 200
    return html.fromstring(response.content)


def _cell(page: Any, day: int) -> Any:
    cells = page.xpath("//table[contains(@class, 'calendar')]//td[.//*[contains(@class, 'day__n')]]")
    return next(cell for cell in cells if cell.xpath("string(.//*[contains(@class, 'day__n')])") == str(day))


def test_a_month_is_a_table_of_weeks_that_begin_on_monday(client: Client) -> None:
    page = _page(client, MAY)

    assert page.xpath("//table//th/abbr/@title")[0] == "Thứ Hai"
    assert page.xpath("//table//th/@scope") == ["col"] * 7
    first_week = page.xpath("//table/tbody/tr[1]/td")
    assert [cell.xpath("string(*[@class='day__n'])") for cell in first_week] == ["", "", "", "", "1", "2", "3"]


def test_a_day_with_events_leads_to_the_list_of_that_day(client: Client) -> None:
    ConferenceFactory(title="Sơ kết sáu tháng", event_date="2026-05-14", place="Hội trường tầng 5")

    page = _page(client, MAY)

    [link] = _cell(page, 14).xpath(".//a[contains(@class, 'day__n')]")
    assert link.get("aria-label") == "Ngày 14/5: 1 sự kiện"
    heading = page.get_element_by_id(link.get("href")[1:])
    assert heading.text_content() == "Thứ Năm, ngày 14 tháng 5 năm 2026"
    told = heading.getparent().text_content()
    assert "Sơ kết sáu tháng" in told
    assert "Hội trường tầng 5" in told


def test_an_event_of_several_days_stands_in_each_cell_and_once_in_the_list(client: Client) -> None:
    ConferenceFactory(title="Đại hội thi đua", event_date="2026-05-30", event_end="2026-06-02")

    may, june = _page(client, MAY), _page(client, "/su-kien/?nam=2026&thang=6")

    assert [day for day in (29, 30, 31) if "Đại hội" in _cell(may, day).text_content()] == [30, 31]
    assert [day for day in (1, 2, 3) if "Đại hội" in _cell(june, day).text_content()] == [1, 2]
    assert len(may.xpath("//h4[contains(., 'Đại hội')]")) == 1
    assert "Đến 02/06/2026" in may.text_content()


def test_a_day_with_many_events_shows_some_and_counts_the_others(client: Client) -> None:
    for number in range(IN_A_CELL + 2):
        ConferenceFactory(title=f"Phiên họp {number}", event_date="2026-05-14")

    page = _page(client, MAY)

    assert len(_cell(page, 14).xpath(".//li")) == IN_A_CELL
    assert "và 3 sự kiện nữa" in _cell(page, 14).text_content()
    assert len(page.xpath("//h4[contains(., 'Phiên họp')]")) == IN_A_CELL + 2


def test_events_of_an_unknown_day_stand_apart(client: Client) -> None:
    ConferenceFactory(title="Trong tháng Năm", event_date="2026-05")
    ConferenceFactory(title="Trong năm", event_date="2026")

    page = _page(client, MAY)

    apart = page.get_element_by_id("h-chua-ro").getparent().text_content()
    assert "Trong tháng Năm" in apart
    assert "Trong năm" in apart
    assert "Trong tháng Năm" not in page.xpath("string(//table)")


def test_today_is_marked_in_words_for_machines(client: Client) -> None:
    page = _page(client, "/su-kien/")

    [today] = page.xpath("//td[@aria-current='date']")
    assert today.text_content().strip().startswith(str(localdate().day))


@pytest.mark.parametrize(
    ("address", "before", "after"),
    [
        ("?nam=2026&thang=1", "?nam=2025&thang=12", "?nam=2026&thang=2"),
        ("?nam=2026&thang=12", "?nam=2026&thang=11", "?nam=2027&thang=1"),
    ],
)
def test_neighbouring_months_have_plain_addresses(client: Client, address: str, before: str, after: str) -> None:
    page = _page(client, f"/su-kien/{address}")

    months = page.xpath("//nav[@aria-label='Tháng khác']")[0]
    assert months.xpath("a[@rel='prev']/@href") == [before]
    assert months.xpath("a[@rel='next']/@href") == [after]


def test_there_is_no_month_beyond_the_years_that_addresses_know(client: Client) -> None:
    first, last = _page(client, "/su-kien/?nam=1945&thang=1"), _page(client, "/su-kien/?nam=2200&thang=12")

    assert first.xpath("//nav[@aria-label='Tháng khác']/a/@rel") == ["next"]
    assert last.xpath("//nav[@aria-label='Tháng khác']/a/@rel") == ["prev"]


def test_events_are_narrowed_to_a_bloc_and_the_months_keep_it(client: Client) -> None:
    bloc = make_bloc("Khối Văn hóa", [])
    chosen = ConferenceFactory(title="Của khối", event_date="2026-05-14")
    chosen.bloc_links.create(bloc=bloc)
    chosen.save()
    ConferenceFactory(title="Của nơi khác", event_date="2026-05-15")

    page = _page(client, f"{MAY}&khoi={bloc.slug}")

    assert "Của khối" in page.text_content()
    assert "Của nơi khác" not in page.text_content()
    assert page.xpath("//nav[@aria-label='Tháng khác']/a/@href")[0] == f"?nam=2026&thang=4&khoi={bloc.slug}"
    assert page.xpath("//a[contains(@href, 'lich.ics')]/@href") == [f"/su-kien/lich.ics?khoi={bloc.slug}"]


def test_the_events_of_a_unit_include_those_of_its_predecessors(client: Client) -> None:
    before, after = make_unit("Sở Giao thông", "2000", "2025-02-28"), make_unit("Sở Xây dựng")
    merge([before], after, "2025-03-01")
    old = ConferenceFactory(title="Việc của sở cũ", event_date="2026-05-14")
    old.unit_links.create(unit=before)
    old.save()

    assert "Việc của sở cũ" in _page(client, f"{MAY}&don_vi={after.slug}").text_content()
    assert "Việc của sở cũ" in _page(client, f"{MAY}&don_vi=giao+thong").text_content()
    assert "Việc của sở cũ" not in _page(client, f"{MAY}&don_vi=khong+co").text_content()


def test_a_year_is_a_list(client: Client) -> None:
    ConferenceFactory(title="Năm nay", event_date="2023-10-16")
    ConferenceFactory(title="Năm khác", event_date="2022-10-16")

    page = _page(client, "/su-kien/?nam=2023")

    assert page.xpath("//table") == []
    assert "Năm nay" in page.text_content()
    assert "Năm khác" not in page.text_content()


def test_the_nearest_events_to_come_stand_before_the_latest_past_on_every_page(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("news.public.selectors.events.PAGE_SIZE", 2)
    today = localdate()
    titles = {3: "Ba ngày nữa", 1: "Ngày mai", 40: "Hơn tháng nữa", -1: "Hôm qua", -9: "Chín hôm trước"}
    for distance, title in titles.items():
        ConferenceFactory(title=title, event_date=(today + timedelta(days=distance)).isoformat())

    pages = [_page(client, f"/su-kien/?trang={number}") for number in (1, 2, 3)]

    shown = [[title.text_content().strip() for title in page.xpath(LISTED)] for page in pages]
    assert shown == [["Ngày mai", "Ba ngày nữa"], ["Hơn tháng nữa", "Hôm qua"], ["Chín hôm trước"]]


def test_no_page_of_events_sorts_all_that_were_ever_filed() -> None:
    for number in range(3):
        ConferenceFactory(event_date=f"2020-0{number + 1}-01")

    past = EventsInOrder(Article.public.exclude(event_date=None), localdate())

    with CaptureQueriesContext(connection) as asked:
        assert len(past[0:2]) == 2
    assert "CASE" not in asked.captured_queries[0]["sql"]
    assert 'ORDER BY "articles_article"."event_last_day" DESC' in asked.captured_queries[0]["sql"]


def test_an_empty_month_says_so_and_leads_on(client: Client) -> None:
    page = _page(client, MAY)

    assert "Tháng này chưa có sự kiện nào" in page.text_content()
    assert "/tin-tuc/" in page.xpath("//div[@class='empty']//a/@href")


def test_more_events_than_a_page_bears_are_counted(client: Client) -> None:
    for number in range(5):
        ConferenceFactory(title=f"Phiên họp {number}", event_date=date(2026, 5, number + 1).isoformat())

    with patch("news.public.selectors.event_month.MAX_EVENTS", 3):
        page = _page(client, MAY)

    assert "Còn 2 sự kiện trong tháng." in page.text_content()
    assert len(page.xpath("//h4[contains(., 'Phiên họp')]")) == 3


@pytest.mark.parametrize("address", ["/su-kien/", MAY, "/su-kien/?nam=2026"])
def test_the_calendar_takes_at_most_ten_queries(
    client: Client, merger: Any, django_assert_max_num_queries: Any, address: str
) -> None:
    client.get(address)

    with django_assert_max_num_queries(10):
        client.get(address)


def _notes(page: Any) -> list[str]:
    rows = page.xpath("//ul[@aria-label='Ngày nghỉ, ngày làm bù']/li")
    return [" ".join(row.text_content().split()) for row in rows]


def test_days_off_are_named_on_their_days_and_below_the_weeks(client: Client) -> None:
    CalendarException.objects.all().delete()
    day_off("2026-05-30", "2026-06-01", "Tết thử nghiệm")
    ConferenceFactory(title="Họp ngày nghỉ", event_date="2026-05-30")

    may, june = _page(client, MAY), _page(client, "/su-kien/?nam=2026&thang=6")

    assert [day for day in (29, 30, 31) if "Nghỉ: Tết thử nghiệm" in _cell(may, day).text_content()] == [30, 31]
    assert "Họp ngày nghỉ" in _cell(may, 30).text_content()
    assert [day for day in (1, 2) if "Nghỉ: Tết thử nghiệm" in _cell(june, day).text_content()] == [1]
    assert _notes(may) == _notes(june) == ["30/05/2026 – 01/06/2026 · Nghỉ: Tết thử nghiệm"]


def test_a_day_worked_in_exchange_says_that_it_is_worked(client: Client) -> None:
    page = _page(client, "/su-kien/?nam=2026&thang=1")

    assert _notes(page) == [
        "01/01/2026 · Nghỉ: Tết Dương lịch",
        "02/01/2026 · Nghỉ: Tết Dương lịch (nghỉ hoán đổi)",
        "10/01/2026 · Làm việc: Làm bù cho ngày 2/1",
    ]
    assert "Làm việc: Làm bù cho ngày 2/1" in _cell(page, 10).text_content()
    assert [day for day in (1, 2, 3, 10) if _cell(page, day).get("data-off") is not None] == [1, 2]


def test_an_english_month_names_days_off_in_english(client: Client) -> None:
    page = _page(client, "/en/su-kien/?nam=2026&thang=9")

    assert "National Day" in _cell(page, 2).text_content()


def test_a_month_without_days_off_has_no_list_of_them(client: Client) -> None:
    assert _notes(_page(client, MAY.replace("thang=5", "thang=3"))) == []


def test_days_off_cost_a_month_one_query_however_many(client: Client) -> None:
    client.get(MAY)
    with CaptureQueriesContext(connection) as few:
        client.get(MAY)
    for day in range(4, 9):
        day_off(f"2026-05-0{day}")

    with CaptureQueriesContext(connection) as many:
        client.get(MAY)

    assert len(many) == len(few)
    assert sum("registry_calendarexception" in query["sql"] for query in many) == 1
