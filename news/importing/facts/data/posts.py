"""Posts: their heads, which of them hide the first word of a unit's name, and which are the Party's or a bloc's."""

# Each row: the words of the post, how many of its last words also open the unit's name ("Trưởng ban Quản lý …" → 1).
POST_HEADS = (
    ("giám đốc điều hành", 0), ("tổng giám đốc", 0), ("phó tổng giám đốc", 0), ("giám đốc", 0), ("phó giám đốc", 0),
    ("chủ tịch hội đồng quản trị", 0), ("chủ tịch hội đồng thành viên", 0), ("chủ tịch hđqt", 0), ("chủ tịch hđtv", 0),
    ("phó chủ tịch nước", 0), ("chủ tịch nước", 0), ("chủ tịch quốc hội", 0), ("phó chủ tịch quốc hội", 0),
    ("phó chủ tịch", 0), ("chủ tịch", 0), ("tổng bí thư", 0),
    ("phó bí thư", 0), ("bí thư", 0), ("phó trưởng ban", 1), ("phó ban", 1), ("trưởng ban", 1),
    ("phó trưởng phòng", 1), ("trưởng phòng", 1), ("phó phòng", 1), ("phó cục trưởng", 0), ("cục trưởng", 0),
    ("phó chi cục trưởng", 0), ("chi cục trưởng", 0), ("phó tổng cục trưởng", 0), ("tổng cục trưởng", 0),
    ("phó vụ trưởng", 0), ("vụ trưởng", 0), ("phó viện trưởng", 0), ("viện trưởng", 0), ("phó hiệu trưởng", 0),
    ("hiệu trưởng", 0), ("hiệu phó", 0), ("bộ trưởng", 0), ("thứ trưởng", 0), ("phó thủ tướng", 0), ("thủ tướng", 0),
    ("phó chánh văn phòng", 2), ("chánh văn phòng", 2), ("phó văn phòng", 2), ("phó chánh thanh tra", 2),
    ("chánh thanh tra", 2), ("phó chánh án", 0), ("chánh án", 0), ("phó trưởng công an", 2), ("trưởng công an", 2),
    ("phó trưởng khoa", 1), ("trưởng khoa", 1), ("phó trưởng đoàn", 0), ("trưởng đoàn", 0), ("phó trưởng trạm", 1),
    ("trưởng trạm", 1), ("trạm trưởng", 0), ("tổ trưởng", 0), ("đội trưởng", 0), ("phó đội trưởng", 0),
    ("phó chỉ huy trưởng", 0), ("chỉ huy trưởng", 0), ("chỉ huy phó", 0), ("phó chính ủy", 0), ("chính ủy", 0),
    ("chính trị viên phó", 0), ("chính trị viên", 0), ("phó tư lệnh", 0), ("tư lệnh", 0), ("phó tham mưu trưởng", 0),
    ("tham mưu trưởng", 0), ("phó đồn trưởng", 0), ("đồn trưởng", 0), ("sư đoàn trưởng", 0), ("trung đoàn trưởng", 0),
    ("lữ đoàn trưởng", 0), ("tiểu đoàn trưởng", 0), ("kế toán trưởng", 0), ("phó tổng biên tập", 0),
    ("tổng biên tập", 0), ("tổng thư ký", 0), ("phó chủ nhiệm", 0), ("chủ nhiệm", 0), ("chi hội trưởng", 0),
    ("phó quản đốc", 0), ("quản đốc", 0), ("trưởng thôn", 1), ("trưởng bản", 1), ("trưởng ấp", 1), ("trưởng buôn", 1),
    ("tổng kiểm toán nhà nước", 0), ("phó tổng kiểm toán nhà nước", 0), ("tổng thanh tra chính phủ", 0),
    ("đại biểu quốc hội", 0), ("ủy viên", 0), ("tỉnh ủy viên", 0), ("thành ủy viên", 0), ("huyện ủy viên", 0),
    ("quận ủy viên", 0), ("đảng ủy viên", 0), ("phó trưởng khu", 0), ("thủ trưởng", 0), ("chuyên viên", 0),
    ("phó trưởng bộ môn", 0), ("trưởng bộ môn", 0), ("tổ phó", 0), ("trưởng chi nhánh", 0), ("phó trưởng thôn", 1),
    ("thường trực", 0), ("giảng viên", 0), ("điều dưỡng trưởng", 0), ("bí thư chi bộ", 0), ("phó bí thư chi bộ", 0),
    ("tổ trưởng chuyên môn", 0), ("thuyền trưởng", 0), ("phó hạt trưởng", 0), ("hạt trưởng", 0), ("trưởng đài", 0),
    ("phân xưởng trưởng", 0), ("chánh xứ", 0), ("quản xứ", 0), ("trụ trì", 0), ("phó giám thị", 0),
    ("phó thủ tướng thường trực", 0), ("giám thị", 0), ("chuyên viên chính", 0),
    ("chuyên viên cao cấp", 0), ("giảng viên chính", 0), ("giảng viên cao cấp", 0), ("phó tổ trưởng", 0),
    ("chủ nhiệm chính trị", 0), ("phó chủ nhiệm chính trị", 0), ("chủ nhiệm hậu cần", 0),
    ("phó chủ nhiệm hậu cần", 0), ("chủ nhiệm kỹ thuật", 0), ("phó chủ nhiệm kỹ thuật", 0),
    ("trưởng xóm", 1), ("trưởng làng", 1), ("trưởng khu phố", 2), ("trưởng khóm", 1), ("trưởng tổ dân phố", 3),
    ("tàu trưởng", 0), ("già làng", 0), ("tổng phụ trách đội", 0), ("trưởng khu", 0), ("phó chi hội trưởng", 0),
    ("phó trưởng bản", 1), ("phó trưởng ấp", 1), ("phó giám đốc điều hành", 0), ("trưởng bộ phận", 0),
    ("liên đội trưởng", 0), ("hải đội trưởng", 0), ("đại đội trưởng", 0), ("trung đội trưởng", 0),
    ("thành viên hội đồng thành viên", 0), ("thành viên hđtv", 0), ("thành viên hội đồng quản trị", 0),
    ("thành viên hđqt", 0), ("phó tổng thư ký", 0), ("kiểm soát viên", 0), ("trưởng ban kiểm soát", 0),
    ("phó trưởng chi nhánh", 0), ("phó chánh kiểm tra", 0), ("phó trưởng tàu", 0), ("trưởng ca", 0),
    ("kiểm toán trưởng", 0), ("phó kiểm toán trưởng", 0), ("cửa hàng trưởng", 0),
    ("phó khoa", 1), ("phó chủ tịch hội đồng quản trị", 0), ("phó chủ tịch hđqt", 0),
    ("phó trưởng đại diện", 0), ("trưởng đại diện", 0), ("xã đội trưởng", 0),
)  # fmt: skip

# Officials of a commune, by the closed list of their fields.
COMMUNE_OFFICIALS = (
    "công chức văn phòng - thống kê", "công chức địa chính - xây dựng", "công chức tài chính - kế toán",
    "công chức tư pháp - hộ tịch", "công chức văn hóa - xã hội", "công chức lao động - thương binh và xã hội",
)  # fmt: skip

# Work rather than office: a post only right beside a name. Some words more may follow ("nhân viên y tế").
MINOR_POSTS = (
    "cán bộ", "nhân viên", "công chức", "viên chức", "văn thư", "giáo viên", "công nhân", "điều dưỡng", "dân quân",
    "kỹ thuật viên", "cố vấn", "đại diện", "người có uy tín", "thủ quỹ", "thủ kho", "kế toán", "thợ lặn", "lái xe",
    "cộng tác viên", "phóng viên", "biên tập viên", "kiểm lâm viên", "nghiên cứu viên", "đội viên", "xã viên",
)  # fmt: skip

# Written with a capital inside a longer title: "Phó Giám đốc".
CAPITAL_POSTS = (
    "Giám đốc", "Tổng Giám đốc", "Chủ tịch", "Bí thư", "Hiệu trưởng", "Viện trưởng", "Cục trưởng", "Vụ trưởng", "Ban",
    "Văn phòng", "Thanh tra", "Công an",
)  # fmt: skip

SHORT_POSTS = (
    ("pct", "Phó Chủ tịch"), ("gđ", "Giám đốc"), ("pgđ", "Phó Giám đốc"), ("tgđ", "Tổng Giám đốc"),
    ("ptgđ", "Phó Tổng Giám đốc"), ("pbt", "Phó Bí thư"),
    ("cvp", "Chánh Văn phòng"), ("pcvp", "Phó Chánh Văn phòng"), ("ktt", "Kế toán trưởng"), ("ptp", "Phó Trưởng phòng"),
    ("phó gđ", "Phó Giám đốc"), ("phó ct", "Phó Chủ tịch"),
    ("phó tgđ", "Phó Tổng Giám đốc"), ("phó bt", "Phó Bí thư"),
)  # fmt: skip

BLOC_POSTS = (
    "trưởng khối thi đua", "phó trưởng khối thi đua", "trưởng khối", "phó trưởng khối", "khối trưởng",
    "phó khối trưởng",
    "khối phó", "phó khối", "trưởng cụm thi đua", "phó trưởng cụm thi đua", "trưởng cụm", "phó trưởng cụm",
    "cụm trưởng",
    "phó cụm trưởng", "cụm phó", "phó cụm", "trưởng khổi",
)  # fmt: skip

BLOC_DEPUTIES = ("phó", "khối phó", "cụm phó")

# The word that a post swallows from the front of its unit's name.
PREFIXED_UNITS = (
    ("bộ trưởng", "Bộ"), ("thứ trưởng", "Bộ"), ("phó cục trưởng", "Cục"), ("cục trưởng", "Cục"),
    ("phó vụ trưởng", "Vụ"),
    ("vụ trưởng", "Vụ"), ("hiệu trưởng", "Trường"), ("phó hiệu trưởng", "Trường"), ("viện trưởng", "Viện"),
    ("phó viện trưởng", "Viện"), ("chi cục trưởng", "Chi cục"), ("phó chi cục trưởng", "Chi cục"),
    ("tổng cục trưởng", "Tổng cục"),
    ("đồn trưởng", "Đồn"), ("trạm trưởng", "Trạm"),
)  # fmt: skip

PARTY_POSTS = (
    "tổng bí thư", "bí thư", "phó bí thư", "ủy viên", "thường trực", "tỉnh ủy viên", "thành ủy viên",
    "huyện ủy viên", "quận ủy viên",
    "đảng ủy viên", "bí thư chi bộ", "phó bí thư chi bộ",
    "đại biểu quốc hội",
)  # fmt: skip

# Highest state offices need no unit.
STATE_OFFICES = (
    "chủ tịch nước", "phó chủ tịch nước", "thủ tướng", "phó thủ tướng", "chủ tịch quốc hội", "phó chủ tịch quốc hội",
    "tổng bí thư",
)  # fmt: skip

PAST_QUALIFIERS = ("nguyên", "cựu", "cố")
QUALIFIERS = ("nguyên", "cựu", "cố", "quyền", "q.", "tân")
