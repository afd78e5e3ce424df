"""Cleaning puts spaces right and loses no word."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from news.importing.cleaning import clean
from news.importing.cleaning.spaces import repaired
from news.importing.model import BlockKind, CleanArticle, RawArticle, RawBlock
from tests.importing.articles import PARAGRAPH, TITLE, with_body


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("năm 2023;Quyết định", "năm 2023; Quyết định"),
        ("tỉnh vàChương trình", "tỉnh và Chương trình"),
        ("Lê Na –  Giám đốc", "Lê Na – Giám đốc"),
        ("Hòn Gai .", "Hòn Gai."),
        ("xã,phường", "xã, phường"),
        ("họp xong.Các đội", "họp xong. Các đội"),
        ("TĐ,KT", "TĐ,KT"),
        ("VnExpress, YouTube, 1.204,5", "VnExpress, YouTube, 1.204,5"),
        ("www.sonoivu.gov.vn", "www.sonoivu.gov.vn"),
        ("TP.Hà Nội", "TP.Hà Nội"),
        ("vì sao ... không", "vì sao ... không"),
    ],
)
def test_spaces_are_put_right(written: str, right: str) -> None:
    assert repaired(written) == right


@given(st.text(max_size=80))
def test_putting_spaces_right_changes_nothing_but_spaces(text: str) -> None:
    assert re.sub(r"\s", "", repaired(text)) == re.sub(r"\s", "", text)


def test_spans_point_into_the_text() -> None:
    article = with_body("IMG_0012 Các đội ký giao ước", PARAGRAPH)

    assert article.text[article.title_span.start : article.title_span.end] == article.title
    assert [article.text[block.span.start : block.span.end] for block in article.blocks] == [
        block.text for block in article.blocks
    ]
    assert article.text == "\n".join([article.title, *(block.text for block in article.blocks)])


LINES = st.sampled_from(
    [
        PARAGRAPH,
        "Chia sẻ :",
        "Mai Chi",
        "Tin, ảnh: Lê Na",
        "Các tin khác",
        "Mùa gặt ở bãi giữa",
        "IMG_0012",
        "2023-10-17 14:03",
        "Toàn cảnh buổi họp",
        "Ảnh: Đức Hùng",
        "Nguồn: Báo Mới",
        "Trụ sở: 5 phố Mới",
        "Website: example.vn",
        "005251",
        TITLE,
        "Đội trưởng nhận cờ. Ảnh: Lê Na",
        "Anh-1 Bà Lê Thị Hồng phát biểu",
        "KẾT QUẢ QUÝ III",
        "./.",
        "- Một việc;",
        "Email In PDF.",
        "Cập nhật: 12/3/2024",
        "Một câu ngắn.",
        "Địa chỉ: số 5",
        "Hết quý, đội về đích./. Minh Tâm",
        "“Trích dẫn ở đây”, ông nói.",
    ]
)


def words_of(article: CleanArticle) -> Counter[str]:
    parts = [article.title, *(block.text for block in article.blocks), *article.removed, article.stamp_text]
    parts += [article.byline_text, article.source_name or ""]
    parts += [f"{image.file} {image.credit or ''}" for image in article.images]
    return Counter(re.findall(r"\w+", " ".join(parts)))


@given(st.lists(LINES | st.text(alphabet="abc đêé.,: 12", min_size=1, max_size=40), min_size=1, max_size=14))
def test_no_word_of_a_source_is_lost(lines: list[str]) -> None:
    blocks = (RawBlock(BlockKind.TITLE, TITLE), *(RawBlock(BlockKind.PARAGRAPH, line) for line in lines))
    labels = Counter("Ảnh Nguồn Tin ảnh tin Theo".split() * 20)

    article = clean(RawArticle("x", blocks))

    given_words = Counter(re.findall(r"\w+", " ".join([TITLE, *lines])))
    missing = given_words - words_of(article) - labels
    assert set(missing) <= set(words_of(article)), missing


@given(st.lists(LINES, min_size=1, max_size=14))
def test_paragraphs_of_the_body_are_never_removed(lines: list[str]) -> None:
    blocks = (RawBlock(BlockKind.TITLE, TITLE), *(RawBlock(BlockKind.PARAGRAPH, line) for line in lines))

    article = clean(RawArticle("x", blocks))

    assert [block.text for block in article.blocks].count(PARAGRAPH) == lines.count(PARAGRAPH)
