"""One spelling for every way of typing a word."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis.pairs import pairs
from search.analysis.telex import from_telex
from search.analysis.words import exact_words, folded_words, joined_words, words


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Thi đua", "thi dua"),
        ("THI ĐUA", "thi dua"),
        (unicodedata.normalize("NFD", "Điển hình"), "dien hinh"),
        ("kỹ sư Lý", "ki su li"),
        ("kĩ sư Lí", "ki su li"),
        ("Hoà Bình", "hoa binh"),
        ("Hòa Bình", "hoa binh"),
        ("TĐ,KT – khối\u00a0I", "td kt khoi i"),
        ("06 tháng đầu năm 2023", "6 thang dau nam 2023"),
        ("nghi_thức", "nghi thuc"),
    ],
)
def test_words_are_folded_to_one_spelling(typed: str, found: str) -> None:
    assert joined_words(typed) == found


def test_exact_words_keep_marks_in_one_tone_placement() -> None:
    assert exact_words("Hòa kỹ") == exact_words("hoà kĩ")
    assert exact_words("Hòa") != exact_words("hoa")


@given(st.text(max_size=80))
def test_both_forms_of_a_text_have_the_same_words_at_the_same_places(text: str) -> None:
    found = words(text)
    nfc = unicodedata.normalize("NFC", text)

    assert [word.folded for word in found] == folded_words(text)
    assert len(exact_words(text)) == len(found)
    assert all(joined_words(nfc[word.start : word.end]) == word.folded for word in found)


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert joined_words(joined_words(text)) == joined_words(text)


def test_pairs_join_neighbours() -> None:
    assert pairs(["thi", "dua", "yeu", "nuoc"]) == ["thi_dua", "dua_yeu", "yeu_nuoc"]
    assert pairs(["thi"]) == []


@pytest.mark.parametrize(
    ("keys", "meant"),
    [("ddua", "đua"), ("thuowngr", "thưởng"), ("toongr", "tổng"), ("nguwowif", "người"), ("hoaf", "hòa")],
)
def test_left_over_telex_keys_become_the_syllable(keys: str, meant: str) -> None:
    assert from_telex(keys) == meant


@pytest.mark.parametrize("word", ["thi", "khen", "news", "class", "covid", "đua", "2023", "x"])
def test_other_words_hold_no_telex_keys(word: str) -> None:
    assert from_telex(word) == ""
