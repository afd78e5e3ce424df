"""Units called after a trade, read in full and no further."""

import pytest

from news.importing.facts.unit_grammar import unit_at
from news.importing.facts.view import view_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tạp chí Khoa học và Công nghệ đăng tải bài viết.", "Tạp chí Khoa học và Công nghệ"),
        ("Báo Tài nguyên và Môi trường đăng tải bài viết.", "Báo Tài nguyên và Môi trường"),
        ("Hạt Quản lý đường bộ Sa Thầy nhận Bằng khen.", "Hạt Quản lý đường bộ Sa Thầy"),
        ("Đoạn Quản lý đường bộ 7 nhận Bằng khen.", "Đoạn Quản lý đường bộ 7"),
        ("Trạm bảo vệ rừng Đá Trắng giữ rừng.", "Trạm bảo vệ rừng Đá Trắng"),
        ("Trạm Đá Trắng quản lý rộng 900 ha.", "Trạm Đá Trắng"),
    ],
)
def test_a_name_in_words_of_the_trade_is_read_to_its_end(text: str, name: str) -> None:
    found = unit_at(view_of(text), 0)

    assert found is not None
    assert text[found.start : found.end] == name


@pytest.mark.parametrize("text", ["Báo cáo kết quả đã được thông qua.", "Đoạn đường mới."])
def test_words_that_only_open_like_a_paper_or_a_road_guard_name_nobody(text: str) -> None:
    assert unit_at(view_of(text), 0) is None
