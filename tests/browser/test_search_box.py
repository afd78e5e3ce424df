"""Search as a reader meets it: completions by keyboard, results on a phone, everything without script too."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect
from pytest_django import Settings

from news.articles.models import ArticleUnit
from search.indexes import catch_up_embedded
from tests.browser.visitor import Visitor
from tests.factories.article import ConferenceFactory, NewsItemFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.browser


@pytest.fixture
def archive(portal: Any, settings: Settings, tmp_path: Path) -> None:
    """A unit and two articles, indexed."""
    settings.SEARCH_INDEX_DIR = tmp_path / "search"
    unit = UnitFactory(name="Sở Cầu đường Lam Giang")
    review = ConferenceFactory(title="Khối Hạ tầng sơ kết sáu tháng")
    ArticleUnit.objects.create(article=review, unit=unit)
    NewsItemFactory(title="Hạ tầng vùng cao sau mùa mưa")
    catch_up_embedded()


def test_completions_are_chosen_with_the_keyboard(visitor: Visitor, archive: None) -> None:
    visitor.opens("/tim-kiem/")
    box = visitor.page.get_by_role("combobox")

    box.press_sequentially("cau duo")
    option = visitor.page.get_by_role("option", name="Sở Cầu đường Lam Giang")
    expect(option).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(visitor.page.get_by_role("status").filter(has_text="Gợi ý: 1")).to_have_count(1)
    expect(option.locator("mark")).to_have_text(["Cầu", "đườ"])
    box.press("ArrowDown")
    expect(visitor.page.get_by_role("option").first).to_have_attribute("aria-selected", "true")
    assert visitor.console_errors == []  # asked before axe, which looks for imported sheets beside the page
    assert visitor.barriers() == []
    box.press("Enter")

    visitor.page.wait_for_url("**/don-vi/so-cau-duong-lam-giang/")


def test_completions_are_chosen_with_the_mouse(visitor: Visitor, archive: None) -> None:
    visitor.opens("/tim-kiem/")
    visitor.page.get_by_role("combobox").press_sequentially("cau duo")

    visitor.page.get_by_role("option", name="Sở Cầu đường Lam Giang").click()

    visitor.page.wait_for_url("**/don-vi/so-cau-duong-lam-giang/")
    assert visitor.page.locator("h1").inner_text() == "Sở Cầu đường Lam Giang"


@pytest.mark.parametrize(
    ("typed", "name", "address"),
    [
        ("cau duo", "Sở Cầu đường Lam Giang", "/en/don-vi/so-cau-duong-lam-giang/"),
        ("khoi ha tang", "Khối Hạ tầng sơ kết sáu tháng", "/tin-tuc/**"),
    ],
)
def test_completions_of_an_english_page_lead_below_it_but_for_vietnamese_articles(
    visitor: Visitor, archive: None, typed: str, name: str, address: str
) -> None:
    visitor.opens("/en/tim-kiem/")
    box = visitor.page.get_by_role("combobox")

    box.press_sequentially(typed)
    option = visitor.page.get_by_role("option", name=name)
    expect(option.locator("[lang=vi]")).to_have_text(name)
    option.click()

    visitor.page.wait_for_url(f"{visitor.address}{address}")


def test_escape_closes_the_completions(visitor: Visitor, archive: None) -> None:
    visitor.opens("/tim-kiem/")
    box = visitor.page.get_by_role("combobox")
    box.press_sequentially("hạ tầng")
    expect(visitor.page.get_by_role("option").first).to_be_visible()

    box.press("Escape")

    expect(visitor.page.get_by_role("option")).to_have_count(0)
    expect(box).to_have_attribute("aria-expanded", "false")


def test_who_has_left_the_box_is_not_followed_by_completions(visitor: Visitor, archive: None) -> None:
    page, asked = visitor.page, []
    page.clock.install(time="2026-11-20T08:00:00")
    page.on("request", lambda request: asked.append(request.url) if "/suggest?" in request.url else None)
    visitor.opens("/tim-kiem/")
    box = page.get_by_role("combobox")
    page.clock.pause_at("2026-11-20T09:00:00")

    box.fill("hạ tầng")
    box.blur()
    page.clock.run_for(1000)

    assert asked == []
    expect(box).to_have_attribute("aria-expanded", "false")


def test_results_have_no_barriers_and_fit_a_phone(phone_visitor: Visitor, archive: None) -> None:
    phone_visitor.opens("/tim-kiem/?q=ha+tang")

    expect(phone_visitor.page.get_by_role("heading", name="Khối Hạ tầng sơ kết sáu tháng")).to_be_visible()
    assert phone_visitor.barriers() == []
    assert phone_visitor.overflow() == 0


def test_a_facet_narrows_and_is_cleared(visitor: Visitor, archive: None) -> None:
    visitor.opens("/tim-kiem/?q=ha+tang")

    visitor.page.get_by_role("link", name="Hội nghị", exact=False).first.click()
    expect(visitor.page.get_by_role("heading", name="Hạ tầng vùng cao")).to_have_count(0)
    visitor.page.get_by_role("link", name="Bỏ lọc Hội nghị").click()

    expect(visitor.page.get_by_role("heading", name="Hạ tầng vùng cao")).to_be_visible()
