"""Words that tell the unit of a post: parts of a body, bodies named by their kind alone, offices by kind of body."""

# Parts of a body that a post names right behind itself ("Đội trưởng Đội Thợ lặn, Xí nghiệp …").
PARTS = (
    "phòng", "ban", "khoa", "tổ", "đội", "phân xưởng", "xưởng", "bộ môn", "vụ", "chi hội", "trại", "bộ phận",
    "chi đoàn", "phân hội", "kho", "hạt", "kíp", "phân đội", "tiểu đội", "trung đội", "đại đội", "liên đội",
    "công đoàn cơ sở", "công đoàn", "đoàn thanh niên", "trại tạm giam", "trại giam",
)  # fmt: skip

# Smallest places, which have a head of their own: "Trưởng bản Xa Rưi", "Chi hội Phụ nữ thôn Phín Ủng".
HAMLETS = ("thôn", "bản", "ấp", "buôn", "làng", "xóm", "khu phố", "khóm", "tổ dân phố", "phum", "sóc", "khu")

# A body named by its kind alone, and the kinds of units it can stand for.
GENERIC_BODIES = (
    ("bệnh viện", ("benh_vien",)),
    ("nhà trường", ("truong",)),
    ("trường", ("truong",)),
    ("học viện", ("truong",)),
    ("tổng công ty", ("doanh_nghiep",)),
    ("công ty", ("doanh_nghiep",)),
    ("tập đoàn", ("doanh_nghiep",)),
    ("nhà máy", ("doanh_nghiep",)),
    ("doanh nghiệp", ("doanh_nghiep",)),
    ("hợp tác xã", ("hop_tac_xa",)),
    ("htx", ("hop_tac_xa",)),
    ("ngân hàng", ("ngan_hang",)),
    ("viện", ("vien",)),
    ("trung tâm", ("trung_tam",)),
    ("đồn", ("quan_su",)),
    ("sở", ("so",)),
    ("cục", ("cuc",)),
    ("chi cục", ("chi_cuc",)),
    ("hội", ("doan_the",)),
    ("báo", ("bao_chi",)),
    ("đài", ("bao_chi",)),
)

# The head of a post without "phó", and the kinds of units that have such an office.
OFFICES = (
    ("giám đốc", ("so", "benh_vien", "doanh_nghiep", "trung_tam", "cong_an", "ban_quan_ly", "hop_tac_xa", "ngan_hang",
                  "quy", "trung_uong_doc", "vien", "truong", "van_hoa", "bao_chi")),
    ("tổng giám đốc", ("doanh_nghiep", "ngan_hang")),
    ("hiệu trưởng", ("truong",)),
    ("chủ tịch hội đồng quản trị", ("doanh_nghiep", "hop_tac_xa", "ngan_hang")),
    ("chủ tịch hội đồng thành viên", ("doanh_nghiep", "ngan_hang")),
    ("chủ tịch hđqt", ("doanh_nghiep", "hop_tac_xa", "ngan_hang")),
    ("chủ tịch hđtv", ("doanh_nghiep", "ngan_hang")),
    ("bộ trưởng", ("bo",)),
    ("thứ trưởng", ("bo",)),
    ("vụ trưởng", ("vu",)),
    ("cục trưởng", ("cuc",)),
    ("chi cục trưởng", ("chi_cuc",)),
    ("viện trưởng", ("vien", "vien_kiem_sat")),
    ("chánh án", ("toa_an",)),
    ("tổng biên tập", ("bao_chi",)),
    ("chính ủy", ("quan_su",)),
    ("tư lệnh", ("quan_su",)),
    ("chỉ huy trưởng", ("quan_su",)),
    ("tham mưu trưởng", ("quan_su",)),
    ("đồn trưởng", ("quan_su",)),
    ("chính trị viên", ("quan_su",)),
    ("trưởng khoa", ("benh_vien", "truong")),
    ("điều dưỡng trưởng", ("benh_vien",)),
    ("quản đốc", ("doanh_nghiep",)),
    ("giám thị", ("cong_an",)),
)  # fmt: skip

# The kinds of bodies whose parts these are, where the text leaves the body out.
PART_BODIES = (
    ("khoa", ("benh_vien", "truong")),
    ("bộ môn", ("truong",)),
    ("tổ", ("truong", "doanh_nghiep", "benh_vien", "hop_tac_xa")),
    ("phân xưởng", ("doanh_nghiep",)),
    ("xưởng", ("doanh_nghiep",)),
    ("phòng", ("benh_vien", "truong", "doanh_nghiep", "vien", "trung_tam")),
    ("đội", ("doanh_nghiep", "quan_su", "cong_an")),
    ("trại", ("cong_an",)),
    ("trại tạm giam", ("cong_an",)),
    ("trại giam", ("cong_an",)),
)

# Words that end a part's name: what its holder does, and what joins him to the next.
AFTER_PARTS = frozenset(
    """
    đã cho vừa và cũng đang để về tặng do tại với là được sẽ cùng các trên từ thuộc khi vào ra đến nhận đạt chủ làm
    luôn không trao nêu nói kể lại còn thì mà nên rồi trình đọc phát báo điều tham chia dẫn thông giới hướng
    truyền đề khẳng nhấn bày của đồng ông bà anh chị em cô thầy bác sĩ chúc đại thay lên tới trả dự kiêm người sinh
    năm gồm có cười hỏi ký khai bế kết
    """.split()
)
