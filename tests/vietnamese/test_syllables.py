"""What can be a syllable of Vietnamese and what cannot."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.syllables import is_vietnamese_syllable, syllables, vietnamese_rate
from tests.vietnamese.strategies import WORDS, sentences


@pytest.mark.parametrize(
    "word",
    [
        *WORDS,
        "gì",
        "giếng",
        "giết",
        "giặc",
        "quốc",
        "Quỳnh",
        "quyển",
        "quần",
        "khuya",
        "yêu",
        "yến",
        "ý",
        "ở",
        "ngoắc",
        "xoong",
        "huỳnh",
        "thuở",
        "nguệch",
        "khuỵu",
        "uống",
        "ướt",
        "oai",
        "hoà",
        "hòa",
        "thủy",
        "thuỷ",
        "NGHĨA",
        "kịp",
    ],
)
def test_a_real_syllable_is_recognised(word: str) -> None:
    assert is_vietnamese_syllable(word)


@pytest.mark.parametrize(
    "word",
    [
        "",
        "nghà",
        "kà",
        "cể",
        "ngê",
        "gể",
        "hàt",
        "mạch1",
        "thuơng",
        "việtnam",
        "Quèc",
        "héi",
        "đt",
        "tr",
        "bb",
        "strong",
        "cảc",
        "hôịị",
        "ầ́",
        "fa",
        "zạ",
        "wá",
        "Krông",
        "samsung",
        "–",
        "12",
    ],
)
def test_what_no_spelling_rule_allows_is_refused(word: str) -> None:
    assert not is_vietnamese_syllable(word)


@pytest.mark.parametrize("stop", ["các", "cạc", "sách", "sạch", "pháp", "phạp", "hát", "hạt"])
def test_a_syllable_ending_in_a_stop_takes_the_rising_and_heavy_tones_only(stop: str) -> None:
    level = unicodedata.normalize("NFD", stop).replace("\u0301", "").replace("\u0323", "")
    assert is_vietnamese_syllable(stop)
    assert not is_vietnamese_syllable(unicodedata.normalize("NFC", level[:2] + "\u0300" + level[2:]))


def test_syllables_are_the_runs_of_letters_as_written() -> None:
    assert syllables("Ngày 16/10, Khối số 3: «Thi-đua»!") == ["Ngày", "Khối", "số", "Thi", "đua"]


def test_syllables_come_composed() -> None:
    assert syllables(unicodedata.normalize("NFD", "thưởng")) == ["thưởng"]


@given(sentences)
def test_a_sentence_of_real_words_is_wholly_vietnamese(text: str) -> None:
    assert vietnamese_rate(text) == 1.0
    assert vietnamese_rate(text.upper()) == 1.0


def test_english_has_a_low_rate() -> None:
    assert vietnamese_rate("The quick brown fox jumps over the lazy dog and sleeps through winter") < 0.4


@pytest.mark.parametrize("text", ["", "123 – 45", "…"])
def test_a_text_without_words_has_rate_zero(text: str) -> None:
    assert vietnamese_rate(text) == 0.0


@given(st.text())
def test_no_text_raises(text: str) -> None:
    assert 0.0 <= vietnamese_rate(text) <= 1.0
