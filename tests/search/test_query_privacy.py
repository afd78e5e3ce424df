"""What readers type of themselves and others is not kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.querylog.privacy import MAIL, PERSONAL_NUMBER, PHONE, without_personal_data


@pytest.mark.parametrize(
    "typed",
    [
        "0912345678", "091 234 5678", "0912.345.678", "+84 912 345 678", "84912345678", "(0281) 387 1234",
        "lò văn thử 0912345678", "gọi 0912-345-678 gặp ai", "０９１２３４５６７８", "02813871234 sở nội vụ",
    ],
)  # fmt: skip
def test_phone_numbers_are_not_kept_nor_what_stands_beside_them(typed: str) -> None:
    assert without_personal_data(typed) == PHONE


@pytest.mark.parametrize(
    "typed", ["006185001234", "006 185 001 234", "095123456", "cccd 006185001234 lò thị thử", "B12345678", "c1234567"]
)
def test_numbers_of_papers_are_not_kept(typed: str) -> None:
    assert without_personal_data(typed) == PERSONAL_NUMBER


@pytest.mark.parametrize("typed", ["thu@example.vn", "hỏi lo.thi.thu@example.gov.vn", "thu @ example . vn"])
def test_mail_addresses_are_not_kept(typed: str) -> None:
    assert without_personal_data(typed) == MAIL


@pytest.mark.parametrize(
    "typed",
    [
        "409/TĐKT-KTKT", "152/2025/NĐ-CP", "16/10/2023", "6.7.2023", "16.10.2023 17.10.2023", "06-07-2023",
        "2020 2021 2022", "2016-2020 2021-2025", "khối thi đua số 3", "12 tháng 3", "sở xây dựng",
        "30/4 1/5 2/9", "1 2 3 4 5 6 7 8",
        "quyết định 1234/QĐ-UBND ngày 16/10/2023", "từ 16/10/2023 đến 20/10/2023", "",
    ],
)  # fmt: skip
def test_dates_years_and_document_numbers_are_kept(typed: str) -> None:
    assert without_personal_data(typed) == typed


@given(
    st.text(alphabet="abcđêôư ", max_size=40),
    st.from_regex(r"0[35789][0-9]{8}", fullmatch=True),
    st.text(alphabet="abcđêôư ", max_size=40),
)
def test_no_digit_of_a_phone_number_is_left(before: str, phone: str, after: str) -> None:
    assert not any(letter.isdigit() for letter in without_personal_data(f"{before} {phone} {after}"))


@given(st.text(max_size=300))
def test_nothing_typed_fails_and_twice_is_as_good_as_once(typed: str) -> None:
    once = without_personal_data(typed)

    assert without_personal_data(once) == once
