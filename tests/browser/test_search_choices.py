"""Opening a result is counted, and nothing about the reader travels with the count."""

from pathlib import Path
from urllib.parse import parse_qs

from playwright.sync_api import Request
from pytest_django import Settings

from search.indexes import catch_up_embedded
from search.models import LoggedChoice, LoggedSearch
from search.querylog.storing import store_noted
from tests.browser.visitor import Visitor
from tests.browser.waiting import until
from tests.factories.article import NewsItemFactory


def is_choice(request: Request) -> bool:
    """Whether a request reports what was opened; the views of pages are another count."""
    return request.method == "POST" and not request.url.endswith("/luot-xem/")


def test_the_place_of_an_opened_result_is_counted(visitor: Visitor, settings: Settings, tmp_path: Path) -> None:
    settings.SEARCH_INDEX_DIR = tmp_path / "search"
    for number in range(3):
        NewsItemFactory(title=f"Thi đua quý {number}")
    catch_up_embedded()
    sent: list[Request] = []
    visitor.page.on("request", lambda request: sent.append(request) if is_choice(request) else None)

    visitor.opens("/tim-kiem/?q=thi+dua")
    second = visitor.page.locator("a[data-place='2']")
    result = second.get_attribute("data-result")
    second.click()
    visitor.page.wait_for_url("**/tin-tuc/**")
    until(lambda: store_noted() > 0 and LoggedChoice.objects.exists(), "the choice in the database")

    (request,) = sent
    assert parse_qs(request.post_data or "") == {"q": ["thi dua"], "ket_qua": [result], "hang": ["2"]}
    headers = request.all_headers()
    assert "cookie" not in headers
    assert "referer" not in headers
    assert visitor.page.context.cookies() == []
    choice, search = LoggedChoice.objects.get(), LoggedSearch.objects.get()
    assert (choice.key, choice.result, choice.place) == ("thi dua", result, 2)
    assert (search.key, search.total) == ("thi dua", 3)
    assert visitor.console_errors == []


def test_without_script_the_search_is_counted_all_the_same(
    scriptless_visitor: Visitor, settings: Settings, tmp_path: Path
) -> None:
    settings.SEARCH_INDEX_DIR = tmp_path / "search"
    NewsItemFactory(title="Thi đua quý này")
    catch_up_embedded()

    scriptless_visitor.opens("/tim-kiem/?q=thi+dua")
    scriptless_visitor.page.locator("a[data-place='1']").click()
    scriptless_visitor.page.wait_for_url("**/tin-tuc/**")

    store_noted()
    store_noted()
    assert LoggedSearch.objects.get().total == 1
    assert not LoggedChoice.objects.exists()
