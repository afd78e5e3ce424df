"""One form of Unicode and of white space."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.normalise import tidy, tidy_lines, to_nfc


def test_decomposed_letters_become_one_character_each() -> None:
    assert to_nfc("Thưở\u0309ng".replace("ở\u0309", "o\u031b\u0309")) == "Thưởng"


@pytest.mark.parametrize(
    ("written", "tidied"),
    [
        ("đồng\u00a0chí", "đồng chí"),
        ("\u00a0 \u00a0Khối thi đua\u00a0", "Khối thi đua"),
        ("Bằng\u200bkhen", "Bằngkhen"),
        ("\ufeffQuyết định", "Quyết định"),
        ("thi\u2009đua\u3000khen\tthưởng", "thi đua khen thưởng"),
        ("hai\ndòng", "hai dòng"),
        ("thưở\u00adng", "thưởng"),
        ("", ""),
    ],
)
def test_tidy_leaves_single_spaces_and_no_invisible_character(written: str, tidied: str) -> None:
    assert tidy(written) == tidied


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\x0b"])
def test_tidy_lines_keeps_every_kind_of_line_end_as_newline(line_end: str) -> None:
    assert tidy_lines(f" Một \u00a0dòng {line_end}{line_end}Hai  ") == "Một dòng\n\nHai"


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert "  " not in once
    assert once == once.strip()


@given(st.text())
def test_tidy_gives_the_same_for_composed_and_decomposed_text(text: str) -> None:
    assert tidy(unicodedata.normalize("NFD", text)) == tidy(unicodedata.normalize("NFC", text))
