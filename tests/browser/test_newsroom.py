"""The way of an article from its writer to its readers, walked by people in front of browsers."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from news.articles.models import Conference
from news.registry.models import Unit
from tests.browser.conftest import DESKTOP
from tests.browser.newsroom import Desk
from tests.browser.visitor import Visitor
from tests.desk.steps import approve, draft_by, edit_url, fresh, submit
from tests.factories.article import section
from tests.factories.bloc import BlocFactory
from tests.factories.person import PositionFactory
from tests.factories.proposal import ProposalFactory
from tests.factories.unit import UnitFactory
from tests.factories.user import UserFactory

TITLE = "Khối thi đua Trồng rừng ký giao ước, nhận hai việc khó"
LEAD = "Hai đơn vị đứng đầu bảng nhận phần đồi trọc mà năm ngoái không ai nhận."
AWARD = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
REASON = "Ghi rõ ai chủ trì và sửa ngày ký giao ước."
RETURNED = "Bị trả lại"
WAITING = "Chờ tôi duyệt"
UNCLAIMED = "Chưa ai nhận"

Seat = Callable[..., Desk]


@pytest.fixture
def seat(portal: LiveServer, new_page: Callable[..., Page], settings: Any) -> Seat:
    """Gives a member of the newsroom a desk; ``seat(user)`` has signed in already.

    Forms save themselves only when told: otherwise the clock would be a part of these tests.
    """
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0

    def take(user: Any = None) -> Desk:
        visitor = Visitor(new_page(viewport=DESKTOP), portal.url)
        if user is not None:
            visitor.signs_in(user)
        return Desk(visitor)

    return take


@pytest.fixture
def reader(visitor: Visitor) -> Visitor:
    """Somebody without an account."""
    return visitor


def write_conference(desk: Desk) -> None:
    """Fill the form of a conference with everything that the registry knows about it."""
    page = desk.visitor.page
    page.fill("[name=title]", TITLE)
    page.fill("[name=lead]", LEAD)
    page.get_by_label("Ký giao ước").check()
    page.get_by_label("Sơ kết").check()
    for box, number in (("ngay", "12"), ("thang", "3"), ("nam", "2026")):
        page.fill(f"[name=event_date_{box}]", number)
    page.fill("[name=place]", "Nhà văn hóa xã Đồi Thông")
    bloc = desk.adds("khối, cụm thi đua", "bloc_links", 0)
    desk.chooses(bloc.get_by_role("button", name="Chọn khối, cụm"), "trong rung", "Khối thi đua Trồng rừng")
    for number, (typed, name) in enumerate([("lam truong", "Lâm trường Đồi Thông"), ("kiem lam", "Hạt Kiểm lâm Suối")]):
        unit = desk.adds("đơn vị", "unit_links", number)
        desk.chooses(unit.get_by_role("button", name="Chọn đơn vị"), typed, name)
    person = desk.adds("người", "people_links", 0)
    desk.chooses(person.get_by_role("button", name="Chọn cá nhân"), "do thi", "Đỗ Thị Rừng")
    person.get_by_label("Chức vụ hôm đó").fill("Trưởng khối")
    desk.writes_paragraph("Hai đơn vị nhận ba mươi héc-ta đồi trọc.")
    award = desk.adds("khen thưởng", "award_links", 0)
    award.get_by_label("Hình thức ghi trong bài").fill(AWARD)
    desk.chooses(award.get_by_role("button", name="Chọn đơn vị"), "lam truong", "Lâm trường Đồi Thông")
    award.get_by_label("Bài viết nói").select_option(label="Mới đề nghị")


def shows_article(reader: Visitor, path: str) -> bool:
    """Whether a page of the portal leads to the article."""
    reader.opens(path)
    return reader.page.get_by_role("link", name=TITLE).count() > 0


def test_an_article_goes_past_an_editor_and_a_publisher_to_its_readers(seat: Seat, reader: Visitor) -> None:
    contributor, editor, publisher = (UserFactory(role=role) for role in ("contributor", "editor", "publisher"))
    units = [UnitFactory(name="Lâm trường Đồi Thông"), UnitFactory(name="Hạt Kiểm lâm Suối")]
    bloc = BlocFactory(name="Khối thi đua Trồng rừng", members=units)
    PositionFactory(person__full_name="Đỗ Thị Rừng", unit=units[0])

    writer = seat()
    writer.signs_in(contributor)
    writer.opens(f"pages/{section().pk}/add_subpage/")
    writer.visitor.page.get_by_role("link", name="Hội nghị").first.click()
    write_conference(writer)
    assert writer.english() == []
    writer.presses("Lưu bản nháp")
    writer.is_told(TITLE)
    assert not [offer for offer in writer.offered() if "Duyệt" in offer or "Đăng" in offer]
    writer.presses("Gửi biên tập")
    writer.is_told("Đã gửi")
    assert not shows_article(reader, "/tin-tuc/hoi-nghi/")

    at_desk = seat(editor)
    at_desk.opens_from_home(TITLE, UNCLAIMED)
    at_desk.presses("Gửi duyệt")
    at_desk.is_told("Đã gửi duyệt")
    leader = seat(publisher)
    leader.opens_from_home(TITLE, WAITING)
    leader.presses("Duyệt")
    leader.is_told("Đã duyệt")

    article = Conference.objects.get()
    assert str(article.event_date.value) == "2026-03-12"
    paths = [
        "/",
        "/tin-tuc/hoi-nghi/",
        units[0].get_absolute_url(),
        units[1].get_absolute_url(),
        bloc.get_absolute_url(),
    ]
    assert [path for path in paths if not shows_article(reader, path)] == []
    reader.page.get_by_role("link", name=TITLE).first.click()
    shown = reader.page.get_by_role("main").inner_text()
    assert "Hai đơn vị nhận ba mươi héc-ta đồi trọc." in shown
    assert "Đỗ Thị Rừng" in shown
    assert "Mới đề nghị" in shown
    assert "Đã tặng" not in shown
    assert [desk.visitor.console_errors for desk in (writer, at_desk, leader)] == [[], [], []]


def test_whoever_edited_the_text_is_offered_no_approval_of_it(seat: Seat) -> None:
    contributor, editor, publisher = (UserFactory(role=role) for role in ("contributor", "editor", "publisher"))
    article = submit(draft_by(contributor, title=TITLE), contributor)

    for person, step in ((editor, None), (publisher, editor)):
        if step:
            article = approve(fresh(article), UserFactory(role="editor"))
        desk = seat(person)
        desk.opens_from_home(TITLE, UNCLAIMED if person == editor else WAITING)
        assert any("kèm ghi chú" in offer for offer in desk.offered())
        desk.visitor.page.fill("[name=lead]", f"{LEAD} {person.username}")
        desk.presses("Lưu bản nháp")
        desk.is_told(TITLE)
        left = desk.offered()

    assert "Trả lại" in left
    assert "Duyệt" not in left
    assert not fresh(article).live


def test_an_article_comes_back_to_its_writer_with_the_reason(seat: Seat) -> None:
    contributor, editor = UserFactory(role="contributor"), UserFactory(role="editor")
    article = submit(draft_by(contributor, title=TITLE), contributor)

    desk = seat(editor)
    desk.opens_from_home(TITLE, UNCLAIMED)
    desk.presses("Trả lại")
    window = desk.visitor.page.get_by_role("dialog")
    window.get_by_role("button", name="Trả lại").click()
    window.get_by_text("Viết ít nhất một việc cần sửa.").first.wait_for()
    window.get_by_label("Cần sửa gì").fill(REASON)
    window.get_by_role("button", name="Trả lại").click()
    desk.is_told("Đã trả lại")

    writer = seat(contributor)
    writer.opens_from_home(TITLE, RETURNED)
    writer.is_told(REASON)
    assert "Gửi lại Biên tập" in writer.offered()
    assert fresh(article).live is False


def test_the_records_office_files_a_unit_that_a_text_named(seat: Seat) -> None:
    ProposalFactory(text="Trạm Khí tượng Đèo Mây", context="Có mặt đại diện Trạm Khí tượng Đèo Mây.")

    desk = seat(UserFactory(role="records"))
    desk.opens("")
    desk.visitor.page.get_by_role("button", name="Hồ sơ").click()
    desk.visitor.page.get_by_role("link", name="Tên chưa có trong hồ sơ").click()
    desk.visitor.page.get_by_role("link", name="Trạm Khí tượng Đèo Mây").click()
    desk.visitor.page.get_by_label("Tên sẽ ghi vào hồ sơ").fill("Trạm Khí tượng Thủy văn Đèo Mây")
    desk.visitor.page.get_by_role("button", name="Tạo mới").click()
    desk.is_told("Đã xử lý")

    unit = Unit.objects.known_as("Trạm Khí tượng Đèo Mây").get()
    assert unit.name == "Trạm Khí tượng Thủy văn Đèo Mây"


def test_the_screens_of_an_editor_hold_no_english(seat: Seat) -> None:
    article = submit(draft_by(UserFactory(role="contributor"), title=TITLE), UserFactory())
    desk = seat(UserFactory(role="editor"))
    found = {}

    for path in ("", f"pages/{section().pk}/", edit_url(article).removeprefix("/quan-tri/"), "images/", "documents/"):
        desk.opens(path)
        found[path] = desk.english()

    assert {path: words for path, words in found.items() if words} == {}
