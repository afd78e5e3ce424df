"""The editing form follows the writer: ticks, lengths, names that the registry does not know."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from news.articles.models import Conference
from tests.browser.conftest import DESKTOP
from tests.browser.newsroom import Desk
from tests.browser.visitor import Visitor
from tests.factories.article import section
from tests.factories.unit import UnitFactory
from tests.factories.user import UserFactory

AFTER_AUTOSAVE = 30_000


@pytest.fixture
def writer(new_page: Any, portal: Any) -> Desk:
    """A contributor in front of an empty conference."""
    UnitFactory(name="Lâm trường Đồi Thông")
    visitor = Visitor(new_page(viewport=DESKTOP), portal.url)
    visitor.signs_in(UserFactory(role="contributor"))
    desk = Desk(visitor)
    desk.opens(f"pages/add/articles/conference/{section().pk}/")
    return desk


def test_ticks_and_checks_follow_the_autosave(writer: Desk) -> None:
    page = writer.visitor.page
    ticks = page.locator("#cac-phan")
    expect(ticks.get_by_role("link", name="Sự kiện")).to_contain_text("Phải sửa")
    expect(page.locator("#con-phai-sua")).to_have_text("Còn 1 chỗ phải sửa")

    page.fill("[name=title]", "Khối thi đua Trồng rừng sơ kết")
    for box, number in (("ngay", "12"), ("thang", "3"), ("nam", "2026")):
        page.fill(f"[name=event_date_{box}]", number)

    expect(page.locator("#con-phai-sua")).to_be_empty(timeout=AFTER_AUTOSAVE)
    expect(ticks.get_by_role("link", name="Sự kiện")).not_to_contain_text("Phải sửa")
    page.locator("[data-side-panel-toggle=truoc-khi-gui]").click()
    expect(page.locator("[data-side-panel=truoc-khi-gui]")).to_contain_text("12/03/2026")


def test_lengths_stand_below_title_and_lead(writer: Desk) -> None:
    page = writer.visitor.page

    page.fill("[name=lead]", "Sơ kết")
    page.fill("[name=title]", "Khối thi đua " * 12)

    expect(page.locator("#dem-lead")).to_have_text("6 ký tự")
    expect(page.locator("#dem-title")).to_have_text(re.compile("nên dưới 120"))


def test_a_name_that_is_not_found_is_written_into_the_row(writer: Desk) -> None:
    page = writer.visitor.page
    row = writer.adds("đơn vị", "unit_links", 0)

    row.get_by_role("button", name="Chọn đơn vị").click()
    window = page.get_by_role("dialog")
    window.get_by_label("Tìm theo tên").fill("hợp tác xã Trà Sơn")
    window.get_by_role("button", name="Đề xuất “hợp tác xã Trà Sơn”").click()

    window.wait_for(state="detached")
    expect(row.get_by_label("Tên ghi trong bài")).to_have_value("hợp tác xã Trà Sơn")
    expect(row.get_by_label("Tên ghi trong bài")).to_be_focused()


def test_words_typed_right_before_saving_are_saved(writer: Desk) -> None:
    page = writer.visitor.page
    page.fill("[name=title]", "Khối thi đua Trồng rừng sơ kết")
    writer.writes_paragraph("Chiều nay")

    page.keyboard.type(" mưa to")
    writer.presses("Lưu bản nháp")

    writer.is_told("Khối thi đua Trồng rừng sơ kết")
    saved = Conference.objects.latest("pk").get_latest_revision_as_object()
    assert "Chiều nay mưa to" in str(saved.body)
