"""The page of a consultation: the clock in words, the nominees, and what of them stays when it is over."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate
from lxml import html

from news.articles.models import ArticleAward, ArticlePerson, Notice, NoticeKind
from news.public.pdf.paper import paper_html
from news.public.selectors.article_dossier import article_dossier
from news.public.selectors.consultation_page import consultation_page
from news.registry.models import CalendarException
from portal.library.models import Image
from search.documents.articles import article_documents
from tests.desk.steps import signed_in
from tests.factories.calendar import day_off
from tests.factories.consultation import OpinionFactory, consultation, in_days, nominee, report_file
from tests.factories.person import PositionFactory
from tests.factories.unit import UnitFactory
from tests.factories.user import UserFactory

pytestmark = pytest.mark.django_db
SECRET = "Đã chữa bốn trăm máy gặt"


@pytest.fixture(autouse=True)
def files_of_its_own(tmp_path: Path, settings: Any) -> None:
    """Reports go where the test ends."""
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture(autouse=True)
def plain_weeks(db: None) -> None:
    """No days off but weekends, whatever the day of the test."""
    CalendarException.objects.all().delete()


def page_of(notice: Notice, client: Client | None = None) -> Any:
    answer = (client or Client()).get(notice.url)
    assert answer.status_code == 200
    return html.fromstring(answer.content.decode())


def clock(notice: Notice) -> str:
    return " ".join(page_of(notice).xpath("string(//section[@class='clock'])").split())


def table(notice: Notice) -> list[list[str]]:
    rows = page_of(notice).xpath("//table//tbody/tr")
    return [[" ".join(cell.text_content().split()) for cell in row.xpath("./*")] for row in rows]


def text_of(notice: Notice) -> str:
    return Client().get(notice.url).content.decode()


def test_an_open_consultation_tells_the_working_days_that_are_left() -> None:
    notice = consultation(-14, 14)

    told = clock(notice)

    assert told.startswith("10 ngày làm việc nữa Nhận góp ý đến hết ")
    assert f"{notice.closes_on:%d/%m/%Y}" in told
    assert "Đủ 20 ngày làm việc, không tính ngày mở." in told
    assert "Tính đến hôm nay" in told


def test_the_last_day_is_told_as_such() -> None:
    assert clock(consultation(-14, 0)).startswith("0 ngày làm việc nữa, hết hôm nay")


def test_one_that_is_announced_tells_from_when_to_when_and_takes_nothing_yet() -> None:
    notice = consultation(7, 21)

    page = page_of(notice)

    assert clock(notice).startswith("10 ngày làm việc, chưa mở Nhận góp ý từ ")
    assert not page.xpath("//a[contains(@href, '/gop-y/')]")


def test_one_that_is_over_tells_the_number_of_opinions() -> None:
    notice = consultation(-28, -2)
    OpinionFactory.create_batch(3, notice=notice)
    OpinionFactory()

    assert clock(notice).startswith("3 góp ý đã nhận Đã kết thúc ")


def test_one_without_a_last_day_says_so_and_draws_no_days() -> None:
    notice = consultation(-3, None)

    assert "Chưa công bố ngày kết thúc" in clock(notice)
    assert not page_of(notice).xpath("//ol[contains(@class, 'days')]")


def test_a_term_of_many_months_is_told_in_words_alone() -> None:
    assert not page_of(consultation(-3, 200)).xpath("//ol[contains(@class, 'days')]")


def test_each_day_stands_in_its_column_and_only_working_days_are_numbered() -> None:
    notice = consultation(-14, 14)

    (days,) = page_of(notice).xpath("//ol[contains(@class, 'days')]")

    assert days.get("class") == f"days days--{notice.opens_on.isoweekday()}"  # type: ignore[union-attr]
    cells = days.xpath("./li")
    assert (len(cells), len([one for one in cells if "tick--off" in one.get("class")])) == (29, 9)
    assert cells[0].text_content().endswith("mở")
    assert len([one for one in cells if "tick--done" in one.get("class")]) == 10


def test_a_new_day_off_shows_at_once_by_its_name_and_makes_the_term_short() -> None:
    notice = consultation(-14, 0)
    assert "Đủ 10 ngày làm việc" in clock(notice)
    day = localdate() - timedelta(days=7)
    day_off((day if day.weekday() < 5 else day - timedelta(days=3)).isoformat(), name="Ngày hội thử nghiệm")

    told = clock(notice)

    assert "Ngày hội thử nghiệm" in told
    assert "Thời hạn có 9 ngày làm việc, không tính ngày mở, ít hơn mức 10 ngày của Nghị định 152/2025/NĐ-CP" in told
    assert "Đủ số ngày là đến hết " in told


def test_nominees_stand_with_place_form_merit_report_and_badge() -> None:
    notice = consultation()
    nominee(notice, "Lý Thử", merit=SECRET, report=report_file())

    (row,) = table(notice)

    assert row == ["Lý Thử", "Trạm Thử nghiệm số 4", "Bằng khen", f"{SECRET} Báo cáo (PDF)", "Đang lấy ý kiến"]
    assert "Đây là đề nghị, chưa phải quyết định khen thưởng." in text_of(notice)


def test_a_nominee_without_a_place_is_told_by_post_or_by_the_unit_above() -> None:
    notice, above = consultation(), UnitFactory(name="Sở Thử việc")
    link = nominee(notice, "Lý Thử", place_text="")
    post = PositionFactory(person=link.person, unit=above, title="Kỹ sư")
    ArticlePerson.objects.create(
        article=notice, person=link.person, role="nominee", honorific="bà", position=post.title, unit=above
    )
    below = UnitFactory(name="Trung tâm Thử máy", parent=above)
    ArticleAward.objects.create(article=notice, unit=below, award_text="Bằng khen", sort_order=5)

    (person, unit) = table(notice)

    assert person[:2] == ["Bà Lý Thử", "Kỹ sư Sở Thử việc"]
    assert unit[:2] == ["Trung tâm Thử máy", "Sở Thử việc"]


@pytest.mark.parametrize("term", [(-28, -1), (3, 20)])
def test_outside_the_term_merits_and_reports_are_nowhere(term: tuple[int, int]) -> None:
    notice, report = consultation(*term), report_file()
    nominee(notice, "Lý Thử", merit=SECRET, report=report)

    assert [row[:3] for row in table(notice)] == [["Lý Thử", "Trạm Thử nghiệm số 4", "Bằng khen"]]
    assert report.url not in text_of(notice)
    for address in (notice.url, f"{notice.url}pdf/", "/rss.xml", "/lay-y-kien/", "/api/v1/articles", "/khen-thuong/"):
        assert SECRET not in Client().get(address).content.decode(errors="replace")
    assert SECRET not in paper_html(notice)
    assert Client().get(report.url).status_code == 404


def test_merits_are_in_no_feed_no_paper_and_no_index_even_while_it_is_open() -> None:
    notice = consultation()
    nominee(notice, "Lý Thử", merit=SECRET)

    assert SECRET in text_of(notice)
    assert SECRET not in paper_html(notice)
    assert SECRET not in repr(list(article_documents([notice.pk])))


def test_a_report_is_got_while_the_consultation_is_open_and_by_the_newsroom_always() -> None:
    notice, report = consultation(-3, 0), report_file()
    nominee(notice, report=report)
    assert Client().get(report.url).status_code == 200

    Notice.objects.filter(pk=notice.pk).update(closes_on=in_days(-1))

    assert Client().get(report.url).status_code == 404
    assert signed_in(UserFactory(role="records")).get(report.url).status_code == 200


def test_a_report_of_a_draft_is_withheld_and_other_documents_are_not() -> None:
    report, form = report_file(), report_file("Mẫu đơn")
    nominee(consultation(live=False), report=report)

    assert Client().get(report.url).status_code == 404
    assert Client().get(form.url).status_code == 200


def test_the_ledger_has_the_last_word_on_the_badge() -> None:
    notice = consultation(-28, -2)
    granted = nominee(notice, "Lý Thử")
    nominee(notice, "Trần Thử")
    granted.record.steps.create(step="declined", sort_order=9)  # type: ignore[union-attr]
    granted.record.save()  # type: ignore[union-attr]

    assert [row[-1] for row in table(notice)] == ["Không được tặng", "Đề nghị, đã lấy ý kiến"]
    assert "trạng thái ghi theo sổ khen thưởng" in text_of(notice)


def test_a_reader_gets_no_cookie_and_nothing_of_another_reader() -> None:
    client, notice = Client(), consultation()

    client.get(notice.url)
    answer = client.get(notice.url)

    assert not client.cookies
    assert "Cookie" not in answer.get("Vary", "")


def test_a_preview_shows_nominees_that_are_not_stored_yet_and_needs_no_address(rf: RequestFactory) -> None:
    draft = Notice(title="Lấy ý kiến", notice_kind=NoticeKind.CONSULTATION, opens_on=in_days(-1), closes_on=in_days(20))
    draft.award_links.add(ArticleAward(recipient_text="Lý Thử", award_text="Bằng khen", merit=SECRET))
    request = rf.get("/")
    request.is_preview = True  # type: ignore[attr-defined]

    asked = consultation_page(draft, article_dossier(draft, request, in_memory=True), request, in_memory=True)

    assert [(row.name, row.form, row.merit) for row in asked.nominees] == [("Lý Thử", "Bằng khen", SECRET)]
    assert asked.opinion_url == ""


def test_the_picture_of_the_notice_stands_with_its_text(photograph: Image) -> None:
    page = page_of(consultation(hero_image=photograph))

    assert page.xpath("//section[@aria-labelledby='thong-bao']//figure//img")


def test_other_notices_keep_their_own_page(client: Client) -> None:
    notice = consultation(notice_kind="thong_bao")

    assert not page_of(notice).xpath("//section[@class='clock']")


def test_the_way_back_leads_to_the_other_consultations() -> None:
    before = consultation(-60, -30, title="Đợt trước")
    OpinionFactory(notice=before)

    page = page_of(consultation())

    assert page.xpath("//nav[@class='crumbs']//a[@href='/lay-y-kien/']")
    (other,) = page.xpath("//section[@aria-labelledby='da-ket-thuc']//article")
    assert " ".join(other.text_content().split()).startswith("Đợt trước Kết thúc ")
    assert other.text_content().strip().endswith("1 góp ý")


@pytest.mark.parametrize("term", [(-28, -2), (-3, 20)])
def test_many_nominees_cost_no_more_queries_than_one(client: Client, term: tuple[int, int]) -> None:
    notice = consultation(*term)
    nominee(notice)
    few = min(_asked(client, notice) for _time in range(3))
    for number in range(12):
        nominee(notice, f"Người Thử {number}", report=report_file())
        OpinionFactory(notice=notice)
        consultation(-60, -30 - number)

    assert _asked(client, notice) <= few + 1 <= 12


def _asked(client: Client, notice: Notice) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(notice.url).status_code == 200
    return len(queries)
