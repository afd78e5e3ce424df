"""What a site puts round an article goes, sentences stay."""

import pytest

from tests.importing.articles import PARAGRAPH, TITLE, cleaned, with_body


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
