"""Capitals are recognised, and give way to sentence case without losing names."""

import pytest
from hypothesis import given

from portal.vietnamese.fold import fold
from portal.vietnamese.letter_case import is_all_caps, sentence_case
from tests.vietnamese.strategies import sentences


@pytest.mark.parametrize(
    "text", ["HỘI NGHỊ TỔNG KẾT", "KHỐI THI ĐUA SỐ 3 (2023)", "TỔNG KẾT NĂM 2022 CỦA KCN vn", "ĐĐ"]
)
def test_titles_in_capitals_are_recognised(text: str) -> None:
    assert is_all_caps(text)


@pytest.mark.parametrize("text", ["Hội nghị tổng kết", "UBND tỉnh họp", "", "2023", "A", "KIỂM TRA công tác thi đua"])
def test_other_titles_are_not(text: str) -> None:
    assert not is_all_caps(text)


@pytest.mark.parametrize(
    ("capitals", "nouns", "sentence"),
    [
        (
            "KIỂM TRA CÔNG TÁC THI ĐUA KHEN THƯỞNG TẠI BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP",
            ["Ban Quản lý các khu công nghiệp"],
            "Kiểm tra công tác thi đua khen thưởng tại Ban Quản lý các khu công nghiệp",
        ),
        (
            "KIỂM TRA TẠI BAN QUẢN LÝ RỪNG",
            ["Ban Quản lý rừng tỉnh Lai Châu"],
            "Kiểm tra tại Ban Quản lý rừng",
        ),
        ("HỌP TẠI THANH BÌNH, KCN THANH BÌNH", ["Thanh Bình"], "Họp tại Thanh Bình, KCN Thanh Bình"),
        ("KHỐI KINH TẾ - KỸ THUẬT", ["Kinh tế – Kỹ thuật"], "Khối Kinh tế - Kỹ thuật"),
        ("KHỐI KINH TẾ KĨ THUẬT", ["Kinh tế – Kỹ thuật"], "Khối Kinh tế Kĩ thuật"),
        ("VỤ THI ĐUA HỌP", ["Thi đua", "Vụ Thi đua"], "Vụ Thi đua họp"),
        ("TIN VE NGUYEN VAN NAM", ["Nguyễn Văn Nam"], "Tin ve Nguyen Van Nam"),
        ("SỞ Y TẾ TỈNH BẮC CẠN HỌP TẠI ĐẮC LẮK", [], "Sở y tế tỉnh Bắc Cạn họp tại Đắc Lắk"),
        ("VÌ HÒA BÌNH Ở TỈNH HÒA BÌNH", [], "Vì hòa bình ở tỉnh Hòa Bình"),
        ("PHÒNG, CHỐNG COVID-19 TẠI UBND HUYỆN", [], "Phòng, chống Covid-19 tại UBND huyện"),
        ("CÔNG VĂN 409/TĐKT-KTKT NGÀY 24/02", [], "Công văn 409/TĐKT-KTKT ngày 24/02"),
        ("ĐẠI HỘI LẦN THỨ VI, KHÓA XIV", [], "Đại hội lần thứ VI, khóa XIV"),
        ("HÀNH VI VI PHẠM", [], "Hành vi vi phạm"),
        ("HỌP THÁNG 10. TRAO BẰNG KHEN", [], "Họp tháng 10. Trao Bằng khen"),
        ("“ĐỀN ƠN ĐÁP NGHĨA” THỨ TƯ", [], "“Đền ơn đáp nghĩa” thứ tư"),
        ("KHU A VÀ KHU B CỦA VIETTEL GLOBAL", [], "Khu A và khu B của Viettel Global"),
        ("PHONG TRÀO/THI ĐUA", [], "Phong trào/thi đua"),
    ],
)
def test_sentence_case_restores_what_is_a_name(capitals: str, nouns: list[str], sentence: str) -> None:
    assert sentence_case(capitals, nouns) == sentence


def test_a_title_not_in_capitals_stays_as_it_is() -> None:
    assert sentence_case("Hội nghị TỔNG KẾT của khối", ["Khối"]) == "Hội nghị TỔNG KẾT của khối"


def test_the_longest_name_wins_whatever_the_order() -> None:
    nouns = ["Bắc Kạn", "Sở Xây dựng", "Sở Xây dựng tỉnh Bắc Kạn"]
    assert sentence_case("SỞ XÂY DỰNG TỈNH BẮC KẠN HỌP", nouns) == sentence_case(
        "SỞ XÂY DỰNG TỈNH BẮC KẠN HỌP", nouns[::-1]
    )


@given(sentences)
def test_only_the_case_of_letters_changes(text: str) -> None:
    cased = sentence_case(text.upper(), ["Khối các cơ quan"])
    assert fold(cased) == fold(text)
    assert len(cased) == len(text)
    assert cased[0].isupper()


@given(sentences)
def test_a_second_pass_changes_nothing_more(text: str) -> None:
    once = sentence_case(text.upper())
    assert sentence_case(once) == once
