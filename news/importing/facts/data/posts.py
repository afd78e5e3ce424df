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
    ("phó quản đốc", 0), ("quản đốc", 0), ("trưởng thôn", 0), ("trưởng bản", 0), ("trưởng ấp", 0), ("trưởng buôn", 0),
    ("tổng kiểm toán nhà nước", 0), ("phó tổng kiểm toán nhà nước", 0), ("tổng thanh tra chính phủ", 0),
    ("đại biểu quốc hội", 0), ("ủy viên", 0), ("tỉnh ủy viên", 0), ("thành ủy viên", 0), ("huyện ủy viên", 0),
    ("quận ủy viên", 0), ("đảng ủy viên", 0), ("phó trưởng khu", 0), ("thủ trưởng", 0), ("chuyên viên", 0),
    ("phó trưởng bộ môn", 0), ("trưởng bộ môn", 0), ("tổ phó", 0), ("trưởng chi nhánh", 0), ("phó trưởng thôn", 0),
    ("thường trực", 0), ("giảng viên", 0), ("điều dưỡng trưởng", 0), ("bí thư chi bộ", 0), ("phó bí thư chi bộ", 0),
    ("tổ trưởng chuyên môn", 0), ("thuyền trưởng", 0), ("phó hạt trưởng", 0), ("hạt trưởng", 0), ("trưởng đài", 0),
    ("phân xưởng trưởng", 0), ("phó trưởng đại diện", 0), ("trưởng đại diện", 0), ("xã đội trưởng", 0),
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
