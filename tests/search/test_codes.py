"""Document numbers and dates are one token in every usual spelling."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.partial_date import PartialDate
from search.analysis.dates import codes_of, date_codes
from search.analysis.numbers import number_codes, number_mentions, spaced_code


@pytest.mark.parametrize(
    "written",
    [
        "409/TĐKT-KTKT",
        "409/tđkt-ktkt",
        "409/TDKT-KTKT",
        "số 409/TĐKT–KTKT",
        "409 / TĐKT - KTKT",
        "0409/TĐKT-KTKT",
        unicodedata.normalize("NFD", "409/TĐKT-KTKT"),
    ],
)
def test_a_number_is_one_token_however_it_is_written(written: str) -> None:
    assert number_codes(written) == ["409_tdkt_ktkt"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kế hoạch 21/KH-UBND và Nghị định 152/2025/NĐ-CP", ["21_kh_ubnd", "152_2025_nd_cp"]),
        ("Luật số 06/2022/QH15", ["6_2022_qh15"]),
        ("đạt 3/4 chỉ tiêu ngày 16/10/2023, 24/7", []),
        ("Quyết định 1255/QĐ-TTg.", ["1255_qd_ttg"]),
    ],
)
def test_numbers_are_told_from_dates_and_fractions(text: str, codes: list[str]) -> None:
    assert number_codes(text) == codes


def test_a_number_knows_its_place() -> None:
    text = "theo Công văn số 409/TĐKT-KTKT của Ban"
    mention = number_mentions(text)[0]

    assert text[mention.start : mention.end] == "409/TĐKT-KTKT"


def test_a_number_typed_with_blanks_only_is_recognised() -> None:
    assert spaced_code("409 tdkt ktkt") == "409_tdkt_ktkt"
    assert spaced_code("so ket 6 thang") == ""


@pytest.mark.parametrize(
    "written", ["06/07/2023", "6/7/2023", "06-7-2023", "6.7.2023", "ngày 6 tháng 7 năm 2023", "06 tháng 07 năm 2023"]
)
def test_a_date_is_day_first_in_every_spelling(written: str) -> None:
    assert date_codes(f"Hội nghị diễn ra {written} tại hội trường")[0].codes[0] == "d2023_07_06"


def test_a_date_is_also_found_by_its_month_and_without_its_year() -> None:
    assert codes_of(PartialDate("2023-07-06")) == ("d2023_07_06", "d2023_07", "d_07_06")
    assert codes_of(PartialDate("2023")) == ("d2023",)


def test_dates_far_apart_in_one_line_keep_their_places() -> None:
    text = f"Ngày 16/10/2023 {'làm việc ' * 30} đến ngày 18/10/2023."

    assert [text[date.start : date.end] for date in date_codes(text)] == ["16/10/2023", "18/10/2023"]


@given(st.text(alphabet="0123456789/-.– ngàythánăm\n", max_size=60))
def test_nothing_that_looks_like_a_date_or_number_raises(text: str) -> None:
    assert all(date.start < date.end for date in date_codes(text))
    assert all(number.code for number in number_mentions(text))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Họp tháng 7/2023\nvà 16 - 10 - 2023.", {"d2023_07", "d2023_10_16", "d2023_10", "d_10_16"}),
        ("Có 1.204 hộ, tăng 5,2%, giai đoạn 2021-2025.", set()),
        ("Từ ngày 5 – 6/7/2023", {"d2023_07_05", "d2023_07_06", "d2023_07", "d_07_05", "d_07_06"}),
        ("Trong Tháng 8 năm 2024", {"d2024_08"}),
        ("THÁNG 3 NĂM 2022", {"d2022_03"}),
        ("16/10\n/2023", {"d_10_16"}),
    ],
)
def test_dates_are_seen_by_their_signs_within_a_line(text: str, codes: set[str]) -> None:
    assert {code for date in date_codes(text) for code in date.codes} == codes
