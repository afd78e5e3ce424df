"""The award ledger: filters, statuses, CSV."""

import csv
import io
from typing import Any

import pytest
from django.test import Client
from lxml import html

from tests.public.scene import make_award, make_form, make_person, make_unit

pytestmark = pytest.mark.django_db


def _text(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def _rows(client: Client, query: str = "") -> list[list[str]]:
    text = client.get(f"/khen-thuong.csv{query}").getvalue().decode("utf-8-sig")  # type: ignore[attr-defined]
    return list(csv.reader(io.StringIO(text)))[1:]


def _recipients(client: Client, query: str) -> list[str]:
    return [row[0] for row in _rows(client, query)]


def test_a_nomination_never_shows_as_granted(client: Client) -> None:
    make_award(2026, ("registered", "nominated", "consulted"), unit=make_unit("Sở Y tế"))

    table = _text(client, "/khen-thuong/").split("<tbody>")[1].split("</tbody>")[0]

    assert "Đang lấy ý kiến" in table
    assert "Đã tặng" not in table
    assert "status--granted" not in table


def test_a_granted_award_stands_beside_the_number_and_date_of_its_decision(client: Client) -> None:
    record = make_award(2024, ("nominated", "decided"), unit=make_unit("Sở Y tế"))

    table = _text(client, "/khen-thuong/").split("<tbody>")[1].split("</tbody>")[0]

    assert "Đã tặng" in table
    assert f"Quyết định {record.decision.number}" in table
    assert "20/12/2024" in table


def test_a_revoked_award_stays_in_the_ledger(client: Client) -> None:
    make_award(2022, ("nominated", "decided", "revoked"), unit=make_unit("Sở Y tế"))

    assert [row[5] for row in _rows(client)] == ["Đã thu hồi"]


def test_a_recipient_bears_its_name_as_of_the_award(client: Client, merger: Any) -> None:
    row = next(row for row in _rows(client) if row[4] == "2023")

    assert row[0] == "Sở Giao thông vận tải tỉnh Lam Giang"
    assert row[1] == "nay là Sở Xây dựng tỉnh Lam Giang"


def test_the_awards_of_a_unit_include_those_of_its_predecessors(client: Client, merger: Any) -> None:
    make_award(2026, unit=merger.after)
    make_award(2026, unit=make_unit("Sở Y tế"))

    assert set(_recipients(client, f"?don_vi={merger.after.slug}")) == {
        "Sở Giao thông vận tải tỉnh Lam Giang",
        "Sở Xây dựng tỉnh Lam Giang",
    }


def test_a_unit_may_be_asked_for_in_words(client: Client, merger: Any) -> None:
    make_award(2026, unit=make_unit("Sở Y tế"))

    assert _recipients(client, "?don_vi=y+te") == ["Sở Y tế"]


def test_the_awards_of_a_bloc_are_those_of_its_members(client: Client, merger: Any) -> None:
    make_award(2026, unit=make_unit("Sở Y tế"))

    assert "Sở Y tế" not in _recipients(client, f"?khoi={merger.bloc.slug}")
    assert len(_recipients(client, f"?khoi={merger.bloc.slug}")) == 2


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?trang_thai=granted", ["2024"]),
        ("?trang_thai=nominated", ["2026"]),
        ("?nam=2026", ["2026"]),
        ("?hinh_thuc=thu-bang-khen", ["2026", "2024"]),
        ("?hinh_thuc=bang_khen", ["2026", "2024"]),
        ("?hinh_thuc=huan_chuong", []),
        ("?q=dang+thi+minh", ["2026"]),
        ("?q=1/QĐ-UBND", ["2024"]),
        ("?q=qd+ubnd&trang_thai=nominated", []),
    ],
)
def test_filters_narrow_the_ledger(client: Client, query: str, expected: list[str]) -> None:
    make_award(2024, ("nominated", "decided"), unit=make_unit("Sở Y tế"))
    make_award(2026, ("nominated",), person=make_person())

    assert [row[4] for row in _rows(client, query)] == expected


def test_a_form_that_has_the_key_of_its_group_is_offered_once(client: Client) -> None:
    make_award(2024, unit=make_unit("Sở Y tế"))
    same = make_award(2025, unit=make_unit("Sở Nội vụ"))
    same.form = make_form("Bằng khen", key="bang_khen")
    same.save()

    choices = html.fromstring(client.get("/khen-thuong/").content).xpath("//input[@name='hinh_thuc']/@value")

    assert choices.count("bang_khen") == 1
    assert "thu-bang-khen" in choices


def test_the_csv_gives_no_cell_that_a_spreadsheet_would_run(client: Client) -> None:
    make_award(2026, unit=make_unit("=HYPERLINK(1)"))

    assert _recipients(client, "") == ["'=HYPERLINK(1)"]


def test_the_csv_has_every_row_of_a_long_ledger(client: Client) -> None:
    unit = make_unit("Sở Y tế")
    for year in range(1990, 2020):
        make_award(year, unit=unit)

    assert len(_rows(client)) == 30


def test_the_page_carries_its_filters_to_the_next_page_and_to_the_csv(client: Client) -> None:
    unit = make_unit("Sở Y tế")
    for _ in range(30):
        make_award(2026, unit=unit)

    page = _text(client, "/khen-thuong/?nam=2026&khoi=&x=1")

    assert 'href="?nam=2026&amp;trang=2"' in page
    assert 'href="/khen-thuong.csv?nam=2026"' in page


def test_an_unnamed_group_is_counted_as_offices_count(client: Client) -> None:
    make_award(2026, group_kind="ca_nhan", group_count=8)

    assert _recipients(client, "") == ["08 cá nhân"]


def test_the_page_of_an_award_tells_its_history_and_the_article(client: Client, merger: Any) -> None:
    record = merger.conference.award_links.get().record

    page = _text(client, record.get_absolute_url())

    assert "Bình xét, đề nghị" in page
    assert merger.conference.title in page
    assert "nay là Sở Xây dựng tỉnh Lam Giang" in page


def test_several_values_of_a_filter_mean_any_of_them(client: Client) -> None:
    for year in (2022, 2023, 2024):
        make_award(year, unit=make_unit(f"Sở {year}"))
    make_award(2024, ("nominated", "decided"), unit=make_unit("Sở khác"))

    assert [row[4] for row in _rows(client, "?nam=2022&nam=2024&trang_thai=nominated")] == ["2024", "2022"]
    assert len(_rows(client, "?trang_thai=nominated&trang_thai=granted")) == 4


@pytest.mark.parametrize(
    ("order", "expected"),
    [("", ["2024", "2023", "2022"]), ("cu", ["2022", "2023", "2024"]), ("x", ["2024", "2023", "2022"])],
)
def test_the_ledger_stands_in_the_order_asked_for(client: Client, order: str, expected: list[str]) -> None:
    unit = make_unit("Sở Y tế")
    for year in (2023, 2022, 2024):
        make_award(year, unit=unit)

    assert [row[4] for row in _rows(client, f"?xep={order}")] == expected


def test_the_latest_decision_may_come_first(client: Client) -> None:
    make_award(2020, ("nominated", "decided"), unit=make_unit("Quyết định trước"))
    make_award(2025, ("nominated",), unit=make_unit("Chưa quyết định"))
    make_award(2023, ("nominated", "decided"), unit=make_unit("Quyết định sau"))

    assert _recipients(client, "?xep=quyet-dinh") == ["Quyết định sau", "Quyết định trước", "Chưa quyết định"]


def test_every_condition_can_be_left_out_alone(client: Client) -> None:
    make_award(2024, unit=make_unit("Sở Y tế"))
    make_award(2023, unit=make_unit("Sở Y tế"))

    page = html.fromstring(client.get("/khen-thuong/?nam=2024&nam=2023&q=y+te&trang_thai=nominated").content)

    chips = {
        " ".join(link.text_content().split()): link.get("href")
        for link in page.xpath("//ul[@aria-label='Đang lọc theo']//a")
    }
    assert chips == {
        "Tên tập thể, cá nhân, số quyết định: y te bỏ điều kiện này": (
            "/khen-thuong/?trang_thai=nominated&nam=2024&nam=2023"
        ),
        "Trạng thái: Mới đề nghị bỏ điều kiện này": "/khen-thuong/?q=y+te&nam=2024&nam=2023",
        "Năm thành tích: 2024 bỏ điều kiện này": "/khen-thuong/?q=y+te&trang_thai=nominated&nam=2023",
        "Năm thành tích: 2023 bỏ điều kiện này": "/khen-thuong/?q=y+te&trang_thai=nominated&nam=2024",
    }


def test_what_was_chosen_stays_checked_in_the_form(client: Client) -> None:
    make_award(2024, unit=make_unit("Sở Y tế"))

    page = html.fromstring(client.get("/khen-thuong/?nam=2024&trang_thai=nominated").content)

    assert page.xpath("//input[@type='checkbox'][@checked]/@value") == ["nominated", "2024"]


def test_the_file_for_spreadsheets_with_a_decimal_comma_splits_at_semicolons(client: Client) -> None:
    make_award(2024, unit=make_unit("Sở A; B, C"))

    text = client.get("/khen-thuong.csv?ngan_cach=cham-phay").getvalue().decode()  # type: ignore[attr-defined]

    assert text.startswith("\ufeff")
    assert list(csv.reader(io.StringIO(text), delimiter=";"))[1][0] == "Sở A; B, C"
    assert text.count("\r\n") == 2


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝"])
def test_no_sign_that_begins_a_formula_begins_a_cell(client: Client, start: str) -> None:
    make_award(2026, unit=make_unit(f"{start}1+1"))

    assert _recipients(client, "")[0].startswith("'")


def test_the_page_of_an_award_without_a_decision_says_that_it_waits(client: Client) -> None:
    pending = make_award(2026, ("registered", "nominated"), unit=make_unit("Sở Y tế"))
    decided = make_award(2025, ("nominated", "decided"), unit=make_unit("Sở Nội vụ"))

    assert "Chưa có quyết định" in _text(client, pending.get_absolute_url())
    assert "Chưa có quyết định" not in _text(client, decided.get_absolute_url())


def test_a_revoked_award_keeps_its_whole_history(client: Client) -> None:
    record = make_award(2022, ("nominated", "decided", "revoked"), unit=make_unit("Sở Y tế"))

    steps = html.fromstring(client.get(record.get_absolute_url()).content).xpath("//ol[contains(@class, 'year')]/li")

    assert [step.xpath("string(.//h3)") for step in steps] == [
        "Bình xét, đề nghị",
        "Có quyết định tặng",
        "Hủy bỏ, thu hồi, tước",
    ]
    assert [step.get("class") for step in steps] == ["done", "done", "gap"]


def test_the_ledger_takes_at_most_ten_queries(client: Client, merger: Any, django_assert_max_num_queries: Any) -> None:
    client.get("/khen-thuong/")

    with django_assert_max_num_queries(10):
        client.get("/khen-thuong/?nam=2023&trang_thai=granted")
