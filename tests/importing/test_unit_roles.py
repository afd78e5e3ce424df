"""The part that the wording gives each unit of a report."""

import pytest

from tests.importing.units_in_text import facts_in, roles_in

TITLE = "Khối thi đua các cơ quan tổng hợp tỉnh Sơn La tổng kết năm 2021"
LEAD = "Ngày 14/01/2022, Khối thi đua các cơ quan tổng hợp tỉnh Sơn La tổ chức hội nghị tổng kết năm 2021."
INSPECTION = (
    "Kiểm tra công tác thi đua, khen thưởng tại tỉnh Sơn La",
    "Ngày 12/9/2021, Đoàn kiểm tra công tác thi đua, khen thưởng tỉnh Sơn La làm việc tại các huyện.",
)


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        (
            "Ngày 14/01/2022, tại trụ sở Sở Tài chính, Khối tổ chức hội nghị.",
            "Sở Tài chính tỉnh Sơn La",
            "host",
        ),
        (
            "Sáng nay, tại sân Trường THPT Tô Hiệu, Khối họp phiên cuối năm.",
            "Trường Trung học phổ thông Tô Hiệu",
            "host",
        ),
        (
            "Hội nghị do Sở Xây dựng đăng cai.",
            "Sở Xây dựng tỉnh Sơn La",
            "host",
        ),
        ("Hội Nông dân tỉnh là đơn vị đăng cai.", "Hội Nông dân tỉnh Sơn La", "host"),
        ("Hội Khuyến học tỉnh chủ trì hội nghị.", "Hội Khuyến học tỉnh Sơn La", "chair"),
        ("Dự hội nghị có đại diện Sở Y tế.", "Sở Y tế tỉnh Sơn La", "guest"),
        ("Dự hội nghị có đại diện Sở Y tế, Sở Công Thương và Báo Sơn La.", "Báo tỉnh Sơn La", "guest"),
        ("Tham dự có lãnh đạo Đảng ủy, HĐND xã Chiềng An.", "Hội đồng nhân dân xã Chiềng An", "guest"),
        ("Hai đơn vị còn lại là Sở Tư pháp và Thanh tra tỉnh.", "Thanh tra tỉnh Sơn La", "member"),
        ("Riêng Sở Y tế xin rút khỏi danh sách xét khen.", "Sở Y tế tỉnh Sơn La", "member"),
        ("Học viên đến từ Sở Y tế, Sở Nội vụ ghi chép chăm chú.", "Sở Nội vụ tỉnh Sơn La", "participant"),
        ("Công ty TNHH Mộc Châu Xanh tặng hoa chúc mừng.", "Công ty TNHH Mộc Châu Xanh", "participant"),
        ("Sở Y tế (đơn vị Trưởng khối) báo cáo.", "Sở Y tế tỉnh Sơn La", "leader"),
        ("Sở Y tế, Phó Trưởng khối, báo cáo.", "Sở Y tế tỉnh Sơn La", "deputy"),
        ("Ông Lò Văn Hải, Phó Giám đốc Sở Y tế kể chuyện.", "Sở Y tế tỉnh Sơn La", "employer"),
        ("Thực hiện Kế hoạch số 12/KH-UBND ngày 3/2/2021 của UBND tỉnh.", "Ủy ban nhân dân tỉnh Sơn La", "issuer"),
        ("Sở Y tế và nhiều nơi khác còn khó.", "Sở Y tế tỉnh Sơn La", "mentioned"),
    ],
)
def test_the_wording_gives_the_part(line: str, name: str, role: str) -> None:
    assert roles_in(TITLE, LEAD, line)[name] == role


def test_an_office_of_the_next_holder_does_not_fall_to_the_unit_before() -> None:
    roles = roles_in(TITLE, LEAD, "Hội nghị bầu Khối trưởng là Sở Y tế, Khối phó là Sở Tư pháp năm 2022.")

    assert (roles["Sở Y tế tỉnh Sơn La"], roles["Sở Tư pháp tỉnh Sơn La"]) == ("leader", "deputy")


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        (
            "Đoàn đã kiểm tra công tác thi đua, khen thưởng tại UBND các huyện Mai Sơn, Yên Châu và Sông Mã.",
            "Ủy ban nhân dân huyện Sông Mã",
            "inspected",
        ),
        ("Đoàn làm việc với Bệnh viện Đa khoa Mai Sơn.", "Bệnh viện Đa khoa Mai Sơn", "inspected"),
        (
            "Đoàn kiểm tra của khối do Trường Cao đẳng Sơn La, đơn vị Trưởng khối, dẫn đầu.",
            "Trường Cao đẳng Sơn La",
            "inspector",
        ),
        ("Đoàn sẽ kiểm tra Bệnh viện Đa khoa Mộc Châu vào tuần tới.", "Bệnh viện Đa khoa Mộc Châu", "mentioned"),
        (
            "Buổi làm việc diễn ra tại hội trường Trường THPT Tô Hiệu.",
            "Trường Trung học phổ thông Tô Hiệu",
            "mentioned",
        ),
    ],
)
def test_an_inspection_has_its_own_parts(line: str, name: str, role: str) -> None:
    assert roles_in(*INSPECTION, line)[name] == role


@pytest.mark.parametrize(
    "lines",
    [
        ("Khối gồm 3 đơn vị: Sở Y tế, Sở Tư pháp và Thanh tra tỉnh.",),
        ("Khối có Sở Y tế, Sở Tư pháp, Thanh tra tỉnh.",),
        ("Các thành viên của Khối gồm: Sở Y tế; Sở Tư pháp; Thanh tra tỉnh.",),
        ("Các đơn vị thuộc Khối, mỗi đơn vị hai người:\nSở Y tế\nSở Tư pháp\nThanh tra tỉnh",),
        ("Khối gồm 3 đơn vị:\n- Sở Y tế;\n- Sở Tư pháp;\n- Thanh tra tỉnh.",),
    ],
)
def test_members_are_listed_in_many_ways(lines: tuple[str, ...]) -> None:
    roles = roles_in(TITLE, LEAD, *lines)

    assert {name for name, role in roles.items() if role == "member"} == {
        "Sở Y tế tỉnh Sơn La",
        "Sở Tư pháp tỉnh Sơn La",
        "Thanh tra tỉnh Sơn La",
    }


def test_members_may_leave_out_the_word_said_before_the_list() -> None:
    roles = roles_in(TITLE, LEAD, "Khối có 3 trường: Cao đẳng Sông Đà; Trung cấp nghề Mai Sơn; THPT Tô Hiệu.")

    assert {name for name, role in roles.items() if role == "member"} == {
        "Trường Cao đẳng Sông Đà",
        "Trường Trung cấp nghề Mai Sơn",
        "Trường Trung học phổ thông Tô Hiệu",
    }


def test_communes_that_are_members_take_the_office_of_their_chairmen() -> None:
    roles = roles_in(
        "Cụm thi đua số 5 tỉnh Sơn La tổng kết năm 2025",
        "Ngày 9/12/2025, Cụm thi đua số 5 tỉnh Sơn La tổ chức hội nghị tổng kết năm 2025.",
        "Cụm gồm 3 đơn vị: các xã Mường Bú, Chiềng Lao và phường Tô Hiệu.",
        "Ông Lò Văn Hải, Chủ tịch UBND xã Mường Bú, Cụm trưởng khai mạc.",
    )

    assert roles["xã Mường Bú"] == "leader"
    assert roles["Ủy ban nhân dân xã Mường Bú"] == "employer"


def test_persons_sent_by_members_stand_for_the_whole_bodies() -> None:
    roles = roles_in(
        TITLE,
        LEAD,
        "Đại diện hai đơn vị thành viên gồm:\nÔng Lò Văn Hải, Chánh Văn phòng Tập đoàn Chè Tây Bắc;\n"
        "Bà Cà Thị Hương, Phó Tổng Giám đốc Tổng công ty Gạo Mường Thanh.",
    )

    assert roles["Tập đoàn Chè Tây Bắc"] == "member"


def test_a_team_of_inspectors_is_no_list_of_members() -> None:
    roles = roles_in(
        "Đoàn kiểm tra Khối thi đua các sở tỉnh Sơn La làm việc",
        "Ngày 9/9/2021, đoàn kiểm tra của Khối thi đua các sở tỉnh Sơn La làm việc.",
        "Đoàn do ông Lò Văn Hải, Giám đốc Sở Y tế làm Trưởng đoàn; các thành viên: bà Cà Thị Hương, Phó Trưởng phòng "
        "Nội vụ huyện Mai Sơn; ông Vì Văn Toàn, chuyên viên Phòng Nội vụ huyện Yên Châu.",
    )

    assert "member" not in roles.values()


def test_what_was_won_before_does_not_outweigh_what_is_proposed_now() -> None:
    roles = roles_in(
        TITLE,
        LEAD,
        "Khối đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế năm 2021.",
        "Năm 2015, Sở Y tế được Thủ tướng Chính phủ tặng Bằng khen.",
    )

    assert roles["Sở Y tế tỉnh Sơn La"] == "nominee"


def test_every_unit_is_reported_once() -> None:
    names = [unit.name for unit in facts_in(TITLE, LEAD, "Sở Y tế báo cáo. Sở Y tế tỉnh Sơn La góp ý.").units]

    assert len(names) == len(set(names))


def test_a_firm_s_park_does_not_chair_where_its_director_does() -> None:
    roles = roles_in(
        TITLE, LEAD, "Ông Lò Văn Hải, Giám đốc Công ty CP Chè Mộc - Nhà máy Phiêng Khoài, chủ trì hội nghị."
    )

    assert "chair" not in roles.values()
