"""Cleaning parts the article from its wrapping and loses no word."""

import re
from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from news.importing.cleaning import clean
from news.importing.cleaning.spaces import repaired
from news.importing.model import BlockKind, CleanArticle, RawArticle, RawBlock
from portal.vietnamese.dates import VIETNAM_TIME
from tests.importing.articles import PARAGRAPH, cleaned, with_body

TITLE = "Khối thi đua các trường nghề bàn việc cuối năm"


@pytest.mark.parametrize(
    ("stamp", "moment"),
    [
        ("2023-10-17 14:03:57", datetime(2023, 10, 17, 14, 3, 57, tzinfo=VIETNAM_TIME)),
        ("24-06-2019 10:27", datetime(2019, 6, 24, 10, 27, tzinfo=VIETNAM_TIME)),
        ("Thứ tư, 18/10/2023 14:03 GMT+7", datetime(2023, 10, 18, 14, 3, tzinfo=VIETNAM_TIME)),
        ("Cập nhật: 09:15 ngày 02/03/2024", datetime(2024, 3, 2, 9, 15, tzinfo=VIETNAM_TIME)),
        ("14:03 | 17/10/2023", datetime(2023, 10, 17, 14, 3, tzinfo=VIETNAM_TIME)),
        ("Ngày đăng: 5/4/2022", datetime(2022, 4, 5, tzinfo=VIETNAM_TIME)),
        ("Được đăng: 01 Tháng 7 2020", datetime(2020, 7, 1, tzinfo=VIETNAM_TIME)),
    ],
)
def test_a_line_under_the_title_with_a_moment_is_the_stamp(stamp: str, moment: datetime) -> None:
    article = cleaned(f"{TITLE}\n\n{stamp}\n\n{PARAGRAPH}")

    assert article.published_at == moment
    assert article.stamp_text == stamp
    assert stamp not in article.text


def test_a_stamp_in_capitals_does_not_lengthen_a_shouting_title() -> None:
    article = cleaned(f"KHỐI TRƯỜNG NGHỀ HỌP CUỐI NĂM\n29/12/2022 04:10 PM\nA-\nA+\n{PARAGRAPH}")

    assert article.original_title == "KHỐI TRƯỜNG NGHỀ HỌP CUỐI NĂM"
    assert article.published_at == datetime(2022, 12, 29, 16, 10, tzinfo=VIETNAM_TIME)


def test_a_bare_moment_behind_the_body_is_the_stamp() -> None:
    article = with_body("Mai Chi", "28/02/2024 15:22")

    assert article.published_at == datetime(2024, 2, 28, 15, 22, tzinfo=VIETNAM_TIME)


def test_counters_behind_the_stamp_are_furniture() -> None:
    article = cleaned(f"{TITLE}\n\nThứ tư - 15/05/2024 10:41 Đã xem: 1.087 In trang\n\n{PARAGRAPH}")

    assert (article.stamp_text, article.removed) == ("Thứ tư - 15/05/2024 10:41", ("Đã xem: 1.087 In trang",))


def test_a_stamp_before_the_title_does_not_become_the_title() -> None:
    article = cleaned(f"12/09/2022 07:30\n{TITLE}\n{PARAGRAPH}")

    assert article.title == TITLE
    assert article.published_at == datetime(2022, 9, 12, 0, 30, tzinfo=UTC)


def test_an_author_in_the_stamp_line_is_the_byline() -> None:
    article = cleaned(f"{TITLE}\n\nNguyễn Khánh Vy | 12/09/2022 07:30\n\n{PARAGRAPH}")

    assert article.byline == "Nguyễn Khánh Vy"


def test_a_sentence_with_a_date_is_no_stamp() -> None:
    article = cleaned(f"{TITLE}\n\nNgày 16/10/2023, khối họp bàn việc cuối năm.\n\n{PARAGRAPH}")

    assert article.published_at is None
    assert "stamp_missing" in [remark.code for remark in article.warnings]
    assert "Ngày 16/10/2023" in article.text


def test_a_shouting_title_is_offered_in_sentence_case() -> None:
    body = "Chiều qua, đại diện Khối thi đua Cơ khí Bình Minh và phường Trảng Dài đã gặp nhau. " + PARAGRAPH

    article = cleaned(f"KHỐI THI ĐUA CƠ KHÍ BÌNH MINH GIÚP PHƯỜNG TRẢNG DÀI\n\n{body}")

    assert article.title == "Khối thi đua Cơ khí Bình Minh giúp phường Trảng Dài"
    assert article.original_title == "KHỐI THI ĐUA CƠ KHÍ BÌNH MINH GIÚP PHƯỜNG TRẢNG DÀI"
    assert "all_caps_title" in [remark.code for remark in article.warnings]


def test_proper_nouns_of_the_caller_get_their_capitals_back() -> None:
    raw = RawArticle(
        "x", (RawBlock(BlockKind.TITLE, "THĂM LÀNG NGHỀ SAO MAI"), RawBlock(BlockKind.PARAGRAPH, PARAGRAPH))
    )

    assert clean(raw, ["Sao Mai"]).title == "Thăm làng nghề Sao Mai"


def test_a_title_broken_over_lines_is_one_title() -> None:
    article = cleaned(f"HỘI NGHỊ TỔNG KẾT PHONG TRÀO\nTHI ĐUA CỦA KHỐI TRƯỜNG NGHỀ\n\n{PARAGRAPH}")

    assert article.original_title == "HỘI NGHỊ TỔNG KẾT PHONG TRÀO THI ĐUA CỦA KHỐI TRƯỜNG NGHỀ"


def test_a_repeated_title_is_left_out_once() -> None:
    article = cleaned(f"{TITLE}\n\n{TITLE}\n\n{PARAGRAPH}")

    assert article.removed == (TITLE,)
    assert article.text.count(TITLE) == 1


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Mai Chi!", "Mai Chi"),
        ("Lê Na – Trần Hùng", "Lê Na – Trần Hùng"),
        ("Tin, ảnh: Hoàng Nam", "Hoàng Nam"),
        ("Bài và ảnh: THU CÚC", "THU CÚC"),
        ("Tác giả: Phạm Văn Tú", "Phạm Văn Tú"),
        ("Minh Anh (t/h)", "Minh Anh"),
        ("Hồng Nhung (Văn phòng Sở)", "Hồng Nhung"),
        ("PV", "PV"),
        ("Phóng sự của Kim Thoa", "Kim Thoa"),
    ],
)
def test_the_last_short_line_is_the_byline(line: str, byline: str) -> None:
    article = with_body(line)

    assert (article.byline, article.byline_text) == (byline, line)
    assert line not in article.text


def test_a_byline_behind_the_end_mark_is_parted_from_the_sentence() -> None:
    article = with_body("Buổi họp kết thúc trong không khí vui vẻ, ai cũng hứa làm tốt hơn./. Minh Tâm")

    assert article.byline == "Minh Tâm"
    assert article.text.endswith("làm tốt hơn./.")


@pytest.mark.parametrize(
    "line",
    [
        "Buổi họp kết thúc lúc 17 giờ.",
        "Ông Lê Văn Tám, Giám đốc Sở Y tế, chủ trì.",
        "Một số kết quả đạt được:",
        "Hạn chế và nguyên nhân",
    ],
)
def test_a_last_line_that_is_text_is_no_byline(line: str) -> None:
    article = with_body(line)

    assert article.byline == ""
    assert line in article.text


def test_who_signs_a_document_is_not_its_author() -> None:
    article = with_body("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(Đã ký)", "Trương Minh Trí")

    assert article.byline == ""
    assert "Trương Minh Trí" in article.text


@pytest.mark.parametrize(
    ("line", "source"),
    [("Nguồn: Báo Đắk Nông", "Báo Đắk Nông"), ("Nguồn tin: Văn phòng Sở", "Văn phòng Sở"), ("Theo TTXVN", "TTXVN")],
)
def test_the_source_is_named_apart_from_the_author(line: str, source: str) -> None:
    article = with_body("Mai Chi", line)

    assert (article.byline, article.source_name) == ("Mai Chi", source)


def test_a_source_fused_with_the_name_of_the_office_is_parted() -> None:
    article = with_body(
        "Việc này sẽ được tiếp tục trong quý sau./.",
        "Nguồn tin: Ban Biên tậpCÔNG TY CẤP NƯỚC HÒN GAI",
        "Trụ sở: 5 phố Mới",
        "Điện thoại: 0203.1234567 / Fax: 0203.7654321",
    )

    assert article.source_name == "Ban Biên tập"
    assert article.removed == (
        "CÔNG TY CẤP NƯỚC HÒN GAI",
        "Trụ sở: 5 phố Mới",
        "Điện thoại: 0203.1234567 / Fax: 0203.7654321",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Chia sẻ :",
        "Email In PDF.",
        "A- A A+",
        "Cỡ chữ A- A+",
        "[Trở về]",
        "View Counter",
        "Views Today : 74",
        "Lượt xem: 1.204",
        "Skip to content",
        "Skip Ribbon Commands",
        "Đánh giá bài viết (0)",
        "cms-view-count",
        "BÀI VIẾT CÙNG CHUYÊN MỤC",
        "Tin mới hơn:",
        "Xem thêm: Ba đội bóng vào chung kết",
        "Từ khóa: thi đua, nước sạch",
        "Facebook Zalo In trang",
        "Trang chủ > Tin tức > Thi đua",
        "Bình luận (0)",
        "Gửi bình luận của bạn",
    ],
)
def test_furniture_of_a_page_goes_wherever_it_stands(line: str) -> None:
    article = cleaned(f"{TITLE}\n\n{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}")

    assert article.removed == (line,)
    assert len(article.blocks) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Chia sẻ với chúng tôi, ông Lê Văn Tám cho biết đội sẽ cố gắng hơn.",
        "Tin liên quan đến đợt thi đua được đăng trên bản tin nội bộ hằng tuần.",
        "Địa chỉ nhận hồ sơ: Phòng Tổ chức, số 5 phố Mới.",
        "Email là cách liên lạc chính của đội.",
        "Các tin khác nhau về kết quả chấm điểm đã được làm rõ.",
    ],
)
def test_a_sentence_that_begins_like_furniture_stays(line: str) -> None:
    article = cleaned(f"{TITLE}\n\n{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}")

    assert article.removed == ()
    assert line in article.text


def test_titles_listed_behind_the_body_are_left_out_in_order() -> None:
    article = with_body("Các tin khác", "Đội xe số 4 về đích sớm (12/1/2024)", "Mùa gặt ở bãi giữa", "005251")

    assert article.removed == ("Các tin khác", "Đội xe số 4 về đích sớm (12/1/2024)", "Mùa gặt ở bãi giữa", "005251")


def test_a_list_in_the_middle_ends_where_the_text_goes_on() -> None:
    article = cleaned(f"{TITLE}\n\n{PARAGRAPH}\n\nTin liên quan\n\nMùa gặt ở bãi giữa\n\n{PARAGRAPH}")

    assert article.removed == ("Tin liên quan", "Mùa gặt ở bãi giữa")
    assert len(article.blocks) == 2


def test_the_address_that_a_notice_gives_stays() -> None:
    article = with_body(
        "Mọi ý kiến góp ý xin gửi về Phòng Tổ chức trước ngày họp:",
        "Điện thoại: 0203.1234567",
        "Email: to-chuc@example.vn",
    )

    assert article.removed == ()


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
