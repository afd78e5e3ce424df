"""Title, stamp, byline and source are told apart."""

from datetime import UTC, datetime

import pytest

from news.importing.cleaning import clean
from news.importing.model import BlockKind, RawArticle, RawBlock
from portal.vietnamese.dates import VIETNAM_TIME
from tests.importing.articles import PARAGRAPH, TITLE, cleaned, with_body


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
