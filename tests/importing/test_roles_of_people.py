"""The part each person plays, told by the words of his sentence or the place of his name."""

import pytest

from tests.importing.people_in_text import INSPECTION, NEWS, REVIEW, roles_in


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Chủ trì hội nghị: Đồng chí Lê Văn Sơn – Giám đốc Sở Y tế, Trưởng khối.", "chair"),
        ("Phát biểu chỉ đạo tại hội nghị, đồng chí Lê Văn Sơn, Giám đốc Sở Y tế biểu dương kết quả.", "speaker"),
        ("Đồng chí Lê Văn Sơn, trong phần phát biểu chỉ đạo, yêu cầu các sở cố gắng.", "speaker"),
        ("Thiếu tá Lê Văn Sơn, Phó trưởng phòng Tuyên huấn, thì cho rằng cần đổi trước tiên là thói quen.", "speaker"),
        ("Hội nghị nghe tham luận của hai điển hình: ông Lê Văn Sơn, Giám đốc Sở Y tế.", "speaker"),
        ("Trình bày báo cáo tổng kết, ông Lê Văn Sơn cho biết khối hoàn thành kế hoạch.", "reporter"),
        ("Ông Lê Văn Sơn, Giám đốc Sở Y tế tới dự.", "guest"),
        ("Bên lề hội nghị, ông Lê Văn Sơn nói: “Chúng tôi rất vui”.", "quoted"),
        ("Theo Trưởng khối Lê Văn Sơn, giao ước sẽ được chấm mỗi quý.", "quoted"),
        ("Khối bàn giao hồ sơ và cờ cho ông Lê Văn Sơn, Giám đốc Sở Y tế.", "participant"),
        ("Liên hệ ông Lê Văn Sơn, chuyên viên Sở Y tế, điện thoại 0214.", "contact"),
        ("Quyết định do Phó Giám đốc Lê Văn Sơn ký.", "signatory"),
    ],
)
def test_the_words_of_the_sentence_tell_the_role(line: str, role: str) -> None:
    assert ("Lê Văn Sơn", role) in roles_in(line)


def test_two_who_chair_do_so_together() -> None:
    line = "Giám đốc Sở Tài chính Hoàng Văn Thái và Phó Giám đốc Sở Nội vụ Lò Thị Hiền chủ trì hội nghị."

    assert roles_in(line) == {("Hoàng Văn Thái", "co_chair"), ("Lò Thị Hiền", "co_chair")}


def test_a_council_that_its_chairman_heads_is_no_second_chair() -> None:
    line = "Đồng chí Lê Văn Sơn, Chủ tịch UBND tỉnh, Chủ tịch Hội đồng chủ trì phiên họp."

    assert roles_in(line) == {("Lê Văn Sơn", "chair")}


def test_the_lines_of_a_list_stay_with_the_words_that_open_it() -> None:
    line = "Tham dự hội nghị:\nÔng Nguyễn Văn Bảy - Phó Chủ tịch UBND tỉnh\nBà Hoàng Thị Yến - Giám đốc Sở Nội vụ"

    assert roles_in(line) == {("Nguyễn Văn Bảy", "guest"), ("Hoàng Thị Yến", "guest")}


def test_one_list_may_give_two_roles() -> None:
    line = "Dự và phát biểu có bà Lê Thu Trang, Trưởng Ban Dân vận Tỉnh ủy; ông A Thút, Phó Chủ tịch UBND tỉnh."

    assert {("A Thút", "guest"), ("A Thút", "speaker"), ("Lê Thu Trang", "speaker")} <= roles_in(line)


def test_members_of_the_council_take_part_in_its_own_meeting() -> None:
    line = "Cùng dự có các đồng chí Phó Chủ tịch Hội đồng: Phạm Thị Tâm, Phó Chủ tịch UBND tỉnh."

    assert roles_in(line) == {("Phạm Thị Tâm", "participant")}


def test_a_second_verb_has_the_subject_of_the_first() -> None:
    assert roles_in("Bà Lê Thị Hoa chủ trì và phát biểu đề dẫn.") == {
        ("Lê Thị Hoa", "chair"),
        ("Lê Thị Hoa", "speaker"),
    }


def test_a_pronoun_stands_for_the_person_named_last() -> None:
    roles = roles_in("Bà Lê Thị Hoa tới dự. Được sự ủy nhiệm, bà trao Bằng khen cho ông Bùi Văn Nam.")

    assert ("Lê Thị Hoa", "presenter") in roles


def test_a_name_under_an_office_in_capitals_signs() -> None:
    line = "Sở Nội vụ thông báo để các đơn vị biết.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nHoàng Thị Yến"

    assert ("Hoàng Thị Yến", "signatory") in roles_in(line)


@pytest.mark.parametrize(
    "line",
    [
        "“Đường mới vui lắm”, chị Phạm Thị Len, cháu dâu của mẹ, nói.",
        "“Đường mới vui lắm” – Chị Phạm Thị Len, Trưởng thôn Bản Phố.",
        "Chị Phạm Thị Len, người từng phản đối việc mở đường, cười: “Giờ tôi đi vận động thay”.",
    ],
)
def test_a_quotation_tells_who_spoke_to_the_paper(line: str) -> None:
    assert roles_in(line, frame=NEWS) == {("Phạm Thị Len", "quoted")}


def test_a_team_has_its_head_members_and_secretary() -> None:
    line = (
        "Đoàn do ông Dư Quốc Lập, Phó Giám đốc Sở Nội vụ làm Trưởng đoàn; các thành viên: bà Tạ Mỹ Xuyên, Phó Giám đốc "
        "Sở Y tế; bà Kim Hồng Phến, chuyên viên Sở Nội vụ, thư ký đoàn."
    )

    assert roles_in(line, frame=INSPECTION) == {
        ("Dư Quốc Lập", "inspection_head"),
        ("Tạ Mỹ Xuyên", "inspection_member"),
        ("Kim Hồng Phến", "secretary"),
    }


def test_members_of_a_bloc_are_no_inspectors() -> None:
    roles = roles_in("Đại diện các đơn vị thành viên gồm: ông Lê Văn Sơn, Giám đốc Sở Y tế.", frame=REVIEW)

    assert roles == {("Lê Văn Sơn", "participant")}


def test_who_is_handed_an_award_does_not_present_it() -> None:
    roles = roles_in("Ông Lê Văn Sơn được Trung ương Hội Nông dân Việt Nam trao Bằng khen năm 2019.", frame=NEWS)

    assert ("Lê Văn Sơn", "presenter") not in roles


def test_all_subjects_behind_a_clause_share_its_role() -> None:
    roles = roles_in(
        "Thảo luận, các Phó Hiệu trưởng Phạm Thị Lựu (Trường Cao đẳng Nà Hối), Đồng Văn Kiên (Trường Cao đẳng Nậm "
        "Thi) đề nghị giảm tiêu chí."
    )

    assert roles == {("Phạm Thị Lựu", "speaker"), ("Đồng Văn Kiên", "speaker")}
