"""The first pages that anybody opens, on an empty portal: they work everywhere and call nobody."""

import pytest

from tests.browser.visitor import Visitor

FIRST_PAGES = ("/", "/tin-tuc/", "/don-vi/", "/khen-thuong/", "/quan-tri/login/")


@pytest.mark.parametrize("path", FIRST_PAGES)
def test_first_page_opens_without_an_error_or_a_call_to_another_host(visitor: Visitor, path: str) -> None:
    answer = visitor.opens(path)

    assert answer.status == 200
    assert visitor.console_errors == []
    assert visitor.foreign_requests == []


@pytest.mark.parametrize("path", FIRST_PAGES[:-1])
def test_first_page_fits_a_small_phone_and_has_no_barrier(phone_visitor: Visitor, path: str) -> None:
    phone_visitor.opens(path)

    assert phone_visitor.overflow() == 0
    assert phone_visitor.barriers() == []


def test_the_front_page_needs_no_script(scriptless_visitor: Visitor) -> None:
    answer = scriptless_visitor.opens("/")

    assert answer.status == 200
    assert scriptless_visitor.page.get_by_role("main").is_visible()
    assert scriptless_visitor.page.get_by_role("searchbox").count() >= 1


def test_a_page_that_is_not_there_says_so_in_vietnamese(visitor: Visitor) -> None:
    answer = visitor.opens("/khong-co-trang-nay/")

    assert answer.status == 404
    assert visitor.page.locator("html").get_attribute("lang") == "vi"
    assert visitor.page.get_by_role("heading", level=1).is_visible()
