"""Captions find their images and body text is no caption."""

import pytest

from tests.importing.articles import PARAGRAPH, TITLE, cleaned, with_body


@pytest.mark.parametrize(
    ("line", "file", "caption"),
    [
        ("Hop-khoi-2 Bà Lê Thị Hồng phát biểu tại buổi họp", "Hop-khoi-2", "Bà Lê Thị Hồng phát biểu tại buổi họp"),
        ("IMG_4471 Các đội ký giao ước", "IMG_4471", "Các đội ký giao ước"),
        ("DSC04412Ông Lê Văn Tám phát biểu", "DSC04412", "Ông Lê Văn Tám phát biểu"),
        ("z5440123456789_0a1b2cToàn cảnh buổi họp", "z5440123456789_0a1b2c", "Toàn cảnh buổi họp"),
        (
            "20391111 668399660022222 778363999 oQuang cảnh buổi họp",
            "20391111 668399660022222 778363999 o",
            "Quang cảnh buổi họp",
        ),
    ],
)
def test_a_file_stem_before_a_caption_is_the_file_of_the_image(line: str, file: str, caption: str) -> None:
    article = cleaned(f"{TITLE}\n\n{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}")

    assert [(image.file, image.caption, image.position) for image in article.images] == [(file, caption, 1)]
    assert file not in article.text


def test_a_stem_glued_to_a_paragraph_leaves_the_paragraph_whole() -> None:
    article = cleaned(f"{TITLE}\n\n20391111 668399660022222 778363999 o{PARAGRAPH}\n\n{PARAGRAPH}")

    assert article.images[0].caption == ""
    assert article.blocks[0].text == PARAGRAPH


@pytest.mark.parametrize(
    "text", ["SARS-CoV-2 làm nhiều đội phải nghỉ việc trong ba tuần.", "Covid-19 làm nhiều đội phải nghỉ."]
)
def test_words_that_look_like_stems_stay(text: str) -> None:
    assert text in with_body(text, PARAGRAPH).text


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Đội trưởng nhận cờ. Ảnh: Lê Na", "Đội trưởng nhận cờ.", "Lê Na"),
        ("Đội trưởng nhận cờ (Ảnh: Đ.T)", "Đội trưởng nhận cờ", "Đ.T"),
        ("Đội trưởng nhận cờ - Ảnh: TRÍ NHÂN", "Đội trưởng nhận cờ", "TRÍ NHÂN"),
        ("Ảnh: Buổi lễ khép lại bằng bài hát của các bạn trẻ", "Buổi lễ khép lại bằng bài hát của các bạn trẻ", None),
        ("Toàn cảnh buổi họp", "Toàn cảnh buổi họp", None),
        ("Bà Lê Thị Hồng phát biểu tại hội nghị.", "Bà Lê Thị Hồng phát biểu tại hội nghị.", None),
        ("Các đội chụp ảnh lưu niệm", "Các đội chụp ảnh lưu niệm", None),
    ],
)
def test_captions_are_known_without_a_file(line: str, caption: str, credit: str | None) -> None:
    article = cleaned(f"{TITLE}\n\n{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}")

    assert [(image.file, image.caption, image.credit) for image in article.images] == [("", caption, credit)]


@pytest.mark.parametrize(
    "line",
    [
        "Phát biểu tại hội nghị, bà Lê Thị Hồng nêu ba việc cần làm ngay.",
        "Bà Lê Thị Hồng cho biết đội đã trao 12 phần quà cho học sinh.",
        "Ngày 5/3, các đội ký giao ước",
        "1. Ông Lê Văn Tám nhận Bằng khen",
        "Kết quả thi đua quý III",
        "Tại hội nghị, các đội trao đổi kinh nghiệm",
    ],
)
def test_lines_that_tell_something_are_no_captions(line: str) -> None:
    article = cleaned(f"{TITLE}\n\n{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}")

    assert article.images == ()
    assert line in article.text


def test_a_credit_of_its_own_joins_the_caption_before_it() -> None:
    article = cleaned(f"{TITLE}\n\n{PARAGRAPH}\n\nChị Lò Thị Én bên giàn bầu.\nẢnh: Đức Hùng\n\n{PARAGRAPH}")

    assert [(image.caption, image.credit) for image in article.images] == [("Chị Lò Thị Én bên giàn bầu.", "Đức Hùng")]
