"""Folded texts keep offsets; canonical texts keep diacritics; keys join all spellings of one name."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.fold import canonical, fold, fold_key
from portal.vietnamese.letters import LETTERS
from tests.vietnamese.strategies import spelt


@pytest.mark.parametrize("letter", sorted(LETTERS))
def test_every_letter_of_the_alphabet_folds_to_one_ascii_letter(letter: str) -> None:
    folded = fold(letter)
    assert len(folded) == 1
    assert folded.isascii()
    assert folded.islower()


def test_fold_reads_like_typing_without_diacritics() -> None:
    assert fold("Đồng chí Nguyễn Hoà, ƯỚC MUỐN ở Đắk Lắk") == "dong chi nguyen hoa, uoc muon o dak lak"


@given(st.text())
def test_folding_keeps_the_length_of_any_composed_text(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert len(fold(composed)) == len(composed)
    assert len(canonical(composed)) == len(composed)


@given(spelt)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert canonical(canonical(text)) == canonical(text)
    assert fold_key(fold_key(text)) == fold_key(text)


@given(spelt)
def test_composed_and_decomposed_spellings_fold_alike(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert fold(decomposed) == fold(text)
    assert canonical(decomposed) == canonical(text)
    assert fold_key(decomposed) == fold_key(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hòa", "hoà"),
        ("Hỏa", "Hoả"),
        ("tõa", "toã"),
        ("khóa", "khoá"),
        ("tọa", "toạ"),
        ("hòe", "hoè"),
        ("khỏe", "khoẻ"),
        ("lõe", "loẽ"),
        ("xóe", "xoé"),
        ("lọe", "loẹ"),
        ("thùy", "thuỳ"),
        ("Ủy", "Uỷ"),
        ("lũy", "luỹ"),
        ("thúy", "thuý"),
        ("lụy", "luỵ"),
        ("kỹ", "kĩ"),
        ("lý", "lí"),
        ("sỹ", "sĩ"),
        ("kỷ", "kỉ"),
        ("quý", "quí"),
        ("mỹ", "mĩ"),
        ("tỷ", "tỉ"),
        ("hy", "hi"),
        ("công ty", "công ti"),
        ("qúy", "quý"),
        ("gìa", "già"),
        ("hòan", "hoàn"),
        ("KỸ SƯ", "kĩ sư"),
    ],
)
def test_two_spellings_of_one_syllable_share_their_canonical_form(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)
    assert fold_key(one) == fold_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("thuý", "thí"), ("huy", "hui"), ("tay", "tai"), ("mấy", "mái"), ("thy", "thi"), ("quả", "qua"), ("mía", "miá")],
)
def test_different_syllables_keep_different_canonical_forms(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


def test_canonical_keeps_diacritics() -> None:
    assert canonical("Thường TRỰC") == "thường trực"


@pytest.mark.parametrize(
    "spelling",
    [
        "Sở TN&MT  Quảng–Nam",
        "SỞ TN-MT QUẢNG NAM",
        "Sở TN, MT Quảng - Nam",
        "sở TN/MT Quảng\u00a0Nam",
        "so tn mt quang nam",
        "“Sở TN&MT” (Quảng Nam)",
    ],
)
def test_marks_between_words_do_not_change_the_key(spelling: str) -> None:
    assert fold_key(spelling) == "so tn mt quang nam"


def test_a_text_without_letters_has_an_empty_key() -> None:
    assert fold_key(" –…/. ") == ""


def test_offsets_found_in_folded_text_hold_in_the_original() -> None:
    text = "Ủy ban nhân dân tỉnh Đắk Lắk khen thưởng"
    start = fold(text).index("dak lak")
    assert text[start : start + 7] == "Đắk Lắk"
