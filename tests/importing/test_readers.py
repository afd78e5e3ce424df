"""Readers turn bytes into blocks, or say in Vietnamese why they cannot."""

import unicodedata
from pathlib import Path

import pytest

from news.importing.model import BlockKind
from news.importing.readers import Unreadable, read
from tests.importing.articles import PARAGRAPH

TEXT = f"Tiêu đề của bài\n\n{PARAGRAPH}\n"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "rỗng"),
        (b" \n\t\n", "rỗng"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"PK\x03\x04........xl/workbook.xml", "ZIP"),
        (b"PK\x03\x04........word/document.xml", "docx"),
        (b'<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/">', "wxr"),
        ("Chỉ có một dòng duy nhất ở đây thôi".encode(), "một dòng"),
        ("Hai dòng\n\nquá ngắn".encode(), "quá ngắn"),
        (bytes(range(256)) * 4, ""),
    ],
)
def test_what_is_no_article_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        read(data, "tep")

    assert reason in refusal.value.reason
    assert refusal.value.reason.endswith(".")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="Không đọc được tệp"):
        read(tmp_path / "khong-co.txt", "khong-co.txt")


@pytest.mark.parametrize("file_format", ["docx", "wxr", "joomla", "nukeviet"])
def test_formats_to_come_are_refused_plainly(file_format: str) -> None:
    with pytest.raises(Unreadable, match="chưa được hỗ trợ"):
        read(TEXT.encode(), "bai", file_format)


def test_the_first_line_of_a_text_is_its_title() -> None:
    article = read(TEXT.encode(), "bai.txt")

    assert [(block.kind, block.text) for block in article.blocks] == [
        (BlockKind.TITLE, "Tiêu đề của bài"),
        (BlockKind.PARAGRAPH, PARAGRAPH),
    ]


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    path = tmp_path / "bai.txt"
    path.write_bytes(TEXT.replace("\n", "\r\n").encode("utf-8-sig"))

    assert read(path, path.name).blocks[0].text == "Tiêu đề của bài"


def test_lines_cut_by_a_mail_program_are_joined_again() -> None:
    words = (PARAGRAPH + " " + PARAGRAPH).split()
    wrapped = "\n".join(" ".join(words[start : start + 14]) for start in range(0, len(words), 14))

    article = read(f"Tiêu đề của bài\n\n{wrapped}\n".encode(), "thu.txt")

    assert article.blocks[1].text == " ".join(words)
    assert len(article.blocks) == 2


def test_decomposed_letters_are_remarked_upon() -> None:

    article = read(unicodedata.normalize("NFD", TEXT).encode(), "bai.txt")

    assert [remark.code for remark in article.warnings] == ["nfd"]


PAGE = f"""<!DOCTYPE html><html><head><title>Trao cờ cho đội cấp nước | Trang tin Khối</title>
<meta property="og:title" content="Trao cờ cho đội cấp nước">
<meta property="article:published_time" content="2024-05-06T01:30:00+00:00">
<script type="application/ld+json">
{{"@graph": [{{"@type": "NewsArticle", "author": {{"name": "Vũ Thanh Mai"}}}}]}}</script>
</head><body>
<nav><a href="/">Trang nhà</a> <a href="/tin">Tin</a></nav>
<div class="main-col"><h1>Trao cờ cho đội cấp nước</h1><span class="date">06/05/2024 08:30</span>
<div class="noi-dung">
<p>{PARAGRAPH}</p>
<figure><img src="/anh/1.jpg" alt="Lễ trao"><figcaption>Đại diện đội nhận cờ. Ảnh: Lê Na</figcaption></figure>
<p>{PARAGRAPH}</p>
<ul><li>Việc thứ nhất của đội</li><li>Việc thứ hai của đội</li></ul>
<table><tr><th>Đội</th><th>Điểm</th></tr><tr><td>Cấp nước</td><td>97</td></tr></table>
<p><img src="/anh/2.jpg"><br><em>Quang cảnh buổi trao</em></p>
<div class="share-box">Chia sẻ bài này</div>
</div>
<ul class="tin-lien-quan"><li><a href="/a">Bài khác một</a></li><li><a href="/b">Bài khác hai</a></li></ul></div>
<footer>Địa chỉ: 1 đường A</footer></body></html>"""


def test_a_page_gives_title_stamp_and_body_in_order() -> None:
    article = read(PAGE.encode(), "trang.html")
    kinds = [block.kind for block in article.blocks]

    assert article.blocks[0].text == "Trao cờ cho đội cấp nước"
    assert article.blocks[1].text == "06/05/2024 08:30"
    assert kinds[2:5] == [BlockKind.PARAGRAPH, BlockKind.IMAGE, BlockKind.CAPTION]
    assert kinds[6:9] == [BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.TABLE]
    assert (kinds[9], article.blocks[10].text) == (BlockKind.IMAGE, "Quang cảnh buổi trao")


def test_a_table_keeps_its_rows_and_an_image_its_file_and_alternative_text() -> None:
    blocks = read(PAGE.encode(), "trang.html").blocks

    assert next(block for block in blocks if block.rows).rows == (("Đội", "Điểm"), ("Cấp nước", "97"))
    assert [(block.file, block.alt) for block in blocks if block.file] == [
        ("/anh/1.jpg", "Lễ trao"),
        ("/anh/2.jpg", ""),
    ]


def test_the_wrapping_of_a_page_is_kept_apart() -> None:
    article = read(PAGE.encode(), "trang.html")

    assert article.removed == ("Trang nhà Tin", "Chia sẻ bài này", "Bài khác một Bài khác hai", "Địa chỉ: 1 đường A")


def test_metadata_come_from_json_ld_and_meta_elements() -> None:
    stated = dict(read(PAGE.encode(), "trang.html").metadata)

    assert stated["author"] == "Vũ Thanh Mai"
    assert stated["published"] == "2024-05-06T01:30:00+00:00"


def test_broken_json_ld_is_passed_over() -> None:
    page = PAGE.replace('{"@graph"', '{"@graph')

    assert "author" not in dict(read(page.encode(), "trang.html").metadata)


def test_a_page_without_running_text_is_refused() -> None:
    with pytest.raises(Unreadable, match="không có đoạn văn"):
        read(b"<html><body><a href='/'>x</a></body></html>", "trang.html")


def test_a_picture_frame_made_of_a_table_is_a_picture_with_caption() -> None:
    frame = '<table><tr><td><img src="/k.jpg"></td></tr><tr><td>Khung cảnh buổi lễ</td></tr></table>'
    page = f"<html><body><h1>Tiêu đề của trang</h1><div><p>{PARAGRAPH}</p>{frame}<p>{PARAGRAPH}</p></div></body></html>"

    blocks = read(page.encode(), "trang.html").blocks

    assert [block.kind for block in blocks[2:4]] == [BlockKind.IMAGE, BlockKind.CAPTION]


def test_a_lesser_heading_called_title_is_the_title() -> None:
    page = (
        f"<html><head><title>Bản tin</title></head><body><h3 class='post-title'>Đội xe số 4 nhận cờ thi đua</h3>"
        f"<div><p>{PARAGRAPH}</p><p>{PARAGRAPH}</p></div></body></html>"
    )

    assert read(page.encode(), "trang.html").blocks[0].text == "Đội xe số 4 nhận cờ thi đua"
