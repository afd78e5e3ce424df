"""Family names of Vietnam, of the Kinh and of the other peoples, in the order of the alphabet."""

FAMILY_NAMES: frozenset[str] = frozenset(
    """
    An Ân Ấu Âu Bá Bạc Bạch Bàn Bành Bế Biện Bình Bồ Bùi Ca Cà Cái Cam Cán Cao Cấn Cầm Chang Chảo Chẩu Chẻo Chi Chiêm
    Chu Chung Chúc Châu Chíu Chử Cổ Cồ Công Cù Cung Cư Cự Danh Diêm Diệp Doãn Dư Dương Đàm Đan Đào Đái Đặng Đậu Đăng
    Đèo Điền Điểu Điêu Đinh Đoàn Đỗ Đồng Đổng Đường Giang Giàng Giáp Hà Hạ Hán Hàn Hạng Hầu Hình Hò Hoa Hoả Hoàng Hỏa
    Hồ Hồng Huỳnh Hùng Hứa Hướng Kha Khà Khang Khiếu Khổng Khuất Khúc Khương Kiên Kiều Kim Kpă Kpah Ksor La Lã Lạc Lại
    Lâm Lầu Lăng Lành Lê Lèng Lều Liêu Liễu Linh Lò Long Lô Lộ Lỗ Lù Lục Lữ Lương Lường Lưu Lý Lỳ Ma Mã Mạc Mai Man
    Mạnh Mẫn Mầu Mè Mùa Ngạc Nghiêm Nghị Ngân Ngô Ngọ Ngọc Ngũ Ngụy Nguyễn Nguỵ Nhâm Nhan Nhữ Ninh Nông Ông Phạm Phan
    Phàn Phí Phó Phù Phùng Phương Quách Quàng Quan Quản Rcom Rơ Rmah Sa Sái Sầm Sằn Sần Sín Sính Siu Sìn Sơn Sùng Tạ Tăng
    Tằng Tẩn Tần Tất Thạch Thái Thang Thào Thân Thập Thẩm Thi Thiều Thiệu Thịnh Thò Tiêu Tiết Tiền To Tòng Tô Tôn Tống
    Trà Trang Trần Tráng Triệu Triệu Trình Trịnh Trương Trưng Từ Tưởng Ty Ung Uông Ứng Vàng Văn Vân Vi Viêm Viên Võ Vòng
    Vu Vù Vũ Vừ Vương Xa Xín Xồng Yên
    """.split()
)
"""Written with their diacritics and a capital, so that Lý is a family name and lý is not."""
