"""Names of people and what stands before them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.names import FAMILY_NAMES, looks_like_person_name, strip_honorifics


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Bà Hoàng Thị Én", "Hoàng Thị Én"),
        ("ông Lò Văn Páo", "Lò Văn Páo"),
        ("Đồng chí Lê Văn Sơn", "Lê Văn Sơn"),
        ("Đ/c Lê Văn Sơn", "Lê Văn Sơn"),
        ("Đồng chí: Lê Văn Sơn", "Lê Văn Sơn"),
        ("đồng\u00a0chí Lê Văn Sơn", "Lê Văn Sơn"),
        ("Các đồng chí: Đồng chí Lê Văn Sơn", "Lê Văn Sơn"),
        ("Trung tướng, GS.TS Lê Văn Sơn", "Lê Văn Sơn"),
        ("PGS. TS. Lê Văn Sơn", "Lê Văn Sơn"),
        ("Ths. Vi Thị Hoa", "Vi Thị Hoa"),
        ("Đại úy Vi Thị Hoa", "Vi Thị Hoa"),
        ("Thượng tá, BSCKII Vi Thị Hoa", "Vi Thị Hoa"),
        ("NSND Vi Thị Hoa", "Vi Thị Hoa"),
        ("- Bà Vi Thị Hoa", "Vi Thị Hoa"),
        ("Đại tướng, Tiến sĩ Vi Thị Hoa", "Vi Thị Hoa"),
        ("Anh hùng Lao động Vi Thị Hoa", "Vi Thị Hoa"),
        ("Vi Thị Hoa", "Vi Thị Hoa"),
        ("Bạch Thị Anh", "Bạch Thị Anh"),
        ("Ông Văn Tám", "Văn Tám"),
        ("Đồng chí", ""),
        ("", ""),
        ("Bàn Thị Én", "Bàn Thị Én"),
        ("Tsering Lhamo", "Tsering Lhamo"),
        ("Anh", ""),
    ],
)
def test_titles_before_a_name_are_stripped(written: str, name: str) -> None:
    assert strip_honorifics(written) == name


@pytest.mark.parametrize(
    "name",
    [
        "Hoàng Thị Én",
        "Lê Sơn",
        "Nguyễn Phan Thị Bích Đào",
        "Giàng A Páo",
        "Sùng Seo Lử",
        "Tằng A Lìn",
        "H' Lan Niê",
        "H’Lan Niê",
        "H’ Hen Êban",
        "Y Thoan",
        "Y Kpă Niê",
        "K' Brơi",
        "K’Sớm",
        "Siu Hương",
        "Ksor Phước",
        "Điểu Mưu",
        "Lý Thị Sua",
        "Lí Thị Sua",
        "Tôn Thất Hòa",
        "Võ Văn Quí",
        "Lò Thị Én",
    ],
)
def test_names_of_all_peoples_of_the_country_are_recognised(name: str) -> None:
    assert looks_like_person_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Đồng chí",
        "Nguyễn",
        "nguyễn văn nam",
        "Nguyễn trung Nam",
        "Sở Xây dựng",
        "Hội nghị",
        "Y tế",
        "Nguyễn Văn Nam, Giám đốc",
        "Lê Văn 2",
        "Nguyễn Thị A B C D E",
        "Samsung Việt Nam",
        "Nguyễn (A)",
        "Trần Hưng Đạo – Hà Nội",
    ],
)
def test_what_is_no_full_name_is_refused(text: str) -> None:
    assert not looks_like_person_name(text)


def test_the_list_holds_the_frequent_families_and_those_of_minorities() -> None:
    assert {"Nguyễn", "Trần", "Lê", "Phạm", "Lý", "Giàng", "Lò", "Nông", "Ksor", "Siu", "Rơ", "Tằng"} <= FAMILY_NAMES
    assert len(FAMILY_NAMES) >= 150


@given(st.text(max_size=60))
def test_stripping_twice_changes_nothing_more(text: str) -> None:
    once = strip_honorifics(text)
    assert strip_honorifics(once) == once
    assert looks_like_person_name(text) in (True, False)
