"""What readers may set and press: text size, colours, copied links, videos."""

import pytest
from playwright.sync_api import expect

from tests.browser.visitor import Visitor
from tests.factories.article import NewsItemFactory

VIDEO = {"url": "https://youtu.be/aaaaaaaaaaa", "title": "Phóng sự của khối", "poster": None, "transcript": ""}
ROOT = "document.documentElement"


@pytest.fixture
def article(portal: object) -> str:
    """Address of an article with a video."""
    made = NewsItemFactory()
    made.body = [("video", VIDEO)]
    made.save()
    return str(made.url)


def test_the_chosen_size_and_colours_stay_on_the_next_page(visitor: Visitor, article: str) -> None:
    page = visitor.page
    page.goto(visitor.address + article)
    page.get_by_role("button", name="Hiển thị").first.click()
    page.get_by_label("Rất lớn").check()
    page.get_by_label("Tối").check()

    page.goto(visitor.address + "/don-vi/")

    assert page.evaluate(f"[{ROOT}.dataset.text, {ROOT}.dataset.theme]") == ["larger", "dark"]
    assert page.evaluate(f"getComputedStyle({ROOT}).colorScheme") == "dark"


def test_the_usual_setting_leaves_no_trace(visitor: Visitor, article: str) -> None:
    page = visitor.page
    page.goto(visitor.address + article)
    page.get_by_role("button", name="Hiển thị").first.click()
    page.get_by_label("Tối").check()
    page.get_by_label("Theo máy").check()

    page.reload()

    assert page.evaluate(f"{ROOT}.hasAttribute('data-theme')") is False


def test_size_and_colours_work_without_a_script(scriptless_visitor: Visitor, article: str) -> None:
    page = scriptless_visitor.page
    page.goto(scriptless_visitor.address + article)
    before = page.locator("body").evaluate("body => parseFloat(getComputedStyle(body).fontSize)")
    page.get_by_role("button", name="Hiển thị").first.click()
    page.get_by_label("Rất lớn").check()

    after = page.locator("body").evaluate("body => parseFloat(getComputedStyle(body).fontSize)")

    assert after > before * 1.25


def test_the_menu_of_a_phone_opens_and_escape_closes_it(phone_visitor: Visitor, article: str) -> None:
    page = phone_visitor.page
    page.goto(phone_visitor.address + article)
    menu = page.locator("#menu")

    page.get_by_role("button", name="Mục").click()
    assert menu.is_visible()
    page.keyboard.press("Escape")

    menu.wait_for(state="hidden")


def test_a_link_is_copied_and_says_so(visitor: Visitor, article: str) -> None:
    page = visitor.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(visitor.address + article)

    page.get_by_text("Sao chép liên kết").click()
    page.get_by_text("Đã sao chép").wait_for()

    assert page.evaluate("navigator.clipboard.readText()").endswith(article)


def test_the_words_of_a_link_come_back_however_often_it_is_pressed(visitor: Visitor, article: str) -> None:
    page = visitor.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.clock.install()
    page.goto(visitor.address + article)
    link = page.locator("a[data-copy]")

    link.click()
    expect(link).to_have_text("Đã sao chép")
    link.click()
    page.clock.run_for(10_000)

    expect(link).to_have_text("Sao chép liên kết")


def test_a_video_loads_only_when_it_is_asked_for(visitor: Visitor, article: str) -> None:
    page = visitor.page
    page.route("https://www.youtube-nocookie.com/**", lambda route: route.fulfill(body="video"))
    page.goto(visitor.address + article)
    assert page.locator("iframe").count() == 0

    page.get_by_role("link", name="Xem video").click()

    assert page.locator("iframe").get_attribute("src") == (
        "https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1"
    )
