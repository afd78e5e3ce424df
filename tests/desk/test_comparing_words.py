"""Texts compared word by word: what a reader is shown as one change, and what it costs."""

import random
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from news.desk.comparing.alignment import MOST_CELLS, fixed_points, gaps, matched
from news.desk.comparing.tokens import joined, tokenise, word_count
from news.desk.comparing.words import Kind, compare_words, is_changed, new_side, old_side
from portal.vietnamese.normalise import to_nfc

WORDS = st.sampled_from(
    "Khối thi đua đề nghị tặng Cờ cho Sở Công Thương , . 12/14 168 “ ” ngày 31/10/2026 – \n".split(" ")
)
SENTENCES = st.lists(WORDS, max_size=40).map(" ".join)


def said(old: str, new: str) -> list[tuple[str, str]]:
    return [(str(piece.kind), piece.text.strip()) for piece in compare_words(old, new)]


@given(SENTENCES, SENTENCES)
@settings(max_examples=300)
def test_the_pieces_give_both_texts_back(old: str, new: str) -> None:
    pieces = compare_words(old, new)

    assert old_side(pieces) == to_nfc(old)
    assert new_side(pieces) == to_nfc(new)


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_at_all_is_given_back(old: str, new: str) -> None:
    pieces = compare_words(old, new)

    assert (old_side(pieces), new_side(pieces)) == (to_nfc(old), to_nfc(new))


@given(SENTENCES)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert not is_changed(compare_words(text, text))


@given(SENTENCES, SENTENCES)
def test_what_stayed_has_the_same_words_on_both_sides(old: str, new: str) -> None:
    for piece in compare_words(old, new):
        if piece.kind is Kind.SAME:
            assert piece.old.split() == piece.new.split()


def test_a_text_typed_in_parts_is_the_same_text() -> None:
    text = "Hội nghị tổng kết"

    assert not is_changed(compare_words(unicodedata.normalize("NFD", text), text))


def test_white_space_alone_is_no_change() -> None:
    assert not is_changed(compare_words("Khối  thi đua ", "Khối thi đua"))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "được tặng Cờ thi đua",
            "được đề nghị tặng Cờ thi đua",
            [("same", "được"), ("added", "đề nghị"), ("same", "tặng Cờ thi đua")],
        ),
        (
            "có 168 sáng kiến",
            "có 186 sáng kiến",
            [("same", "có"), ("removed", "168"), ("added", "186"), ("same", "sáng kiến")],
        ),
        (
            "trước ngày 31/10, đạt 12/14 chỉ tiêu",
            "trước ngày 30/10, đạt 12/14 chỉ tiêu",
            [
                ("same", "trước ngày"),
                ("removed", "31/10"),
                ("added", "30/10"),
                ("same", ", đạt 12/14 chỉ tiêu"),
            ],
        ),
        ("Kết thúc.", "Kết thúc./.", [("same", "Kết thúc."), ("added", "/.")]),
        ("", "Thêm cả câu", [("added", "Thêm cả câu")]),
        ("Bỏ cả câu", "", [("removed", "Bỏ cả câu")]),
    ],
)
def test_changes_are_whole_phrases(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert said(old, new) == expected


def test_a_word_that_stayed_by_chance_does_not_tear_a_phrase() -> None:
    changes = said("do Sở Công Thương của tỉnh Lam Giang nêu", "do Hội Nông dân của xã Đồi Thông nêu")

    assert changes == [
        ("same", "do"),
        ("removed", "Sở Công Thương của tỉnh Lam Giang"),
        ("added", "Hội Nông dân của xã Đồi Thông"),
        ("same", "nêu"),
    ]


def test_a_figure_that_stayed_is_never_shown_as_changed() -> None:
    changes = said("gồm đất rừng 12 thửa ruộng", "gồm ao cá 12 hồ nước")

    assert ("same", "12") in changes


def test_dates_amounts_and_document_numbers_are_one_piece() -> None:
    text = "Quyết định 152/2025/NĐ-CP ngày 16/10/2025: 1.204 người, 45%, 08:30."

    pieces = [token.text for token in tokenise(text) if token.has_digits]

    assert pieces == ["152/2025/NĐ-CP", "16/10/2025", "1.204", "45%", "08:30"]
    assert joined(tokenise(text)) == text


def test_words_are_counted_as_a_newsroom_counts_them() -> None:
    assert word_count("Khối thi đua, 12 đơn vị – tổng kết.") == 8


def heavily_edited(length: int, rate: float, seed: int = 7) -> tuple[list[str], list[str]]:
    """A text with as many words as asked for and a version in which about ``rate`` of them came, went or changed."""
    dice = random.Random(seed)  # noqa: S311 - a text for a test, not a secret
    syllables = [
        onset + rhyme for onset in "bchklmntvx" for rhyme in ("a", "an", "anh", "ây", "iên", "ông", "ươi", "ước")
    ]
    old = [syllables[min(int(dice.paretovariate(0.8)), 79)] for _ in range(length)]
    new: list[str] = []
    for word in old:
        roll = dice.random() / rate
        if roll > 1:
            new.append(word)
        elif roll > 1 / 3:
            new.extend([dice.choice(syllables)] if roll > 2 / 3 else [word, dice.choice(syllables)])
    return old, new


@pytest.mark.parametrize("rate", [0.05, 0.3, 0.7, 1.0])
def test_five_thousand_words_take_few_comparisons_however_much_was_edited(rate: float) -> None:
    old, new = heavily_edited(5_000, rate)

    cells = sum(gap.cells for gap in gaps(old, new, fixed_points(old, new)) if gap.cells <= MOST_CELLS)

    assert cells < 2_000_000, "beside the 25,000,000 of comparing every word with every word"


def test_matches_rise_on_both_sides() -> None:
    old, new = heavily_edited(2_000, 0.5)

    pairs = matched(old, new)

    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(pairs))
    assert all(old[first] == new[second] for first, second in pairs)
    assert len(pairs) > 900
