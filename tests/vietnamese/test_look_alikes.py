"""Letters that only look like Vietnamese ones."""

import pytest
from hypothesis import given

from portal.vietnamese.legacy_encodings import decode, find_look_alikes, repair_look_alikes
from tests.vietnamese.strategies import sentences

SENTENCE = "Khối thi đua tổ chức hội nghị và trao tặng Bằng khen cho các tập thể có thành tích cao"


@pytest.mark.parametrize(
    ("letter", "look_alike"),
    [("a", "а"), ("o", "о"), ("c", "с"), ("e", "е"), ("o", "ο"), ("đ", "ð"), ("i", "ı"), ("K", "К")],
)
def test_a_letter_whose_meaning_is_certain_is_repaired(letter: str, look_alike: str) -> None:
    findings = repair_look_alikes(SENTENCE.replace(letter, look_alike))
    assert findings.text == SENTENCE
    assert findings.repaired
    assert findings.suspicious == ()


def test_capital_eth_becomes_d_with_stroke_even_in_foreign_syllables() -> None:
    assert repair_look_alikes("Tỉnh Ðắk Lắk khen thưởng").text == "Tỉnh Đắk Lắk khen thưởng"


def test_finding_leaves_the_text_as_it_is() -> None:
    text = SENTENCE.replace("a", "а")
    findings = find_look_alikes(text)
    assert findings.text == text
    assert "cаo" in findings.repaired


@pytest.mark.parametrize(
    "text", ["Москва — столица", "Όμηρος και Οδύσσεια", "The quick brown fox", "Lễ hội ở Москва năm nay"]
)
def test_quotations_in_other_alphabets_stay(text: str) -> None:
    assert repair_look_alikes(text).text == text


def test_swapped_accents_are_reported_but_not_guessed() -> None:
    swapped = "Khối thi đua tổ chữc hội nghi và trao täng Bẳng khen cho cãc tâp thễ có thànḥ tîch cao nhât nẵm"
    findings = repair_look_alikes(swapped)
    assert findings.text == swapped
    assert {"täng", "tîch", "cãc"} <= set(findings.suspicious)


@given(sentences)
def test_healthy_sentences_raise_no_suspicion(text: str) -> None:
    findings = repair_look_alikes(text)
    assert findings.text == text
    assert not findings.found


def test_a_few_names_of_other_peoples_raise_no_suspicion() -> None:
    assert not repair_look_alikes(f"{SENTENCE} của xã Krông Pắk, bà H’ Lan Niê và ông Y Kpă").found


def test_decoding_repairs_and_warns() -> None:
    decoded = decode(SENTENCE.replace("a", "а").encode())
    assert decoded.text == SENTENCE
    assert decoded.warnings == ("look_alike_letters",)
