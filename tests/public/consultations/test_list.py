"""Who is proposed for commendation is asked of the people; the page tells what is open, to come and over."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate
from lxml import html

from news.articles.models import Notice, NoticeKind
from news.registry.models import CalendarException
from tests.factories.article import NoticeFactory, section
from tests.factories.consultation import OpinionFactory
from tests.factories.english import translated

pytestmark = pytest.mark.django_db
LIST = "/lay-y-kien/"


def asked(title: str, opens: int | None, closes: int | None, **fields: Any) -> Notice:
    """A consultation that opens and closes so many days from today."""
    return NoticeFactory(  # type: ignore[no-any-return]
        title=title,
        notice_kind=NoticeKind.CONSULTATION,
        opens_on=_day(opens),
        closes_on=_day(closes),
        **fields,
    )


def _day(days: int | None) -> date | None:
    return None if days is None else localdate() + timedelta(days=days)


def _parts(client: Client, address: str = LIST) -> dict[str, list[str]]:
    """The titles under each heading."""
    answer = client.get(address)
    assert answer.status_code == 200
    sections = html.fromstring(answer.getvalue()).xpath("//main//section")
    return {part.xpath("string(.//h2)").strip(): [t.strip() for t in part.xpath(".//h3//text()")] for part in sections}


def test_each_consultation_stands_where_its_term_puts_it(client: Client) -> None:
    asked("Góp ý đến tuần sau", -3, 7)
    asked("Góp ý đến hết hôm nay", -9, 0)
    asked("Chưa biết ngày kết thúc", None, None)
    asked("Mở vào ngày mai", 1, 12)
    asked("Đã hết hôm qua", -12, -1)

    assert _parts(client) == {
        "Đang nhận góp ý": ["Góp ý đến hết hôm nay", "Góp ý đến tuần sau", "Chưa biết ngày kết thúc"],
        "Sắp mở": ["Mở vào ngày mai"],
        "Đã kết thúc": ["Đã hết hôm qua"],
    }


def test_other_notices_drafts_and_private_ones_are_left_out(client: Client) -> None:
    NoticeFactory(title="Thông báo nghỉ lễ", notice_kind=NoticeKind.ANNOUNCEMENT)
    asked("Bản nháp", -1, 3, live=False)
    hidden = section("noi-bo")
    hidden.view_restrictions.create(restriction_type="login")
    asked("Chỉ nội bộ", -1, 3, parent=hidden)

    answer = client.get(LIST).getvalue().decode()

    assert "Hôm nay không có đợt lấy ý kiến nào" in answer
    for title in ("Thông báo nghỉ lễ", "Bản nháp", "Chỉ nội bộ"):
        assert title not in answer


def test_the_page_never_calls_a_proposal_an_award(client: Client) -> None:
    asked("Đề nghị tặng Huân chương Lao động", -1, 3)

    shown = client.get(LIST).getvalue().decode()

    assert "Đề nghị chưa phải là khen thưởng." in shown
    assert "đã tặng" not in shown.lower()


def test_the_short_address_leads_to_the_notice(client: Client) -> None:
    notice = asked("Góp ý đến tuần sau", -3, 7)

    answer = client.get(f"{LIST}{notice.slug}/")

    assert (answer.status_code, answer["Location"]) == (302, notice.url)
    assert client.get(notice.url).status_code == 200


@pytest.mark.parametrize("slug", ["khong-co", "a" * 300])
def test_an_unknown_consultation_is_not_found(client: Client, slug: str) -> None:
    assert client.get(f"{LIST}{slug}/").status_code == 404


def test_what_is_over_is_paged_and_a_page_too_far_is_the_last(client: Client) -> None:
    for number in range(23):
        asked(f"Đợt {number:02}", -60, -30 + number)

    assert _parts(client, f"{LIST}?trang=2")["Đã kết thúc"] == ["Đợt 02", "Đợt 01", "Đợt 00"]
    assert _parts(client, f"{LIST}?trang=99") == _parts(client, f"{LIST}?trang=2")


def test_what_is_left_is_counted_in_working_days(client: Client) -> None:
    CalendarException.objects.all().delete()
    asked("Góp ý hai tuần", -3, 14)
    asked("Góp ý đến hết hôm nay", -9, 0)

    shown = html.fromstring(client.get(LIST).getvalue()).xpath("//p[@class='consult__n']")

    told = [" ".join(one.text_content().split()) for one in shown]
    assert told == ["0 ngày làm việc nữa, hết hôm nay", "10 ngày làm việc nữa"]


def test_what_is_over_tells_how_many_wrote_in_either_language(client: Client) -> None:
    over = asked("Đã xong", -30, -10)
    asked("Không ai góp ý", -30, -11)
    OpinionFactory.create_batch(2, notice=over)
    OpinionFactory(notice=translated(over))

    rows = html.fromstring(client.get(LIST).getvalue()).xpath("//article[contains(@class, 'story--row')]")

    first, second = (" ".join(one.text_content().split()) for one in rows)
    assert first.endswith("· 3 góp ý")
    assert second.endswith("· Không có góp ý qua cổng")


def test_many_consultations_cost_no_more_queries_than_one(client: Client) -> None:
    asked("Đang mở", -1, 5)
    asked("Đã xong", -9, -5)
    client.get(LIST)
    with CaptureQueriesContext(connection) as few:
        client.get(LIST)
    for number in range(8):
        asked(f"Đang mở {number}", -1, 5)
        OpinionFactory(notice=asked(f"Đã xong {number}", -9, -5))

    with CaptureQueriesContext(connection) as many:
        client.get(LIST)

    assert len(many) == len(few) <= 10
