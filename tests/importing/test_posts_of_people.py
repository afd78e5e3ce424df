"""The post of a person and the unit it is held in."""

import pytest

from tests.importing.people_in_text import REVIEW, posts_in

HOSPITAL = (
    "Bệnh viện Đa khoa Bảo Thắng phát động thi đua",
    (
        "Lào Cai - Ngày 12/1/2024, Bệnh viện Đa khoa Bảo Thắng tổ chức lễ phát động thi đua năm 2024. Năm qua Bệnh "
        "viện Đa khoa Bảo Thắng khám cho 60 nghìn lượt người."
    ),
)


@pytest.mark.parametrize(
    ("line", "name", "post", "unit"),
    [
        (
            "Dự có Nguyễn Văn An, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy.",
            "Nguyễn Văn An",
            "Trưởng Ban",
            "Ban Tổ chức Tỉnh ủy Lào Cai",
        ),
        (
            "Ông Trần Đình Lộc, Trưởng phòng Nghiệp vụ 2, Ban Thi đua - Khen thưởng tỉnh trình bày báo cáo.",
            "Trần Đình Lộc",
            "Trưởng phòng",
            "Phòng Nghiệp vụ 2, Ban Thi đua - Khen thưởng tỉnh Lào Cai",
        ),
        (
            "Ông Bùi Văn Nam, Trưởng phòng Người có công (Sở Nội vụ) phát biểu.",
            "Bùi Văn Nam",
            "Trưởng phòng",
            "Phòng Người có công, Sở Nội vụ tỉnh Lào Cai",
        ),
        (
            "Bà Lê Thị Hoa, Chủ tịch Hội đồng quản trị kiêm Tổng Giám đốc Công ty TNHH Chè Mường Hum phát biểu.",
            "Lê Thị Hoa",
            "Chủ tịch Hội đồng quản trị kiêm Tổng Giám đốc",
            "Công ty TNHH Chè Mường Hum",
        ),
        ("Ông Ksor Biên, Trưởng thôn Bản Phố phát biểu.", "Ksor Biên", "Trưởng thôn", "thôn Bản Phố"),
        (
            "Chị Lý Mẩy Chạn, công chức Tư pháp - Hộ tịch xã Nậm Lúc phát biểu.",
            "Lý Mẩy Chạn",
            "công chức Tư pháp - Hộ tịch",
            "xã Nậm Lúc",
        ),
        (
            "Anh Vàng A Chống, lái xe Sở Tư pháp phát biểu.",
            "Vàng A Chống",
            "lái xe",
            "Sở Tư pháp tỉnh Lào Cai",
        ),
        (
            "Ông Kenji Sakamoto, Giám đốc Sakamoto Farm Co., Ltd phát biểu.",
            "Kenji Sakamoto",
            "Giám đốc",
            "Sakamoto Farm Co., Ltd",
        ),
        ("Thủ tướng Chính phủ Phạm Văn Hòa phát biểu.", "Phạm Văn Hòa", "Thủ tướng", "Chính phủ"),
        (
            "Ông Lê Văn Sơn (54 tuổi, dân tộc Tày), Giám đốc Sở Y tế phát biểu.",
            "Lê Văn Sơn",
            "Giám đốc",
            "Sở Y tế tỉnh Lào Cai",
        ),
        (
            "Dự có ông Bùi Văn Nam, PCT Thường trực UBND tỉnh.",
            "Bùi Văn Nam",
            "Phó Chủ tịch Thường trực",
            "Ủy ban nhân dân tỉnh Lào Cai",
        ),
    ],
)
def test_a_post_is_reported_with_its_unit(line: str, name: str, post: str, unit: str) -> None:
    assert posts_in(line)[name] == (post, unit)


def test_a_plural_post_belongs_to_everyone_listed() -> None:
    posts = posts_in("Các Phó Chủ tịch UBND tỉnh: Nguyễn Văn Hùng, Lê Thị Hạnh và Giàng Seo Vần cùng dự.")

    assert set(posts.values()) == {("Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai")}
    assert len(posts) == 3


def test_a_shared_post_behind_a_dash_belongs_to_both() -> None:
    posts = posts_in("Các đồng chí Trần Văn Hải, Lý Thị Hoa – Phó Giám đốc Sở Y tế cùng dự.")

    assert posts["Trần Văn Hải"] == posts["Lý Thị Hoa"] == ("Phó Giám đốc", "Sở Y tế tỉnh Lào Cai")


def test_a_post_of_the_last_guest_is_not_shared_with_one_addressed_apart() -> None:
    posts = posts_in("Dự có bà Lò Thị Én, ông Y Thoan – Phó Giám đốc Sở Y tế.")

    assert posts["Lò Thị Én"] == ("", "")
    assert posts["Y Thoan"] == ("Phó Giám đốc", "Sở Y tế tỉnh Lào Cai")


def test_holders_of_a_shared_post_keep_the_units_in_brackets() -> None:
    line = (
        "Thảo luận, các Phó Hiệu trưởng Phạm Thị Lựu (Trường Cao đẳng Nà Hối), Đồng Văn Kiên (Trường Cao đẳng Nậm Thi) "
    )

    posts = posts_in(line + "đề nghị giảm tiêu chí.")

    assert posts["Phạm Thị Lựu"] == ("Phó Hiệu trưởng", "Trường Cao đẳng Nà Hối")
    assert posts["Đồng Văn Kiên"] == ("Phó Hiệu trưởng", "Trường Cao đẳng Nậm Thi")


def test_deputies_share_the_unit_of_their_chief_in_one_sentence() -> None:
    posts = posts_in("Ông Lê Văn Sơn, Giám đốc Sở Y tế và các Phó Giám đốc: Trần Thị Nga, Bùi Văn Nam cùng dự.")

    assert posts["Bùi Văn Nam"] == ("Phó Giám đốc", "Sở Y tế tỉnh Lào Cai")


@pytest.mark.parametrize("post", ["Giám đốc", "Phó Giám đốc phụ trách", "nguyên Giám đốc"])
def test_a_body_named_by_its_kind_is_the_one_the_article_is_about(post: str) -> None:
    posts = posts_in(f"Ông Lê Văn Sơn, {post} bệnh viện phát biểu.", frame=HOSPITAL)

    assert posts["Lê Văn Sơn"] == (post, "Bệnh viện Đa khoa Bảo Thắng")


def test_a_part_without_its_body_belongs_to_the_body_of_the_article() -> None:
    posts = posts_in("Chị Trần Thị Nga, Điều dưỡng trưởng khoa Nội tổng hợp phát biểu.", frame=HOSPITAL)

    assert posts["Trần Thị Nga"] == ("Điều dưỡng trưởng", "Khoa Nội tổng hợp, Bệnh viện Đa khoa Bảo Thắng")


def test_an_unknown_body_behind_a_post_is_not_replaced_by_a_guess() -> None:
    posts = posts_in("Dự có ông Lê Văn Sơn, Giám đốc Sở Y tế; ông Bùi Văn Nam, Giám đốc Rạng Đông Xanh.")

    assert posts["Bùi Văn Nam"] == ("Giám đốc", "")


def test_words_of_work_are_no_post_away_from_a_name() -> None:
    posts = posts_in("Cán bộ, công chức lắng nghe ông Lê Văn Sơn phát biểu.", frame=REVIEW)

    assert posts["Lê Văn Sơn"] == ("", "")


def test_an_office_of_the_union_held_besides_stands_apart() -> None:
    posts = posts_in("Dự có ông Châu Văn Ba, Phó Giám đốc kiêm Chủ tịch Công đoàn cơ sở Sở Tư pháp.")

    assert posts["Châu Văn Ba"] == ("Phó Giám đốc", "Sở Tư pháp tỉnh Lào Cai")
