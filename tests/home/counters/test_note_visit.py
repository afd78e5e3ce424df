"""The address that pages report to: what it counts and what it turns away."""

import pytest
from django.test import Client

from home.counters.pace import BURST
from home.models import ArticleDayVisits, DayVisits
from tests.factories.article import NewsItemFactory
from tests.home.counters.conftest import Counting

pytestmark = pytest.mark.django_db
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
OURS = {"sec-fetch-site": "same-origin", "user-agent": FIREFOX}


def report(body: str = "0", client: Client | None = None, **headers: str) -> int:
    """Post as a page does; headers with underscores, an empty one is left out."""
    sent = {name: value for name, value in (OURS | _dashed(headers)).items() if value}
    sender = client or Client(enforce_csrf_checks=True)
    return int(sender.post("/luot-xem/", body, content_type="text/plain", headers=sent).status_code)


def _dashed(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


def test_a_page_opened_by_a_reader_counts_once(counting: Counting) -> None:
    article = NewsItemFactory()

    assert report(str(article.pk)) == 204
    assert report() == 204
    counting.settle()

    assert DayVisits.objects.get().views == 2
    assert ArticleDayVisits.objects.get().views == 1


def test_the_answer_sets_no_cookie_and_is_kept_by_nobody(counting: Counting) -> None:
    response = Client().post("/luot-xem/", "0", content_type="text/plain", headers=OURS)

    assert not response.cookies
    assert "no-store" in response["Cache-Control"]


def test_an_older_browser_is_known_by_the_origin_it_names(counting: Counting) -> None:
    assert report(sec_fetch_site="", origin="http://testserver") == 204
    assert counting.settle() == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
        {"sec_fetch_site": "none"},
        {"sec_fetch_site": "", "origin": "https://trang-khac.example"},
        {"sec_fetch_site": ""},
        {"sec_fetch_site": "cross-site", "origin": "http://testserver"},
    ],
)
def test_nothing_from_another_site_counts(counting: Counting, headers: dict[str, str]) -> None:
    assert report(**headers) == 403
    assert counting.settle() == 0


@pytest.mark.parametrize("body", ["", "abc", "-1", "1.5", "٣", "1 2", "99999999999", "\x00"])
def test_a_body_that_is_no_key_is_refused(counting: Counting, body: str) -> None:
    assert report(body) == 400
    assert counting.settle() == 0


def test_a_long_body_is_refused_unread(counting: Counting) -> None:
    assert report("1" * 5000) == 413
    assert counting.settle() == 0


def test_keys_of_drafts_and_of_nothing_do_not_count(counting: Counting) -> None:
    draft = NewsItemFactory(live=False)

    report(str(draft.pk))
    report("987654")

    assert counting.settle() == 0
    assert not DayVisits.objects.exists()


@pytest.mark.parametrize("method", ["get", "head", "put", "options"])
def test_only_a_post_counts(counting: Counting, method: str) -> None:
    assert getattr(Client(), method)("/luot-xem/", headers=OURS).status_code == 405
    assert counting.settle() == 0


@pytest.mark.parametrize(
    "headers",
    [
        {"user_agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"},
        {"user_agent": "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)"},
        {"user_agent": "Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0 Safari/537.36"},
        {"user_agent": "curl/8.5.0"},
        {"user_agent": ""},
        {"sec_purpose": "prefetch;prerender"},
        {"purpose": "prefetch"},
    ],
)
def test_programs_and_pages_fetched_ahead_do_not_count(counting: Counting, headers: dict[str, str]) -> None:
    assert report(**headers) == 204
    assert counting.settle() == 0


@pytest.mark.parametrize(
    "browser",
    [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/117.0 Chrome/111.0",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1",
        "Mozilla/5.0 (Linux; Android 14; CUBOT X70) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 Zalo/24.6",
    ],
)
def test_browsers_that_people_use_here_count(counting: Counting, browser: str) -> None:
    report(user_agent=browser)

    assert counting.settle() == 1


def test_the_newsroom_does_not_count_itself(counting: Counting, admin_client: Client) -> None:
    assert report(client=admin_client) == 204
    assert counting.settle() == 0


def test_one_address_cannot_count_without_end_and_others_are_not_held_up(counting: Counting) -> None:
    answers = [report(x_forwarded_for="203.0.113.7") for _ in range(int(BURST) + 15)]

    assert answers[: int(BURST)] == [204] * int(BURST)
    assert 429 in answers
    assert report(x_forwarded_for="203.0.113.8") == 204
