"""What Vietnamese personal names are made of, and the words that announce one."""

FAMILIES = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí Trương Đinh Đào Mai Trịnh Hà Đoàn Cao
    Lương Kim Lưu Lâm Thái Tạ Tô Phùng Vương Chu Vi Châu Triệu Tống Kiều Quách Lò Đàm Đậu Lại Đồng Tăng Tôn Nông Từ
    Hứa La Lô Thạch Nghiêm Thân Diệp Bạch Doãn Lữ Ma Danh Ông Khổng Giàng Sùng Tằng Quàng Cà Vàng Thào Hờ Mùa Vừ Lầu
    Cứ Sừng Chảo Phàn Tẩn Bàn Đặng Lù Vù Hầu Mã Cam Quan Giáp Ninh Khúc Mạc Phí Tiêu Trà Văn Viên Ứng Âu Bế Biện Cù Cung
    Chử Dư Điêu Đới Giang Hạ Hán Hàn Hàng Khuất Khương Lai Lang Lộ Lục Mẫn Ngọ Ngụy Nhâm Nhan Nhữ Ngũ Nhạc Ôn Phó Phù
    Quản Quang Sầm Sơn Tưởng Thiều Thi Thiệu Thòng Tòng Tòng Tề Trang Trầm Triều Tấn Uông Úy Vòng Xa Xồng Lường Hoa Hạng
    Mùi Bá Già Kha Hà Cầm Điểu Rơ Siu Ksor Kpă Rah Rmah Đinh A Y K' H' Hoàng Bành Cáp Đường Liêu Liễu Lã Lỗ Mẫu Nhiêu
    Kiên
    """.split()
)

# Families common enough to open a full name without any word that announces a person.
COMMON_FAMILIES = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí Trương Đinh Đào Trịnh Hà Đoàn Cao Lương
    Lưu Lâm Tạ Tô Phùng Vương Chu Triệu Tống Quách Lò Đàm Đậu Lại Tăng Nông Hứa Lô Thạch Nghiêm Diệp Doãn Khổng Giàng
    Sùng Mai Thái Quàng Thào Hoàng Giáp Khúc Lường Tòng Hầu
    """.split()
)

OPENERS = (
    "ông", "bà", "anh", "chị", "em", "cô", "thầy", "thầy giáo", "cô giáo", "chú", "cụ", "bác", "cháu",
    "mẹ", "các mẹ", "các cô", "các thầy", "các thầy cô", "các em", "các cháu", "các cụ", "các chú", "các bác", "ngài",
    "hai mẹ", "sư cô", "sư thầy", "ma-xơ", "nữ tu", "tỳ kheo", "giám mục",
    "đồng chí", "các đồng chí", "các ông", "các bà", "các anh", "các chị", "đồng",
    "mẹ vnah", "mẹ việt nam anh hùng", "bà mẹ việt nam anh hùng", "nhà giáo", "nhà báo", "nhà văn", "nhạc sĩ",
    "nghệ nhân", "nghệ nhân ưu tú", "nghệ sĩ", "họa sĩ",
    "linh mục", "hòa thượng", "thượng tọa", "đại đức", "ni trưởng", "ni sư", "mục sư",
    "luật sư", "kỹ sư", "bác sĩ", "bác sỹ", "dược sĩ", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "giáo sư",
    "phó giáo sư",
    "viện sĩ", "anh hùng lao động", "anh hùng llvtnd", "học sinh", "sinh viên", "vđv",
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá",
    "đại úy", "thượng úy", "trung úy", "thiếu úy", "thượng sĩ", "trung sĩ", "hạ sĩ", "binh nhất", "chiến sĩ",
    "chuẩn đô đốc", "phó đô đốc", "đô đốc", "giáo viên", "công nhân", "nông dân", "nữ công nhân", "cựu chiến binh",
    "già làng", "nghệ nhân nhân dân", "điều dưỡng", "y sĩ", "y sỹ", "y tá", "kỹ thuật viên", "cử nhân", "dân quân",
    "quân nhân chuyên nghiệp", "kiến trúc sư", "chuyên gia", "đại biểu", "chuyên viên", "công chức", "viên chức",
)  # fmt: skip

# Last words of openers that address a person: a name follows even when its family is a rare one.
ADDRESSES = (
    "ông", "bà", "anh", "chị", "em", "cô", "thầy", "chú", "cụ", "bác", "cháu", "chí", "mẹ", "đ/c", "tọa", "thượng",
    "đức", "sư", "trưởng", "mục", "tá", "tướng", "úy", "giáo",
)  # fmt: skip

# Words after which a name is that of a street, a school, a prize or a place, not of somebody present.
NAME_BEARERS = (
    "đường", "phố", "trường", "giải", "giải thưởng", "quỹ", "mang tên", "công viên", "tượng đài", "đền thờ", "ngõ",
    "cầu",
    "thpt", "thcs", "tiểu học", "mầm non", "tượng", "khu tưởng niệm", "bảo tàng", "nhà hát", "quảng trường",
    "giải báo chí",
    "xã", "phường", "huyện", "quận", "tỉnh", "thành phố", "tp", "thị xã", "thị trấn", "thôn", "ấp", "bản", "đền",
    "đình",
    "chùa", "bến", "ga", "chợ", "hồ", "núi", "sông", "đảo", "khu di tích", "học bổng", "gia tộc", "dòng họ", "họ",
    "tư tưởng", "phong cách", "đạo đức", "cuộc thi", "hội", "nhà lưu niệm", "đại lộ", "tòa nhà", "công ty",
)  # fmt: skip

# Figures of history: named in lessons, never present at an event.
HISTORICAL = (
    "Hồ Chí Minh", "Nguyễn Ái Quốc", "Nguyễn Tất Thành", "Trần Hưng Đạo", "Võ Nguyên Giáp", "Lê Duẩn", "Trường Chinh",
    "Phạm Văn Đồng", "Tôn Đức Thắng", "Lê Lợi", "Nguyễn Trãi", "Nguyễn Du", "Quang Trung", "Hai Bà Trưng",
    "Lý Thường Kiệt",
    "Ngô Quyền", "Trần Phú", "Lê Hồng Phong", "Nguyễn Văn Cừ", "Nguyễn Thị Minh Khai", "Hà Huy Tập", "Võ Thị Sáu",
    "Nguyễn Văn Trỗi", "Hoàng Văn Thụ", "Lê Quý Đôn", "Chu Văn An", "Nguyễn Bỉnh Khiêm", "Phan Bội Châu",
    "Phan Châu Trinh",
    "Phan Đình Phùng", "Nguyễn Huệ", "Lý Thái Tổ", "Trần Quốc Toản", "Kim Đồng", "Lý Tự Trọng", "Nguyễn Đình Chiểu",
    "Trương Định", "Nguyễn Trung Trực", "Các Mác", "Đinh Tiên Hoàng", "Lê Đại Hành",
)  # fmt: skip

# Words by which names of the Central Highlands are known although they are no Vietnamese syllables.
HIGHLAND_CLANS = frozenset(
    """
    Niê Êban Byă Mlô Kbuôr Knul Ayun Hđơk Ktla Bkrông Kđoh Hmok Hwing Kriêng Adrơng Rơ Rah Mah Rmah Siu Ksor Kpă Kpah
    Nay Puih Rcom Rơcom Rơlan Rơmah Rơchăm Rahlan Cil Kră Kơ Touprong Đơng Ja K Ka Bon Liêng Jrang Sơao Pang Ting
    Kră Lơ Mu Kon Sa Điểu Thị Bli Kiên Danh Thạch Sơn Chau Néang Neáng
    """.split()
) - frozenset({"Thị", "Sơn", "Kiên", "Ka", "Sa", "Mu", "Bon", "Ja", "K", "Pang", "Ting", "Kon", "Danh", "Thạch", "Nay"})

# First words of names of the Central Highlands, the Khmer and the South that stand in place of a family.
HIGHLAND_FIRST = frozenset("Ka Thị Ya Kră Kra Cil Lơ Sa Y A Neang Néang Chau Thạch Sơn Kim Danh Mí".split())

# Openers that may end in a full stop or stand right before another one.
ABBREVIATED_OPENERS = (
    "đ/c", "đc", "bs", "bscki", "bsckii", "cki", "ckii", "ck1", "ck2", "ts", "pgs", "gs", "ths", "ks", "cn", "tskh",
    "nsnd",
    "nsưt", "nsut", "ngưt", "ngnd", "ttưt", "ttnd", "lm", "ls", "kts", "ds",
)  # fmt: skip
