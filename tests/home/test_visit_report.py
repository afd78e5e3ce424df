"""The report on visits, and who keeps what."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.timezone import localdate

from home.counters.report import visit_report
from home.models import ArticleDayVisits, Banner, DayVisits, OpeningBalance
from tests.factories.article import NewsItemFactory
from tests.factories.english import english_of
from tests.factories.user import UserFactory

pytestmark = pytest.mark.django_db
REPORT = "/quan-tri/bao-cao/luot-xem/"


def _signed_in(role: str) -> Client:
    client = Client()
    client.force_login(UserFactory(role=role))
    return client


def _visits() -> None:
    today = localdate()
    article = NewsItemFactory(title="=Tin được đọc nhiều")
    for back, views in ((0, 1204), (5, 30), (40, 9)):
        DayVisits.objects.create(day=today - timedelta(days=back), views=views)
        ArticleDayVisits.objects.create(article=article, day=today - timedelta(days=back), views=views - 4)


def test_the_report_tells_days_and_articles_of_the_period() -> None:
    _visits()

    page = " ".join(_signed_in("editor").get(REPORT + "?so-ngay=7").content.decode().split())

    assert "Tin được đọc nhiều</a> </td> <td>1.226</td>" in page
    assert f"<td>{localdate():%d/%m/%Y}</td> <td>1.204</td>" in page
    assert page.count("<meter") == 7


def test_the_file_holds_the_same_and_no_formula() -> None:
    _visits()

    response = _signed_in("publisher").get(REPORT + "?so-ngay=90&tep=csv")
    lines = response.content.decode("utf-8-sig").splitlines()

    assert "luot-xem-90-ngay.csv" in response["Content-Disposition"]
    assert lines[0] == "Bài,Ngày,Lượt xem,Địa chỉ"
    assert lines[1] == f",{localdate().isoformat()},1204,"
    assert lines[-1].startswith("'=Tin được đọc nhiều,,1231,/tin-tuc/")
    assert len(lines) == 92


def test_each_article_is_found_at_its_own_address_and_one_that_was_taken_down_at_none() -> None:
    original = NewsItemFactory(title="Tin gốc")
    translated = english_of(original, title="The story in English")
    gone = NewsItemFactory(title="Tin đã gỡ", live=False)
    for views, article in enumerate((gone, translated), 1):
        ArticleDayVisits.objects.create(article=article, day=localdate(), views=views)

    first, second = visit_report(7).most_read

    assert (first.title, first.url) == (translated.title, translated.get_url())
    assert first.url.startswith("/en/")
    assert (second.title, second.url) == ("Tin đã gỡ", "")


@pytest.mark.parametrize("asked", ["0", "-5", "abc", "99999999999", "8"])
def test_a_period_that_is_not_offered_becomes_the_usual_one(asked: str) -> None:
    response = _signed_in("editor").get(REPORT, {"so-ngay": asked})

    assert response.content.decode().count("<meter") == 30


@pytest.mark.parametrize(
    ("role", "reads", "sets_banners", "keeps_balances"),
    [
        ("contributor", False, False, False),
        ("editor", True, False, False),
        ("publisher", True, True, False),
        ("records", False, False, False),
        ("administrator", True, True, True),
    ],
)
def test_each_role_opens_what_it_keeps(role: str, reads: bool, sets_banners: bool, keeps_balances: bool) -> None:
    client = _signed_in(role)

    opened = {
        name: client.get(address).status_code == 200
        for name, address in {
            "report": REPORT,
            "banners": reverse(Banner.snippet_viewset.get_url_name("add")),
            "balances": reverse(OpeningBalance.snippet_viewset.get_url_name("add")),
        }.items()
    }

    assert opened == {"report": reads, "banners": sets_banners, "balances": keeps_balances}
