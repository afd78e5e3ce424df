"""The office that receives opinions: who reads them, marks them, takes them along, and when senders are forgotten."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.timezone import localdate
from lxml import html
from wagtail.models import PageLogEntry

from news.articles.models import ConsultationRule, Opinion
from news.desk.opinions.forgetting import forget_senders
from news.desk.roles import Role
from news.registry.models import CalendarException
from portal.operations import schedule
from tests.desk.conftest import Newsroom
from tests.desk.steps import signed_in
from tests.factories.calendar import day_off
from tests.factories.consultation import OpinionFactory, consultation

KEEPERS = {Role.RECORDS, Role.ADMINISTRATOR}
LIST = "/quan-tri/gop-y/"
DETAILS = ("name", "phone", "address")


def screen(client: Client, query: str = "") -> Any:
    answer = client.get(f"{LIST}{query}")
    assert answer.status_code == 200
    return html.fromstring(answer.content.decode())


def rows(page: Any) -> list[str]:
    return [" ".join(row.text_content().split()) for row in page.xpath("//table[@class='d-t']/tbody/tr")]


def export_of(client: Client, pk: int) -> Any:
    return client.post(reverse("desk_export_opinions", args=[pk]))


@pytest.mark.parametrize("role", list(Role))
def test_nobody_but_records_and_administrators_reads_marks_or_exports(newsroom: Newsroom, role: Role) -> None:
    kept, client = OpinionFactory(name="Người Kín"), signed_in(getattr(newsroom, role))

    seen = client.get(LIST)
    marked = client.post(reverse("desk_mark_opinion", args=[kept.pk]), {"state": "read"})
    taken = export_of(client, kept.notice.pk)

    allowed = role in KEEPERS
    refused = reverse("wagtailadmin_home")  # where Wagtail sends whoever may not
    assert [answer.get("Location") for answer in (seen, marked, taken)] == (
        [None, LIST, None] if allowed else [refused] * 3
    )
    kept.refresh_from_db()
    assert (kept.state == "read") is allowed
    assert ("Người Kín" in seen.content.decode()) is allowed
    assert ("Người Kín" in taken.content.decode()) is allowed
    assert ('"name": "opinions"' in client.get(refused).content.decode()) is allowed


def test_the_rights_over_opinions_and_rules_are_exactly_these(db: None) -> None:
    wanted = {"view_opinion", "change_opinion"}
    wanted |= {f"{action}_consultationrule" for action in ("add", "change", "delete", "view")}

    held = {
        group.name: {
            codename
            for codename in group.permissions.values_list("codename", flat=True)
            if codename.endswith(("_opinion", "_consultationrule"))
        }
        for group in Group.objects.all()
    }

    assert {name: rights for name, rights in held.items() if rights} == {str(role): wanted for role in KEEPERS}


def test_a_stranger_is_asked_to_sign_in(db: None) -> None:
    assert Client().get(LIST).status_code == 302


def test_the_list_shows_what_was_written_and_by_whom_the_newest_first(newsroom: Newsroom) -> None:
    notice = consultation(title="Đề nghị thử nghiệm")
    older = OpinionFactory(notice=notice, text="Góp ý cũ", received_at=timezone.now() - timedelta(days=2))
    OpinionFactory(notice=notice, text="<b>Góp ý mới</b>", name="Lý Thử", about="Trần Thử")

    newest, oldest = rows(screen(signed_in(newsroom.records)))

    assert "Trần Thử <b>Góp ý mới</b> Đề nghị thử nghiệm" in newest
    assert "Lý Thử 0912000000 Thôn Thử, xã Nghiệm" in newest
    assert f"Cả danh sách {older.text}" in oldest


def test_the_list_is_narrowed_to_a_consultation_and_a_state(newsroom: Newsroom) -> None:
    wanted = OpinionFactory(text="Cần tìm", state="answered")
    OpinionFactory(notice=wanted.notice, text="Chưa đọc")
    OpinionFactory(text="Đợt khác", state="answered")
    client = signed_in(newsroom.records)

    (found,) = rows(screen(client, f"?dot={wanted.notice.pk}&tt=answered"))

    assert "Cần tìm" in found
    assert len(rows(screen(client, f"?dot={wanted.notice.pk}"))) == 2
    assert len(rows(screen(client, "?dot=999999999999999999999&tt=x&trang=-1"))) == 3


def test_a_day_off_that_makes_a_consultation_too_short_is_told(newsroom: Newsroom) -> None:
    CalendarException.objects.all().delete()
    today = localdate()
    asked = consultation(-7, 7, title="Đợt vừa đủ")
    consultation(-7, 14, title="Đợt dài")
    consultation(-20, -15, title="Đợt đã hết")
    consultation(-1, 2, title="Bản nháp", live=False)
    client = signed_in(newsroom.records)
    assert "Đợt vừa đủ" not in client.get(LIST).content.decode()
    day = today + timedelta(days=3 if (today + timedelta(days=3)).weekday() < 5 else 5)
    day_off(day.isoformat())

    (told,) = screen(client).xpath("//p[@class='err']")

    assert told.xpath("string(./a/@href)") == asked.url
    assert "thời hạn có 9 ngày làm việc, Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2 cần ít nhất 10" in (
        " ".join(told.text_content().split())
    )


def test_a_mark_says_who_and_when_and_leads_back_to_the_list_as_it_was(newsroom: Newsroom) -> None:
    kept = OpinionFactory()
    client = signed_in(newsroom.records)

    answer = client.post(f"{reverse('desk_mark_opinion', args=[kept.pk])}?dot=7&tt=new", {"state": "answered"})

    kept.refresh_from_db()
    assert (kept.state, kept.handled_by) == ("answered", newsroom.records)
    assert answer["Location"] == f"{LIST}?dot=7&tt=new"
    assert str(newsroom.records) in rows(screen(client))[0]


@pytest.mark.parametrize("state", ["", "deleted", "x" * 500])
def test_an_unknown_mark_is_refused(newsroom: Newsroom, state: str) -> None:
    kept = OpinionFactory()

    answer = signed_in(newsroom.records).post(reverse("desk_mark_opinion", args=[kept.pk]), {"state": state})

    assert answer.status_code == 400


def test_the_file_holds_one_consultation_and_no_formula(newsroom: Newsroom) -> None:
    kept = OpinionFactory(name="=1+1", phone="+84912000000", address="@SUM(A1)", text="-2 dòng\nvà phẩy, nữa")
    OpinionFactory(text="Đợt khác")

    answer = export_of(signed_in(newsroom.records), kept.notice.pk)

    heading, row = csv.reader(io.StringIO(answer.content.decode().removeprefix("\ufeff")))
    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert answer["Content-Type"].startswith("text/csv")
    assert dict(zip(heading, row, strict=True)) == {
        "Số biên nhận": kept.receipt,
        "Nhận lúc": f"{timezone.localtime(kept.received_at):%d/%m/%Y %H:%M}",
        "Góp ý về": "Cả danh sách",
        "Nội dung": "'-2 dòng\nvà phẩy, nữa",
        "Họ và tên": "'=1+1",
        "Điện thoại": "'+84912000000",
        "Địa chỉ": "'@SUM(A1)",
        "Tình trạng": "mới",
    }


def test_every_file_taken_stands_in_the_history_of_the_notice(newsroom: Newsroom) -> None:
    kept = OpinionFactory()

    for person in (newsroom.records, newsroom.administrator):
        export_of(signed_in(person), kept.notice.pk)

    entries = PageLogEntry.objects.filter(page=kept.notice.pk, action="desk.opinions_exported").order_by("pk")
    assert [entry.user for entry in entries] == [newsroom.records, newsroom.administrator]
    history = signed_in(newsroom.superuser).get(reverse("wagtailadmin_pages:history", args=[kept.notice.pk]))
    assert "Đã xuất 1 góp ý ra tệp, kèm thông tin người gửi" in history.content.decode()


def test_nothing_is_exported_by_following_a_link(newsroom: Newsroom) -> None:
    kept = OpinionFactory()

    answer = signed_in(newsroom.records).get(reverse("desk_export_opinions", args=[kept.notice.pk]))

    assert answer.status_code == 405


def test_senders_are_forgotten_ninety_days_after_the_end_and_their_words_stay(db: None) -> None:
    due, not_yet = OpinionFactory(notice=consultation(-120, -90)), OpinionFactory(notice=consultation(-120, -89))
    text = due.text

    assert forget_senders() == 1

    for kept in (due, not_yet):
        kept.refresh_from_db()
    assert [getattr(due, name) for name in DETAILS] == ["", "", ""]
    assert (due.text, due.erased_at is not None) == (text, True)
    assert all(getattr(not_yet, name) for name in DETAILS)
    assert forget_senders() == 0


def test_how_long_is_a_rule_that_can_be_changed(db: None) -> None:
    kept = OpinionFactory(notice=consultation(-60, -31))
    assert forget_senders() == 0

    ConsultationRule.objects.update(keep_days=30)

    assert forget_senders() == 1
    kept.refresh_from_db()
    assert kept.name == ""


def test_without_an_end_the_day_of_receipt_counts(db: None) -> None:
    notice = consultation(-200, None)
    OpinionFactory(notice=notice, received_at=timezone.now() - timedelta(days=95))
    young = OpinionFactory(notice=notice)

    assert forget_senders() == 1
    assert Opinion.objects.with_details().get() == young


def test_a_forgotten_sender_is_told_as_such(newsroom: Newsroom) -> None:
    OpinionFactory(notice=consultation(-200, -100))
    forget_senders()

    (row,) = rows(screen(signed_in(newsroom.records)))

    assert "Đã xóa ngày" in row


def test_the_worker_forgets_once_a_day() -> None:
    (job,) = [job for name, job in schedule._jobs.items() if name.endswith("forget_senders")]

    assert job.every == 24 * 3600


def test_many_opinions_cost_no_more_queries_than_one(newsroom: Newsroom) -> None:
    client = signed_in(newsroom.records)
    OpinionFactory(handled_by=newsroom.records, handled_at=timezone.now())
    few = min(_asked(client) for _time in range(2))
    for _number in range(8):
        OpinionFactory(handled_by=newsroom.administrator, handled_at=timezone.now())

    assert _asked(client) <= few


def _asked(client: Client) -> int:
    with CaptureQueriesContext(connection) as queries:
        screen(client)
    return len(queries)


def test_the_rules_are_kept_in_the_settings(newsroom: Newsroom) -> None:
    client = signed_in(newsroom.records)

    answer = client.post(
        reverse("consultation_rules:add"),
        {"legal_basis": "Nghị định thử nghiệm", "least_days": "15", "keep_days": "60", "valid_from": "01/03/2027"},
    )

    assert answer.status_code == 302
    made = ConsultationRule.objects.get(legal_basis="Nghị định thử nghiệm")
    assert (made.least_days, made.keep_days, str(made.valid_from)) == (15, 60, "2027-03-01")
    assert signed_in(newsroom.editor).get(reverse("consultation_rules:index")).status_code == 302


def test_the_first_screen_tells_those_who_read_them_what_nobody_has_read(newsroom: Newsroom) -> None:
    now = timezone.now()
    OpinionFactory(received_at=now - timedelta(days=2, hours=3))
    OpinionFactory(received_at=now - timedelta(hours=1))
    OpinionFactory(received_at=now - timedelta(days=9), state="read")

    def told(role: Role) -> str:
        page = html.fromstring(signed_in(getattr(newsroom, role)).get(reverse("wagtailadmin_home")).content.decode())
        return " ".join(page.xpath("string(//section[@aria-labelledby='desk-opinions'])").split())

    for role in KEEPERS:
        assert "2 góp ý chưa ai đọc" in told(role)
        assert "Cũ nhất đã chờ 2 ngày 3 giờ" in told(role)
    assert {told(role) for role in set(Role) - KEEPERS} == {""}


def test_the_first_screen_says_nothing_of_opinions_once_all_are_read(newsroom: Newsroom) -> None:
    OpinionFactory(state="read")

    assert "desk-opinions" not in signed_in(newsroom.superuser).get(reverse("wagtailadmin_home")).content.decode()
