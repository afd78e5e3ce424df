"""Family names of Vietnam, of the Kinh and of the other peoples, in the order of the alphabet."""

FAMILY_NAMES: frozenset[str] = frozenset(
    name
    for row in (
        "An Ân Âu Bá Bạc Bạch Bàn Bành Bế Biện Bình Bồ Bùi Ca Cà Cái Cam Cán Cao Cầm Cấn Chang Chảo Châu Chẩu",
        "Chẻo Chi Chiêm Chíu Chu Chúc Chung Chử Cồ Cổ Công Cù Cung Cư Cự Danh Diêm Diệp Doãn Dư Dương Đái Đàm",
        "Đan Đào Đăng Đặng Đậu Đèo Điền Điêu Điểu Đinh Đoàn Đỗ Đồng Đổng Đường Giang Giàng Giáp Hà Hạ Hàn Hán",
        "Hạng Hầu Hình Hò Hoa Hỏa Hoàng Hồ Hồng Hùng Huỳnh Hứa Hướng Kha Khà Khang Khiếu Khổng Khuất Khúc",
        "Khương Kiên Kiều Kim Kpah Kpă Ksor La Lã Lạc Lại Lành Lăng Lâm Lầu Lèng Lê Lều Liêu Liễu Linh Lò",
        "Long Lô Lỗ Lộ Lù Lục Lữ Lương Lường Lưu Lỳ Lý Ma Mã Mạc Mai Man Mạnh Mẫn Mầu Mè Mùa Ngạc Ngân Nghị",
        "Nghiêm Ngọ Ngọc Ngô Ngũ Ngụy Nguyễn Nhan Nhâm Nhữ Ninh Nông Ông Phạm Phan Phàn Phí Phó Phù Phùng",
        "Phương Quách Quan Quản Quàng Rcom Rmah Rơ Sa Sái Sằn Sầm Sần Sìn Sín Sính Siu Sơn Sùng Tạ Tăng Tằng",
        "Tần Tẩn Tất Thạch Thái Thang Thào Thẩm Thân Thập Thi Thiều Thiệu Thịnh Thò Tiền Tiết Tiêu To Tòng Tô",
        "Tôn Tống Trà Trang Tráng Trần Triệu Trình Trịnh Trưng Trương Từ Tưởng Ty Ung Uông Vàng Văn Vân Vi",
        "Viêm Viên Võ Vòng Vu Vù Vũ Vừ Vương Xa Xín Xồng Yên",
    )
    for name in row.split()
)
"""Written with their diacritics and a capital, so that Lý is a family name and lý is not."""
