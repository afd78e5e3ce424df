"""Who counts as a person, and under which name."""

import pytest

from tests.importing.people_in_text import names_in


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Bà Rơ Mah H'Bé Ly, Giám đốc Sở Y tế phát biểu.", "Rơ Mah H'Bé Ly"),
        ("Ông Kim Sa Rượl, Trưởng thôn Bản Phố phát biểu.", "Kim Sa Rượl"),
        ("Chị Thạch Thị Sa Vane, Chủ tịch Hội Nông dân xã Nậm Lúc phát biểu.", "Thạch Thị Sa Vane"),
        ("Ông Vàng Seo Páo, Chủ tịch UBND xã Nậm Lúc phát biểu.", "Vàng Seo Páo"),
        ("Thượng tọa Thích Thanh Hiền đến chúc mừng.", "Thích Thanh Hiền"),
        ("Linh mục Giuse Nguyễn Văn Tâm đến chúc mừng.", "Giuse Nguyễn Văn Tâm"),
        ("Ông Kenji Sakamoto, Giám đốc Sakamoto Farm Co., Ltd phát biểu.", "Kenji Sakamoto"),
        ("Đồng chí Đỗ Trường Sơn – Phó Bí thư Huyện ủy Bát Xát phát biểu.", "Đỗ Trường Sơn"),
        ("Chủ tịch UBND tỉnh Trịnh Xuân Hòa phát biểu.", "Trịnh Xuân Hòa"),
        ("Mẹ Vũ Thị Mận, 93 tuổi, rưng rưng.", "Vũ Thị Mận"),
    ],
)
def test_a_person_is_named_in_full(line: str, name: str) -> None:
    assert names_in(line) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Các đại biểu đến từ Đông Nam Á phát biểu.",
        "Lễ trao giải Nguyễn Đình Chiểu diễn ra trên đường Trần Hưng Đạo.",
        "Mẹ Việt Nam Anh hùng được phụng dưỡng chu đáo.",
        "Trường THPT Lê Quý Đôn và xã Trần Phú cùng dự.",
    ],
)
def test_a_name_of_something_else_is_nobody(line: str) -> None:
    assert names_in(line) == []


def test_units_in_brackets_do_not_break_a_list_of_names() -> None:
    line = "Các đại biểu: Lê Văn Sơn (Sở Y tế), Trần Thị Nga (Sở Tư pháp) và Vàng A Chống (Sở Tài chính) tham luận."

    assert names_in(line) == ["Lê Văn Sơn", "Trần Thị Nga", "Vàng A Chống"]
