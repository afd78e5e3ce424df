"""The desk, the list and the calendar in front of people: without barriers, by keyboard alone, on a phone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from news.articles.models import ArticleBloc
from news.desk import holding
from news.desk.models import Delegation, PlannedArticle, SavedView
from news.desk.reviewing.jobs import keep_jobs
from portal.accounts.models import User
from portal.operations.heartbeat import SCHEDULE, beat
from tests.browser.visitor import Visitor
from tests.desk.steps import approve, draft_by, fresh, published_by, submit
from tests.factories.article import ConferenceFactory
from tests.factories.bloc import BlocFactory
from tests.factories.user import UserFactory

SCREENS = (
    "/quan-tri/",
    "/quan-tri/bai-viet/",
    "/quan-tri/bai-viet/?loai=news&tu=2020-01-01",
    "/quan-tri/bai-viet/?loai=notice&q=khong co",
    "/quan-tri/bai-viet/moi/",
    "/quan-tri/lich/",
    "/quan-tri/lich/?xem=tuan",
    "/quan-tri/lich/?xem=ds",
    "/quan-tri/lich/du-kien/",
)
WIDE, NARROW = {"width": 1366, "height": 768}, {"width": 390, "height": 844}


@dataclass(frozen=True, slots=True)
class People:
    """Who sits at the desk."""

    contributor: User
    editor: User
    publisher: User


@pytest.fixture
def people(portal: LiveServer) -> People:
    """A desk with something of everything on it."""
    made = People(*(UserFactory(role=role, address="chi") for role in ("contributor", "editor", "publisher")))
    author, editor, publisher = made.contributor, made.editor, made.publisher
    undated = ConferenceFactory(title="Hội nghị chưa có ngày", live=False, owner=author, event_date="")
    undated.save_revision(user=author)
    ArticleBloc.objects.create(article=undated, bloc=BlocFactory(name="Khối thi đua Trồng rừng"))
    submit(draft_by(author, title="Bài chưa ai nhận"), author)
    holding.claim(submit(draft_by(author, title="Bài đang giữ"), author), editor)
    approve(submit(draft_by(author, title="Bài chờ duyệt"), author), editor)
    back = submit(draft_by(author, title="Bài bị trả"), author)
    step = back.current_workflow_task_state.specific
    step.reject(user=editor, comment="Ghi rõ năm.\nChú thích ảnh.")
    keep_jobs(step)
    published_by(author, editor, publisher, title="Bài đã lên")
    published_by(author, editor, publisher, title="Bài hẹn giờ", go_live_at=timezone.now() + timedelta(minutes=5))
    today = timezone.localdate()
    PlannedArticle.objects.create(title="Khối tổng kết năm", day=today)
    PlannedArticle.objects.create(title="Khối đã tổng kết", day=today - timedelta(days=1))
    SavedView.objects.create(owner=editor, name="Tin tức từ 2020", query="loai=news&tu=2020-01-01")
    Delegation.objects.create(delegator=publisher, stand_in=editor, role="publisher", first_day=today, last_day=today)
    beat(name=SCHEDULE)
    return made


Seat = Callable[..., Visitor]


@pytest.fixture
def seat(portal: LiveServer, new_page: Callable[..., Page]) -> Seat:
    """Gives somebody a browser in which they have signed in."""

    def take(person: User, **options: Any) -> Visitor:
        visitor = Visitor(new_page(**{"viewport": WIDE, **options}), portal.url)
        visitor.signs_in(person)
        return visitor

    return take


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_screens_hold_no_barrier_and_never_scroll_sideways(
    seat: Seat, people: People, viewport: dict[str, int], scheme: str
) -> None:
    found: dict[str, Any] = {}

    for person in (people.contributor, people.editor, people.publisher):
        visitor = seat(person, viewport=viewport, color_scheme=scheme)
        for screen in SCREENS if person == people.editor else SCREENS[:2]:
            assert visitor.opens(screen).status == 200
            found[f"{person.username} {screen}"] = (visitor.barriers(), visitor.overflow(), visitor.console_errors)

    assert {where: what for where, what in found.items() if what != ([], 0, [])} == {}


def test_the_narrowest_phone_shows_the_desk_without_scrolling_sideways(seat: Seat, people: People) -> None:
    visitor = seat(people.editor, viewport={"width": 320, "height": 600}, has_touch=True)

    for screen in SCREENS:
        visitor.opens(screen)
        assert visitor.overflow() == 0, screen


def test_an_editor_takes_an_article_on_by_keyboard_alone(seat: Seat, people: People) -> None:
    holding.release(fresh_claim(people.editor), people.editor)
    desk = seat(people.editor)
    desk.opens("/quan-tri/bai-viet/?tt=waiting_editor&q=dang giu")
    page = desk.page

    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == "Bài đang giữ"
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == "Nhận bài":
            break
    page.keyboard.press("Enter")
    page.locator("[name=title]").wait_for()

    assert fresh_claim(people.editor).title == "Bài đang giữ"


def fresh_claim(person: User) -> Any:
    """The one article that a person holds."""
    return fresh(person.claims.get().article)


def test_ctrl_enter_does_the_main_thing_of_the_desk(seat: Seat, people: People) -> None:
    desk = seat(people.publisher)
    desk.opens("/quan-tri/")

    with desk.page.expect_navigation():
        desk.page.keyboard.press("Control+Enter")

    assert desk.page.url.endswith("/duyet/")
    assert desk.page.get_by_text("Bài chờ duyệt").count() > 0


def test_the_bar_counts_what_the_ticked_articles_permit_and_says_where_the_others_stand(
    seat: Seat, people: People
) -> None:
    desk = seat(people.editor)
    desk.opens("/quan-tri/bai-viet/")
    page = desk.page

    take = page.get_by_role("button", name="Nhận bài", exact=False).and_(page.locator("[data-act]"))
    assert take.is_disabled()
    page.get_by_label("Chọn bài “Bài chưa ai nhận”").check()
    page.get_by_label("Chọn bài “Bài đã lên”").check()

    assert page.locator("[data-count]").inner_text() == "Đã chọn 2 bài"
    assert take.inner_text() == "Nhận bài 1/2"
    why = page.locator("[data-why]").inner_text()
    assert "Nhận bài: được 1 bài. Không được: 1 bài “Đã đăng”." in why
    take.click()
    page.get_by_text("Nhận bài: xong 1 bài.").first.wait_for()
    assert sorted(people.editor.claims.values_list("article__title", flat=True)) == ["Bài chưa ai nhận", "Bài đang giữ"]


def test_a_choice_in_a_filter_is_asked_at_once_and_its_address_holds_nothing_empty(seat: Seat, people: People) -> None:
    desk = seat(people.editor)
    desk.opens("/quan-tri/bai-viet/")

    with desk.page.expect_navigation():
        desk.page.get_by_label("Loại bài").select_option(label="Hội nghị")

    assert desk.page.url.endswith("/quan-tri/bai-viet/?loai=conference")
    assert desk.page.locator("table [data-row]").all_inner_texts() == ["Hội nghị chưa có ngày"]


def test_a_question_is_saved_in_a_dialog_that_gives_the_focus_back(seat: Seat, people: People) -> None:
    desk = seat(people.editor)
    desk.opens("/quan-tri/bai-viet/?loai=conference")
    page = desk.page
    opener = page.get_by_role("button", name="Lưu cách xem này…")

    opener.click()
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    opener.click()
    assert desk.barriers() == []
    page.get_by_label("Tên, ngắn thôi").fill("Hội nghị của tôi")
    page.get_by_role("button", name="Lưu cách xem", exact=True).click()

    page.get_by_role("link", name="Hội nghị của tôi 1").wait_for()
    assert page.get_by_role("link", name="Hội nghị của tôi 1").get_attribute("aria-current") == "page"


def test_on_a_phone_the_filters_fold_away_until_asked_for(seat: Seat, people: People) -> None:
    phone = seat(people.editor, viewport=NARROW, has_touch=True)
    phone.opens("/quan-tri/bai-viet/")
    more = phone.page.get_by_role("button", name="Thêm bộ lọc…")

    assert not phone.page.get_by_label("Loại bài").is_visible()
    more.click()

    assert phone.page.get_by_label("Loại bài").is_visible()
    assert more.get_attribute("aria-expanded") == "true"
    assert phone.overflow() == 0


def test_without_scripts_the_list_is_filtered_and_an_article_taken_on(seat: Seat, people: People) -> None:
    plain = seat(people.editor, java_script_enabled=False)
    plain.opens("/quan-tri/bai-viet/")
    plain.page.get_by_label("Trạng thái").select_option(label="Chờ biên tập")
    plain.page.get_by_role("button", name="Tìm", exact=True).click()
    plain.page.get_by_label("Chọn bài “Bài chưa ai nhận”").check()
    plain.page.locator("button[name=viec][value=claim]").click()

    assert people.editor.claims.filter(article__title="Bài chưa ai nhận").exists()
