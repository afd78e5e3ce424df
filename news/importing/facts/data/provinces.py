"""Provinces and central cities of Viet Nam, before and after the mergers of 1 July 2025, with other spellings."""

CENTRAL_CITIES = ("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")

PROVINCES = (
    "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương",
    "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai",
    "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Tĩnh", "Hải Dương", "Hậu Giang", "Hòa Bình", "Hưng Yên",
    "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định",
    "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi",
    "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa",
    "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
)  # fmt: skip

OTHER_SPELLINGS = (
    ("Bắc Cạn", "Bắc Kạn"),
    ("Đắc Lắc", "Đắk Lắk"),
    ("Đăk Lăk", "Đắk Lắk"),
    ("Đak Lak", "Đắk Lắk"),
    ("Đắk Lăk", "Đắk Lắk"),
    ("Đắc Nông", "Đắk Nông"),
    ("Đăk Nông", "Đắk Nông"),
    ("Lao Cai", "Lào Cai"),
    ("Kontum", "Kon Tum"),
    ("Bắc Thái", "Bắc Thái"),
    ("Bà Rịa Vũng Tàu", "Bà Rịa - Vũng Tàu"),
    ("Bà Rịa – Vũng Tàu", "Bà Rịa - Vũng Tàu"),
    ("Thừa Thiên - Huế", "Thừa Thiên Huế"),
    ("Thừa Thiên – Huế", "Thừa Thiên Huế"),
)

ACRONYMS = (("HCM", "Hồ Chí Minh"), ("TPHCM", "Hồ Chí Minh"), ("HN", "Hà Nội"), ("BR-VT", "Bà Rịa - Vũng Tàu"))
