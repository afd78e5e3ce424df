"""A reader writes about a consultation, on a phone and without script; the office reads it."""

import re
from typing import Any

import pytest
from django.core.cache import cache

from news.articles.models import Notice, Opinion
from tests.browser.visitor import Visitor
from tests.factories.consultation import consultation, nominee
from tests.factories.user import UserFactory


@pytest.fixture
def asked(portal: object) -> Notice:
    """An open consultation about two people."""
    cache.clear()
    notice = consultation(-14, 14, title="Lấy ý kiến về hai đề nghị")
    nominee(notice, "Lý Thử")
    nominee(notice, "Trần Thử")
    return notice


def _writes(page: Any, **fields: str) -> None:
    for label, written in fields.items():
        page.get_by_label(label.replace("_", " "), exact=True).fill(written)
    page.get_by_role("button", name="Gửi góp ý").click()
    page.wait_for_load_state()


def test_an_opinion_goes_from_a_phone_to_the_office(asked: Notice, phone_visitor: Visitor) -> None:
    page = phone_visitor.page
    phone_visitor.opens("/lay-y-kien/")
    page.get_by_role("link", name=asked.title).click()
    assert page.locator(".consult__n").inner_text().split() == ["10", "ngày", "làm", "việc", "nữa"]
    assert page.context.cookies() == []
    assert phone_visitor.overflow() == 0
    page.get_by_role("link", name="Viết góp ý").click()

    _writes(page, Họ_và_tên="Lê Thị Thử", Điện_thoại="0912", Địa_chỉ="Thôn Thử", Nội_dung="Tôi đồng ý.")
    page.get_by_role("alert").get_by_role("link").click()
    assert page.evaluate("document.activeElement.name") == "phone"
    assert page.get_by_label("Nội dung").input_value() == "Tôi đồng ý."
    assert phone_visitor.overflow() == 0

    page.get_by_label("Góp ý về").select_option("Lý Thử")
    _writes(page, Điện_thoại="0912 000 000")
    receipt = page.locator(".receipt").inner_text()
    assert re.fullmatch(r"[0-9A-Z]{4}-[0-9A-Z]{4}", receipt)

    phone_visitor.signs_in(UserFactory(role="records"))
    phone_visitor.opens("/quan-tri/gop-y/")
    row = page.locator("tr", has_text=receipt).inner_text()
    assert "Lý Thử" in row
    assert "Lê Thị Thử" in row
    page.get_by_role("button", name=f"Ghi góp ý {receipt} là đã đọc").click()
    page.wait_for_load_state()
    assert Opinion.objects.get(receipt=receipt).state == "read"


def test_no_script_is_needed(asked: Notice, scriptless_visitor: Visitor) -> None:
    scriptless_visitor.opens(f"/lay-y-kien/{asked.slug}/gop-y/")

    _writes(
        scriptless_visitor.page, Họ_và_tên="Lê Thị Thử", Điện_thoại="0912000000", Địa_chỉ="Thôn Thử", Nội_dung="Đồng ý."
    )

    assert "Đã nhận góp ý" in scriptless_visitor.page.locator("h1").inner_text()
    assert Opinion.objects.get().name == "Lê Thị Thử"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_are_open_to_everyone(asked: Notice, visitor: Visitor, width: int, scheme: Any) -> None:
    over = consultation(-28, -2)
    nominee(over, "Lý Thử")
    page = visitor.page
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    form = f"/lay-y-kien/{asked.slug}/gop-y/"
    found = {}

    for address in (asked.url, over.url, "/lay-y-kien/", form, f"/lay-y-kien/{over.slug}/gop-y/"):
        visitor.opens(address)
        found[address] = [*visitor.barriers(), *(["wider than the window"] if visitor.overflow() else [])]
    visitor.opens(form)
    _writes(page, Họ_và_tên="Lê Thị Thử", Điện_thoại="09", Địa_chỉ="Thôn Thử", Nội_dung="Đồng ý.")
    found["faults"] = visitor.barriers()

    assert {address: barriers for address, barriers in found.items() if barriers} == {}
    assert visitor.foreign_requests == []
