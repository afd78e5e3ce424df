"""What was asked for is marked in the original text, and everything else is escaped."""

import html
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.answers.marking import Marker
from search.query.parsing import parse_query
from tests.search.small_index import TABLE


def marked(query: str, text: str) -> str:
    return Marker.of(parse_query(query, TABLE)).marked(text)


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("thi dua", "Khối Thi đua số 1", "Khối <mark>Thi đua</mark> số 1"),
        ("hòa", "Thành phố Hoà Bình", "Thành phố <mark>Hoà</mark> Bình"),
        ("kỹ thuật", "Kinh tế – Kĩ thuật", "Kinh tế – <mark>Kĩ thuật</mark>"),
        ("6 tháng", "sơ kết 06 tháng đầu năm", "sơ kết <mark>06 tháng</mark> đầu năm"),
        ("KT-KT", "Khối Kinh tế – Kỹ thuật", "Khối <mark>Kinh tế – Kỹ thuật</mark>"),
        ("409/TĐKT-KTKT", "Công văn số 409/TĐKT–KTKT", "Công văn số <mark>409/TĐKT–KTKT</mark>"),
        ("16/10/2023", "ngày 16-10-2023", "ngày <mark>16-10-2023</mark>"),
        ('"trưởng khối"', "bầu Trưởng khối, khối khác", "bầu <mark>Trưởng khối</mark>, khối khác"),
        ("a&b <i>", "x <i>a&b</i>", "x &lt;<mark>i&gt;a&amp;b&lt;/i</mark>&gt;"),
    ],
)
def test_what_was_asked_for_is_marked(query: str, text: str, expected: str) -> None:
    assert marked(query, text) == expected


def test_a_lone_syllable_is_left_unmarked_where_its_word_stands() -> None:
    assert marked("thi đua", "Thi đua để thi hành") == "<mark>Thi đua</mark> để thi hành"


@given(st.text(max_size=40), st.text(max_size=120))
def test_without_its_marks_the_text_is_the_original(query: str, text: str) -> None:
    shown = re.sub(r"</?mark>", "", marked(query, text))

    assert html.unescape(shown) == html.unescape(html.escape(unicodedata.normalize("NFC", text)))


def test_an_excerpt_is_cut_round_the_densest_marks() -> None:
    filler = "Các đơn vị đã nghe và trao đổi nhiều việc khác nhau trong buổi sáng. " * 8
    text = f"Thi cử xong. {filler}Ban đã sơ kết phong trào thi đua của khối. {filler}"

    excerpt = Marker.of(parse_query("sơ kết phong trào thi đua")).excerpt(["", text])

    assert "<mark>sơ kết phong trào thi đua</mark>" in excerpt
    assert excerpt.startswith("… ")
    assert excerpt.endswith(" …")
    assert len(excerpt) < 300


def test_an_excerpt_comes_from_the_text_that_says_most() -> None:
    texts = ["Hội nghị bàn về thi cử.", "Phong trào thi đua của ngành."]

    assert "thi đua" in Marker.of(parse_query("phong trào thi đua")).excerpt(texts)
    assert Marker.of(parse_query("")).excerpt(texts) == "Hội nghị bàn về thi cử."


def test_an_excerpt_is_prose_before_it_is_a_list_of_names() -> None:
    marker = Marker.of(parse_query("sở xây dựng"))
    names = ["Sở Xây dựng tỉnh Lam Giang; Sở Xây dựng tỉnh Trà Bắc"]

    assert marker.excerpt(["Đại diện Sở Xây dựng nêu ba việc."], names).startswith("Đại diện")
    assert marker.excerpt(["Ba việc đã nêu."], names).startswith("<mark>Sở Xây dựng</mark>")
