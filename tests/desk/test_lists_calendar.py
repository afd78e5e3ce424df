"""The calendar: what comes when, what nobody has looked after, and plans that become articles."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from lxml import html

from news.articles.models import Article, Conference
from news.desk.models import PlannedArticle
from news.desk.planning.span import Layout, span_of
from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.steps import draft_by, published_by, signed_in, submit
from tests.factories.article import ConferenceFactory, NewsItemFactory, at, section
from tests.factories.bloc import BlocFactory
from tests.factories.user import UserFactory

FUTURE = timezone.localdate() + timedelta(days=400)


def _tree(person: User, question: str = "") -> Any:
    answer = signed_in(person).get(f"{reverse('desk_calendar')}?{question}")
    assert answer.status_code == 200
    return html.fromstring(answer.content.decode())


def _text(node: Any) -> str:
    return " ".join(node.text_content().split())


def _cells(person: User, question: str) -> dict[str, list[tuple[str, str]]]:
    """Day → what stands there: how it is drawn, and its words."""
    cells = _tree(person, question).xpath("//table[@class='d-cal']//td")
    return {
        cell.xpath(".//time/@datetime")[0]: [
            (link.get("class").removeprefix("d-ev").strip().removeprefix("d-ev--"), _text(link))
            for link in cell.xpath(".//a[contains(@class, 'd-ev')]")
        ]
        for cell in cells
    }


def _list(person: User, day: date) -> list[str]:
    rows = _tree(person, f"xem=ds&ngay={day.isoformat()}").xpath("//section//tbody/tr")
    return [_text(row) for row in rows]


@pytest.mark.parametrize(
    ("layout", "day", "first", "last", "heading"),
    [
        (Layout.MONTH, date(2026, 11, 20), date(2026, 10, 26), date(2026, 12, 6), "Tháng 11/2026"),
        (Layout.MONTH, date(2027, 2, 1), date(2027, 2, 1), date(2027, 2, 28), "Tháng 2/2027"),
        (Layout.WEEK, date(2026, 11, 20), date(2026, 11, 16), date(2026, 11, 22), "Tuần 16–22/11/2026"),
        (Layout.WEEK, date(2026, 12, 31), date(2026, 12, 28), date(2027, 1, 3), "Tuần 28/12–03/01/2027"),
        (Layout.LIST, date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31), "Tháng 12/2026"),
    ],
)
def test_a_span_holds_whole_weeks_from_monday(layout: Layout, day: date, first: date, last: date, heading: str) -> None:
    span = span_of(layout, day)

    assert (span.first, span.last, span.heading) == (first, last, heading)


def test_leafing_forth_and_back_leads_to_the_same_days() -> None:
    for layout in Layout:
        span = span_of(layout, date(2026, 1, 31))

        assert span_of(layout, span_of(layout, span.after).before).first == span.first


def test_published_articles_stand_at_their_vietnamese_day_and_hour(newsroom: Newsroom) -> None:
    NewsItemFactory(title="Tin nửa đêm", published_at=at("2026-03-12 00:05"))
    NewsItemFactory(title="Tin tháng sau", published_at=at("2026-05-12 00:05"))

    cells = _cells(newsroom.editor, "ngay=2026-03-20")

    assert cells["2026-03-12"] == [("", "00:05 Tin nửa đêm, Đã đăng")]
    assert [entry for entries in cells.values() for entry in entries] == cells["2026-03-12"]


def test_drafts_stand_at_the_day_of_their_event_until_they_have_an_hour(newsroom: Newsroom) -> None:
    everyone = (newsroom.author, newsroom.editor, newsroom.publisher)
    hour = timezone.now() + timedelta(days=2)
    event = hour.date() + timedelta(days=3)
    ConferenceFactory(title="Bài đang viết", event_date=event.isoformat(), live=False, owner=newsroom.author)
    asked = draft_by(newsroom.author, title="Bài xin giờ", go_live_at=hour, event_date=event.isoformat())
    submit(asked, newsroom.author)
    published_by(*everyone, title="Bài đã hẹn", go_live_at=hour, event_date=event.isoformat())
    clock, day = timezone.localtime(hour).strftime("%H:%M"), timezone.localtime(hour).date()

    cells = _cells(newsroom.editor, f"xem=tuan&ngay={day.isoformat()}")
    cells |= _cells(newsroom.editor, f"xem=tuan&ngay={event.isoformat()}")

    assert sorted(cells[day.isoformat()]) == [
        ("gap", f"{clock} Bài xin giờ: chưa duyệt, sẽ không lên, Chờ biên tập"),
        ("hen", f"{clock} Bài đã hẹn, Đã hẹn giờ"),
    ]
    assert cells[event.isoformat()] == [("plan", "Bài đang viết, Bản nháp")]


def test_an_event_without_an_article_is_a_plan_before_its_day_and_a_gap_after(newsroom: Newsroom) -> None:
    today = timezone.localdate()
    PlannedArticle.objects.create(title="Đại hội", day=today + timedelta(days=1), writer=newsroom.editor)
    PlannedArticle.objects.create(title="Tổng kết khối", day=today - timedelta(days=1))
    written = NewsItemFactory(title="Đã viết", published_at=at("2020-01-01 08:00"))
    PlannedArticle.objects.create(title="Đã có bài", day=today, article=written)

    cells = _cells(newsroom.editor, f"ngay={(today - timedelta(days=1)).isoformat()}")
    cells |= _cells(newsroom.editor, f"ngay={(today + timedelta(days=1)).isoformat()}")

    assert cells[(today + timedelta(days=1)).isoformat()] == [("plan", "Đại hội, Hội nghị")]
    assert cells[(today - timedelta(days=1)).isoformat()] == [("gap", "Tổng kết khối: chưa có bài, Hội nghị")]
    assert cells[today.isoformat()] == []


def test_the_list_names_who_looks_after_it_and_the_next_step(newsroom: Newsroom) -> None:
    PlannedArticle.objects.create(title="Đại hội", day=FUTURE, writer=newsroom.editor, note="08:00, nhà văn hóa")
    PlannedArticle.objects.create(title="Tổng kết", day=FUTURE)

    meeting, review = _list(newsroom.editor, FUTURE)

    assert "Hội nghị · 08:00, nhà văn hóa" in meeting
    assert meeting.endswith(f"{newsroom.editor.full_name} Viết bài này")
    assert "Còn thiếu: người lo" in review
    assert review.endswith("chưa ai Giao người viết")


def test_contributors_see_plans_and_their_own_articles_only(newsroom: Newsroom) -> None:
    PlannedArticle.objects.create(title="Đại hội", day=FUTURE)
    for owner, title in ((newsroom.author, "Bài của tôi"), (newsroom.contributor, "Bài của người khác")):
        ConferenceFactory(title=title, event_date=FUTURE.isoformat(), live=False, owner=owner)

    shown = " ".join(_list(newsroom.author, FUTURE))

    assert "Đại hội" in shown
    assert "Bài của tôi" in shown
    assert "Bài của người khác" not in shown


def test_a_day_with_more_than_fits_leads_to_its_week(newsroom: Newsroom) -> None:
    for number in range(7):
        PlannedArticle.objects.create(title=f"Sự kiện {number}", day=FUTURE)

    month = _tree(newsroom.editor, f"ngay={FUTURE.isoformat()}")

    assert len(_cells(newsroom.editor, f"ngay={FUTURE.isoformat()}")[FUTURE.isoformat()]) == 5
    assert _text(month.xpath("//a[contains(text(), 'bài nữa')]")[0]) == "và 2 bài nữa"
    assert len(_cells(newsroom.editor, f"xem=tuan&ngay={FUTURE.isoformat()}")[FUTURE.isoformat()]) == 7


def test_a_planned_article_is_begun_with_day_bloc_and_kind_by_one_click(newsroom: Newsroom) -> None:
    section("hoi-nghi")
    plan = PlannedArticle.objects.create(title="Khối ra mắt", day=FUTURE, bloc=BlocFactory(), writer=newsroom.author)

    answer = signed_in(newsroom.author).post(reverse("desk_begin_plan", args=[plan.pk]))
    again = signed_in(newsroom.author).post(reverse("desk_begin_plan", args=[plan.pk]))

    article = Conference.objects.get()
    assert answer["Location"] == again["Location"] == reverse("wagtailadmin_pages:edit", args=[article.pk])
    assert (article.title, article.event_first_day, article.live) == ("Khối ra mắt", FUTURE, False)
    assert article.owner == newsroom.author
    assert article.latest_revision.user == newsroom.author
    assert [row.bloc for row in article.bloc_links.all()] == [plan.bloc]
    plan.refresh_from_db()
    assert plan.article_id == article.pk


def _plan_form(person: User, **fields: str) -> Any:
    typed = {"title": "Ngày hội", "day": "05/12/2026", "kind": "news", **fields}
    return signed_in(person).post(reverse("desk_new_plan"), typed, follow=True)


def test_an_event_is_written_down_day_first_and_struck_out_again(newsroom: Newsroom) -> None:
    _plan_form(newsroom.author)
    plan = PlannedArticle.objects.get()
    assert (plan.title, plan.day, plan.kind) == ("Ngày hội", date(2026, 12, 5), "news")

    signed_in(newsroom.author).post(reverse("desk_plan", args=[plan.pk]), {"delete": "1"})

    assert not PlannedArticle.objects.exists()


def test_a_plan_without_a_day_is_refused_at_its_box(newsroom: Newsroom) -> None:
    answer = _plan_form(newsroom.author, day="32/12/2026")

    assert "Chưa ghi được." in answer.content.decode()
    assert not PlannedArticle.objects.exists()


def test_a_plan_is_fulfilled_by_naming_an_article_of_those_days(newsroom: Newsroom) -> None:
    near = NewsItemFactory(title="Bài gần ngày", event_date="2026-12-07")
    far = NewsItemFactory(title="Bài xa ngày", event_date="2026-10-07")
    plan = PlannedArticle.objects.create(title="Ngày hội", day=date(2026, 12, 5), kind="news")
    address = reverse("desk_plan", args=[plan.pk])
    typed = {"title": plan.title, "day": "05/12/2026", "kind": "news"}

    signed_in(newsroom.editor).post(address, {**typed, "article": str(far.pk)})
    refused = PlannedArticle.objects.get().article_id
    signed_in(newsroom.editor).post(address, {**typed, "article": str(near.pk)})

    assert refused is None
    assert PlannedArticle.objects.get().article_id == near.pk


def test_whoever_may_not_write_may_not_plan_or_begin(newsroom: Newsroom) -> None:
    section("hoi-nghi")
    plan = PlannedArticle.objects.create(title="Ngày hội", day=FUTURE)

    for person in (newsroom.records, UserFactory()):
        _plan_form(person)
        signed_in(person).post(reverse("desk_begin_plan", args=[plan.pk]))
        signed_in(person).post(reverse("desk_plan", args=[plan.pk]), {"delete": "1"})

    assert PlannedArticle.objects.get() == plan
    assert not Article.objects.exists()


def test_the_number_of_queries_does_not_grow_with_the_calendar(newsroom: Newsroom) -> None:
    def measure() -> int:
        client = signed_in(newsroom.editor)
        client.get(reverse("desk_calendar"))
        with CaptureQueriesContext(connection) as caught:
            client.get(reverse("desk_calendar"))
        return len(caught)

    def fill(times: int) -> None:
        for _ in range(times):
            NewsItemFactory(published_at=timezone.now())
            draft_by(newsroom.author, event_date=timezone.localdate().isoformat())
            PlannedArticle.objects.create(title="Ngày hội", day=timezone.localdate())

    fill(1)
    few = measure()
    fill(9)

    assert measure() == few
    assert few <= 25


@pytest.mark.parametrize("question", ["xem=x&ngay=y", "ngay=9999-12-31", "ngay=0001-01-01&xem=tuan", "ngay=31/02/2026"])
def test_a_day_that_makes_no_sense_is_answered(newsroom: Newsroom, question: str) -> None:
    assert _tree(newsroom.editor, question) is not None
