"""Provinces before and after the mergers of 2025."""

from datetime import date

import pytest

from portal.vietnamese.places import MERGER_DAY, PROVINCES, find_province, find_provinces

BEFORE = date(2024, 6, 1)
AFTER = date(2026, 1, 1)


def test_there_were_sixty_three_and_are_thirty_four() -> None:
    assert len([place for place in PROVINCES if place.existed_on(BEFORE)]) == 63
    assert len([place for place in PROVINCES if place.existed_on(AFTER)]) == 34


def test_six_of_the_thirty_four_are_cities() -> None:
    assert len([place for place in PROVINCES if place.city and place.existed_on(AFTER)]) == 6


@pytest.mark.parametrize("day", [BEFORE, date(2025, 3, 1), AFTER])
def test_no_name_has_two_lives_on_one_day(day: date) -> None:
    names = [place.name for place in PROVINCES if place.existed_on(day)]
    assert len(names) == len(set(names))


def test_every_ended_life_has_a_successor_that_begins_the_next_day() -> None:
    for place in PROVINCES:
        if place.valid_to is None:
            assert place.successor is None
            continue
        heirs = [heir for heir in PROVINCES if heir.name == place.successor and heir.valid_from is not None]
        assert len(heirs) == 1
        assert heirs[0].valid_from is not None
        assert (heirs[0].valid_from - place.valid_to).days == 1


def test_three_former_provinces_make_the_new_phu_tho() -> None:
    parts = {place.name for place in PROVINCES if place.successor == "Phú Thọ"}
    assert parts == {"Vĩnh Phúc", "Hòa Bình", "Phú Thọ"}


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Bắc Kạn", "Bắc Kạn"),
        ("tỉnh Bắc Cạn", "Bắc Kạn"),
        ("BẮC KẠN", "Bắc Kạn"),
        ("bac kan", "Bắc Kạn"),
        ("TP.HCM", "TP. Hồ Chí Minh"),
        ("TPHCM", "TP. Hồ Chí Minh"),
        ("Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh"),
        ("Tp Hồ Chí Minh", "TP. Hồ Chí Minh"),
        ("Đắc Lắc", "Đắk Lắk"),
        ("Đăk Nông", "Đắk Nông"),
        ("Thừa Thiên-Huế", "Thừa Thiên Huế"),
        ("Huế", "Huế"),
        ("Bà Rịa-Vũng Tàu", "Bà Rịa – Vũng Tàu"),
        ("Khánh Hoà", "Khánh Hòa"),
        ("Kontum", "Kon Tum"),
        ("TP. Cần Thơ", "Cần Thơ"),
        ("Sở Y tế tỉnh Quảng Nam", "Quảng Nam"),
        ("UBND TP. Hải Phòng", "Hải Phòng"),
    ],
)
def test_a_province_is_found_under_each_of_its_spellings(spelling: str, name: str) -> None:
    place = find_province(spelling)
    assert place is not None
    assert place.name == name


@pytest.mark.parametrize("text", ["", "Khối thi đua số 3", "vì hòa bình", "tư tưởng Hồ Chí Minh", "hạ nam", "cần thở"])
def test_no_province_is_read_into_other_words(text: str) -> None:
    assert find_province(text) is None


def test_the_day_picks_the_life_of_a_name_that_went_on() -> None:
    former, present = find_province("Thái Nguyên", BEFORE), find_province("Thái Nguyên", AFTER)
    assert former is not None
    assert former.successor == "Thái Nguyên"
    assert present is not None
    assert present.valid_from == MERGER_DAY
    assert find_province("Thái Nguyên") == present


def test_full_name_states_the_level() -> None:
    assert [find_province(name).full_name for name in ("Bắc Kạn", "Huế", "TPHCM")] == [  # type: ignore[union-attr]
        "tỉnh Bắc Kạn",
        "thành phố Huế",
        "thành phố Hồ Chí Minh",
    ]


def test_mentions_carry_their_place_in_the_text() -> None:
    text = "Các tỉnh Hòa Bình, BÀ RỊA – VŨNG TÀU và Thành phố Hồ Chí Minh học tập Bác Hồ Chí Minh."
    assert [text[mention.start : mention.end] for mention in find_provinces(text)] == [
        "Hòa Bình",
        "BÀ RỊA – VŨNG TÀU",
        "Thành phố Hồ Chí Minh",
    ]
