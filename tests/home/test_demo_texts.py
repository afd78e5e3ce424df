"""The plain files of the demo and the small loaders that read them."""

from pathlib import Path

import pytest
from PIL import Image as Picture

from home.demo.article_file import read_article
from home.demo.body_markup import blocks_of
from home.demo.content_files import PICTURES, article_paths, read_json
from home.demo.picture_variant import CROPS, LIGHTS, picture_file
from home.demo.shelves import Shelf, Shelves, UnknownKey


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "bai.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_has_a_head_and_a_body(tmp_path: Path) -> None:
    file = read_article(written(tmp_path, "title: Sơ kết: ba việc\nunit: host | sxd\nunit: guest | snv\n\nA.\n\nB.\n"))

    assert file.key == "bai"
    assert file.text("title") == "Sơ kết: ba việc"
    assert file.rows("unit") == [["host", "sxd"], ["guest", "snv"]]
    assert file.body == "A.\n\nB."


def test_an_empty_part_of_a_line_keeps_its_place(tmp_path: Path) -> None:
    file = read_article(written(tmp_path, "finding: limit | | open | Thiếu biên bản\n\nMột.\n"))

    assert file.rows("finding") == [["limit", "", "open", "Thiếu biên bản"]]


def test_a_time_of_day_is_vietnamese(tmp_path: Path) -> None:
    file = read_article(written(tmp_path, "published: 2026-11-19 07:40\n\nMột.\n"))

    published = file.instant("published")
    assert published is not None
    assert published.isoformat() == "2026-11-19T07:40:00+07:00"


def test_a_head_line_without_a_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="name: value"):
        read_article(written(tmp_path, "khong co hai cham\n\nMột.\n"))


def test_neighbouring_paragraphs_become_one_block() -> None:
    stream = blocks_of("Một.\n\n## Mục\n\n- a\n- b\n\nHai.", Shelves())

    assert stream == [{"type": "paragraph", "value": "<p>Một.</p><h2>Mục</h2><ul><li>a</li><li>b</li></ul><p>Hai.</p>"}]


def test_marks_of_html_in_a_text_are_text() -> None:
    stream = blocks_of("Năm <b>5</b> & 6", Shelves())

    assert stream[0]["value"] == "<p>Năm &lt;b&gt;5&lt;/b&gt; &amp; 6</p>"


def test_a_quotation_and_a_slogan_keep_their_source() -> None:
    quote, slogan = blocks_of("> Xin ghi tên tôi. — Ông Dũng\n\n>> Làm thật — Chủ đề", Shelves())

    assert quote["value"] == {"kind": "quote", "text": "Xin ghi tên tôi.", "source": "Ông Dũng"}
    assert slogan["value"] == {"kind": "slogan", "text": "Làm thật", "source": "Chủ đề"}


def test_a_table_has_a_caption_headings_and_rows() -> None:
    (table,) = blocks_of("|= Điểm\n| Đơn vị | Điểm |\n| Sở A | 9 |", Shelves())

    assert table["value"]["caption"] == "Điểm"
    assert [column["heading"] for column in table["value"]["columns"]] == ["Đơn vị", "Điểm"]
    assert table["value"]["rows"] == [{"values": ["Sở A", "9"]}]


def test_a_text_that_names_an_unknown_picture_says_so() -> None:
    with pytest.raises(UnknownKey, match="picture called 'khong-co'"):
        blocks_of("[picture khong-co]", Shelves())


def test_a_key_is_given_once() -> None:
    shelf = Shelf[str]("unit")
    shelf.put("sxd", "Sở Xây dựng")

    with pytest.raises(UnknownKey, match="twice"):
        shelf.put("sxd", "Sở Xây dựng")


def test_the_same_treatment_gives_the_same_picture() -> None:
    source = PICTURES / "cau.webp"

    assert picture_file(source, "left", "evening", True) == picture_file(source, "left", "evening", True)


@pytest.mark.parametrize("crop", CROPS)
def test_a_crop_stays_large_enough_for_the_widest_place(crop: str, tmp_path: Path) -> None:
    target = tmp_path / "crop.webp"
    target.write_bytes(picture_file(PICTURES / "cau.webp", crop))

    with Picture.open(target) as picture:
        assert picture.width >= 1150
        assert 1.2 < picture.width / picture.height < 1.8


@pytest.mark.parametrize("light", [light for light in LIGHTS if light != "day"])
def test_each_light_changes_the_picture(light: str) -> None:
    assert picture_file(PICTURES / "cau.webp", light=light) != picture_file(PICTURES / "cau.webp")


def test_every_drawing_is_small_and_used() -> None:
    drawings = {path.stem for path in PICTURES.glob("*.webp")}

    assert {row["drawing"] for row in read_json("pictures")} == drawings
    assert sum(path.stat().st_size for path in PICTURES.glob("*.webp")) < 3_000_000


def test_two_articles_rarely_share_their_main_picture() -> None:
    heroes = [read_article(path).rows("picture")[0][0] for path in article_paths()]

    assert max(heroes.count(hero) for hero in heroes) <= 3


def test_no_paragraph_is_used_twice() -> None:
    bodies = [read_article(path).body for path in article_paths()]
    paragraphs = [part for body in bodies for part in body.split("\n\n") if len(part) > 90 and part[0] not in "[|>"]

    assert len(set(paragraphs)) == len(paragraphs)
