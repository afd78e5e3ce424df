"""Lists in the order of the Vietnamese alphabet."""

import random

import pytest

from portal.vietnamese.collation import person_sort_key, sort_key


def _sorted(words: list[str]) -> list[str]:
    shuffled = random.Random(7).sample(words, len(words))  # noqa: S311 - an order to undo, no secret
    return sorted(shuffled, key=sort_key)


@pytest.mark.parametrize(
    "ordered",
    [
        ["an", "ăn", "ân", "ba", "ca", "da", "đa", "em", "êm", "ga", "ô tô", "ơi", "ru", "tu", "tư", "va", "xa", "ý"],
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Đồng Nai"],
        ["Dương", "Đào"],
        ["mạ a", "ma b"],
        ["lan", "Lán", "lan anh"],
        ["Khối 1", "Khối 2", "Khối thi đua"],
    ],
)
def test_words_stand_in_the_order_of_the_dictionary(ordered: list[str]) -> None:
    assert _sorted(ordered) == ordered


def test_tones_decide_only_between_equal_letters() -> None:
    assert _sorted(["hòa bình", "hoa hồng"]) == ["hòa bình", "hoa hồng"]


def test_people_stand_by_given_name_then_family_then_middle_name() -> None:
    people = ["Trần Thị An", "Lê Văn Bình", "Lê Thị Đào", "Lê Văn Đào", "Phạm Hà Đào", "Bùi Thị Yến"]
    shuffled = list(reversed(people))
    assert sorted(shuffled, key=person_sort_key) == people


def test_a_single_name_and_no_name_can_be_sorted() -> None:
    assert sorted(["Én", "", "Lò Én"], key=person_sort_key) == ["", "Én", "Lò Én"]
