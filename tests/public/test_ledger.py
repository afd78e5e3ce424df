"""The award ledger: filters, statuses, CSV."""

import csv
import io
from typing import Any

import pytest
from django.test import Client

from tests.public.scene import make_award, make_person, make_unit

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
