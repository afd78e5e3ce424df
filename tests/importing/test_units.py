"""Names of units: how far they reach, what they are filed under, and what is none."""

import pytest

from tests.importing.units_in_text import units_in


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Trưởng Ban Tổ chức Tỉnh ủy dự.", ["Ban Tổ chức Tỉnh ủy Sơn La"]),
        ("Ủy ban Kiểm tra Tỉnh ủy góp ý.", ["Ủy ban Kiểm tra Tỉnh ủy Sơn La"]),
        (
            "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh dự.",
            ["Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Sơn La"],
        ),
        ("Hội Liên hiệp Thanh niên Việt Nam tỉnh dự.", ["Hội Liên hiệp Thanh niên Việt Nam tỉnh Sơn La"]),
        ("Hội Cựu giáo chức tỉnh góp ý.", ["Hội Cựu giáo chức tỉnh Sơn La"]),
        ("Trung ương Hội Chữ thập đỏ Việt Nam góp ý.", ["Trung ương Hội Chữ thập đỏ Việt Nam"]),
        ("Công đoàn ngành Y tế góp ý.", ["Công đoàn ngành Y tế tỉnh Sơn La"]),
        (
            "Văn phòng HĐND và UBND xã Chiềng Pha góp ý.",
            ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Chiềng Pha"],
        ),
        ("Văn phòng Chính phủ có ý kiến.", ["Văn phòng Chính phủ"]),
        ("Chi cục Thuế khu vực XI báo cáo.", ["Chi cục Thuế khu vực XI"]),
        ("Thống kê tỉnh Sơn La báo cáo.", ["Thống kê tỉnh Sơn La"]),
        ("Vùng 4 Hải quân và Binh đoàn 15 dự.", ["Vùng 4 Hải quân", "Binh đoàn 15"]),
        ("Trung đoàn 95, Sư đoàn 2, Quân khu 5 báo cáo.", ["Trung đoàn 95"]),
        ("Quân chủng Phòng không - Không quân dự.", ["Quân chủng Phòng không - Không quân"]),
        ("Bệnh viện Sản, Nhi Phù Yên báo cáo.", ["Bệnh viện Sản, Nhi Phù Yên"]),
        ("Bệnh viện Đa khoa khu vực Phù Yên báo cáo.", ["Bệnh viện Đa khoa khu vực Phù Yên"]),
        (
            "Trung tâm GDNN - GDTX huyện Yên Châu góp ý.",
            ["Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Yên Châu"],
        ),
        ("Trường THPT Chuyên Phan Bội Châu dự.", ["Trường Trung học phổ thông Chuyên Phan Bội Châu"]),
        ("Trường Trung cấp nghề Giao thông Mường La dự.", ["Trường Trung cấp nghề Giao thông Mường La"]),
        ("Trường Mầm non 1-5 góp ý.", ["Trường Mầm non 1-5"]),
        ("Agribank Chi nhánh tỉnh Sơn La góp ý.", ["Agribank Chi nhánh tỉnh Sơn La"]),
        ("Ngân hàng Nhà nước Chi nhánh tỉnh góp ý.", ["Ngân hàng Nhà nước Chi nhánh tỉnh Sơn La"]),
        ("Tổng công ty Lương thực Đồng bằng góp ý.", ["Tổng công ty Lương thực Đồng bằng"]),
        ("Công ty TNHH Đo đạc và Bản đồ Mai Sơn góp ý.", ["Công ty TNHH Đo đạc và Bản đồ Mai Sơn"]),
        ("Công ty CP Dệt lụa Thiên Trường đón khách.", ["Công ty cổ phần Dệt lụa Thiên Trường"]),
        ("Hợp tác xã Đánh bắt và Dịch vụ hải sản Gành Son góp ý.", ["Hợp tác xã Đánh bắt và Dịch vụ hải sản Gành Son"]),
        ("Thành ủy Mường Bay họp.", ["Thành ủy Mường Bay"]),
        ("Báo Sơn La đưa tin.", ["Báo tỉnh Sơn La"]),
    ],
)
def test_a_name_is_read_to_its_end_and_filed_in_full(written: str, names: list[str]) -> None:
    assert units_in(written, home="Sơn La") == names


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Các Sở: Tài chính, Nội vụ và Y tế họp.", ["Sở Tài chính", "Sở Nội vụ", "Sở Y tế"]),
        (
            "UBND các huyện: Mường Nhé, Nậm Pồ và thị xã Mường Lay.",
            [
                "Ủy ban nhân dân huyện Mường Nhé",
                "Ủy ban nhân dân huyện Nậm Pồ",
                "Ủy ban nhân dân thị xã Mường Lay",
            ],
        ),
        (
            "Cụm gồm Ủy ban MTTQ Việt Nam 2 huyện: Mường Chà; Tủa Chùa.",
            ["Ủy ban Mặt trận Tổ quốc Việt Nam huyện Mường Chà", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Tủa Chùa"],
        ),
        (
            "Sở Tư pháp các tỉnh: Điện Biên, Lai Châu.",
            ["Sở Tư pháp tỉnh Điện Biên", "Sở Tư pháp tỉnh Lai Châu"],
        ),
        (
            "đại diện Liên đoàn Lao động tỉnh và huyện Tuần Giáo",
            ["Liên đoàn Lao động tỉnh", "Liên đoàn Lao động huyện Tuần Giáo"],
        ),
    ],
)
def test_a_head_said_once_holds_for_the_whole_list(written: str, names: list[str]) -> None:
    assert units_in(written, home="") == names


@pytest.mark.parametrize(
    "text",
    [
        "Các đại biểu vào hội trường Công viên lúc bảy giờ.",
        "Người dân xã Trường Thọ và đảo Trường Sa gửi thư.",
        "Đoàn khách đến từ Tây Ban Nha.",
        "Vụ Trần Thị Hạnh đã khép lại.",
        "Ông làm cho một công ty Hàn Quốc.",
        "Phố cổ Hội An đón khách.",
        "Ban Lặn xuống nước từ sớm.",
    ],
)
def test_words_that_only_sound_like_a_head_name_nobody(text: str) -> None:
    assert units_in(text, home="Quảng Nam") == []


def test_a_city_named_after_its_province_is_not_the_province() -> None:
    names = units_in("UBND thành phố Thái Bình và UBND tỉnh Thái Bình cùng ký.")

    assert names == ["Ủy ban nhân dân thành phố Thái Bình", "Ủy ban nhân dân tỉnh Thái Bình"]


def test_a_mayor_behind_the_bare_city_is_no_part_of_its_name() -> None:
    names = units_in("Chủ tịch UBND TP Nguyễn Văn Hạnh phát biểu.", home="Hải Phòng")

    assert names == ["Ủy ban nhân dân thành phố Hải Phòng"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Trưởng phòng Người có công (Sở Nội vụ) trả lời.", "Phòng Người có công, Sở Nội vụ tỉnh Lai Châu"),
        (
            "Trưởng Ban Tổ chức - Nhân sự Tổng công ty Chè Tây Bắc dự.",
            "Ban Tổ chức - Nhân sự, Tổng công ty Chè Tây Bắc",
        ),
        ("Quản đốc Phân xưởng Sấy, Công ty CP Chè Tam Đường kể.", "Phân xưởng Sấy, Công ty cổ phần Chè Tam Đường"),
        ("Phó Giám thị Trại tạm giam dự.", "Trại tạm giam, Công an tỉnh Lai Châu"),
        ("Chi đoàn Tiểu đoàn 4 nhận quà.", "Chi đoàn, Tiểu đoàn 4"),
    ],
)
def test_a_part_is_named_with_its_body(written: str, name: str) -> None:
    assert name in units_in(written, home="Lai Châu")


def test_a_side_of_the_meeting_is_the_body_of_the_parts_named_for_it() -> None:
    names = units_in(
        "Về phía Ban Thi đua - Khen thưởng Trung ương có ông An, Vụ trưởng Vụ Nghiệp vụ; về phía Bộ Tư pháp có bà "
        "Bình, Phó Vụ trưởng Vụ Tổ chức cán bộ."
    )

    assert "Vụ Nghiệp vụ, Ban Thi đua - Khen thưởng Trung ương" in names
    assert "Vụ Tổ chức cán bộ, Bộ Tư pháp" in names


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Tổ công nghệ số cộng đồng thôn Nà Pheo nhận quà.", "Tổ công nghệ số cộng đồng thôn Nà Pheo"),
        ("Chi hội Phụ nữ bản Nậm Xe góp ý.", "Chi hội Phụ nữ bản Nậm Xe"),
        ("Ban công tác Mặt trận xóm Tân Tiến góp ý.", "Ban Công tác Mặt trận xóm Tân Tiến"),
        ("Chi đoàn thôn 6 xã Cư Huê được khen.", "Chi đoàn thôn 6 xã Cư Huê"),
    ],
)
def test_a_team_is_named_with_the_village_it_serves(written: str, name: str) -> None:
    assert name in units_in(written, home="Lai Châu")


def test_a_district_office_belongs_to_the_district_named_last() -> None:
    names = units_in("Tại huyện Mường Tè, đoàn gặp bà Lý Thị Sen, Trưởng phòng Nội vụ. Phòng Nội vụ báo cáo.", home="")

    assert "Phòng Nội vụ huyện Mường Tè" in names


def test_an_office_of_education_is_no_room_of_the_school_reported_on() -> None:
    names = units_in(
        "Trường Tiểu học Kim Đồng 2 đón khách\nTrường Tiểu học Kim Đồng 2 báo cáo Phòng Giáo dục và Đào tạo."
    )

    assert names == ["Trường Tiểu học Kim Đồng 2"]


def test_a_short_name_is_the_fuller_unit_of_the_same_article() -> None:
    names = units_in(
        "Tổng công ty Cảng và Dịch vụ hàng hải Vân Phong họp. Tổng công ty Cảng Vân Phong thưởng.", home=""
    )

    assert names == ["Tổng công ty Cảng và Dịch vụ hàng hải Vân Phong"]


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Thư ngỏ của Nordic Mining Safety (Na Uy) đã đến.", ["Nordic Mining Safety"]),
        ("Đối tác Morita Textile Co., Ltd gửi hoa.", ["Morita Textile Co., Ltd"]),
        ("Khách mời: ông Kenji Morita (Nhật Bản).", []),
    ],
)
def test_a_foreign_body_is_told_by_its_country_or_legal_form(written: str, names: list[str]) -> None:
    assert units_in(written, home="") == names


def test_who_sent_the_report_is_no_unit_of_it() -> None:
    assert units_in("Đại biểu ra về trong niềm vui.\n(VP Hội LHPN tỉnh Lai Châu)", home="Lai Châu") == []
