"""Formatted text is safe however it comes in."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from portal.richtext.blocks.paragraph import ParagraphBlock
from portal.richtext.sanitise import sanitise

ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="  java\tscript:alert(1)">x</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
    "<iframe src=https://evil.example></iframe>",
    "<p onclick=alert(1)>x</p>",
    "<style>body{display:none}</style>",
    "<math><mtext></table><img src=x onerror=alert(1)>",
    "<script>alert(1)",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_that_can_run_survives(attack: str) -> None:
    cleaned = sanitise(attack).lower()

    assert "<script" not in cleaned
    assert "<iframe" not in cleaned
    assert "<svg" not in cleaned
    assert "<img" not in cleaned
    assert 'href="java' not in cleaned
    assert 'href="data' not in cleaned
    assert "<p on" not in cleaned


def test_the_text_of_a_script_is_not_shown_to_readers() -> None:
    assert sanitise("<p>Trước</p><script>var x = 1</script><p>Sau</p>") == "<p>Trước</p><p>Sau</p>"


def test_formatting_links_and_lists_are_kept() -> None:
    html = '<p>Theo <a href="https://example.vn/a">kế hoạch</a>, <b>ba</b> việc:</p><ul><li>một</li></ul>'

    assert sanitise(html) == html


def test_links_to_pages_and_documents_of_the_portal_are_kept() -> None:
    html = '<p><a linktype="page" id="3">bài trước</a></p>'

    assert sorted(sanitise(html)) == sorted(html)


def test_a_bare_line_break_is_closed_because_the_editor_cannot_open_it() -> None:
    assert sanitise("<p>một<br>hai</p>") == "<p>một<br/>hai</p>"


def test_text_is_stored_in_nfc() -> None:
    assert sanitise(unicodedata.normalize("NFD", "<p>điển hình</p>")) == "<p>điển hình</p>"


@given(st.text(alphabet="<>/abipr \"'=&;:đếjavscript\n", max_size=120))
def test_cleaning_twice_changes_nothing_and_the_result_is_well_formed(text: str) -> None:
    once = sanitise(text)

    assert sanitise(once) == once
    etree.fromstring(f"<div>{once}</div>".replace("&", ""))  # named entities are HTML, not XML


def test_a_paragraph_block_is_safe_on_the_way_in_and_on_the_way_out() -> None:
    block = ParagraphBlock()

    read = block.to_python("<p>xin <script>alert(1)</script>chào</p>")

    assert "script" not in str(read)
    assert block.get_prep_value(read) == "<p>xin chào</p>"
