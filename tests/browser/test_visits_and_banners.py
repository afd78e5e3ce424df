"""What only a browser shows: a page reports that it was opened, and an alert can be put away."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.utils import timezone
from playwright.sync_api import Page, Request, expect
from pytest_django.live_server_helper import LiveServer

from home.models import Banner
from tests.browser.visitor import Visitor
from tests.factories.article import NewsItemFactory


def _alert() -> None:
    now, hour = timezone.now(), timedelta(hours=1)
    Banner.objects.create(kind="alert", text="Nước sông lên nhanh", shown_from=now - hour, shown_until=now + hour)


def _is_report(request: Request) -> bool:
    return request.url.endswith("/luot-xem/")


def test_an_article_reports_its_key_and_leaves_no_cookie(visitor: Visitor) -> None:
    article: Any = NewsItemFactory()

    with visitor.page.expect_request(_is_report) as reported:
        visitor.page.goto(f"{visitor.address}{article.get_url()}")

    response = reported.value.response()
    assert (reported.value.method, reported.value.post_data) == ("POST", str(article.pk))
    assert response is not None
    assert response.status == 204
    assert visitor.page.context.cookies() == []


def test_an_alert_put_away_stays_away_for_the_visit_alone(portal: LiveServer, new_page: Callable[..., Page]) -> None:
    _alert()
    page, other = new_page(), new_page()
    page.goto(portal.url)
    expect(page.locator(".banner--alert")).to_be_visible()

    page.get_by_role("button", name="Cất thông báo này").click()
    expect(page.locator(".banner--alert")).to_be_hidden()
    page.goto(f"{portal.url}/tin-tuc/")
    expect(page.locator(".banner--alert")).to_be_hidden()
    other.goto(portal.url)

    expect(other.locator(".banner--alert")).to_be_visible()
    assert page.context.cookies() == []


def test_without_scripts_an_alert_stays_and_offers_nothing_that_would_not_work(scriptless_visitor: Visitor) -> None:
    _alert()
    page = scriptless_visitor.page

    page.goto(scriptless_visitor.address)

    expect(page.locator(".banner--alert")).to_contain_text("Nước sông lên nhanh")
    expect(page.locator(".banner__close")).to_be_hidden()
