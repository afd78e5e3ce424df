"""Facts about provinces, as data: Resolution 202/2025/QH15 of 12 June 2025 (63 → 34, in force 1 July 2025).

Huế became a centrally run city on 1 January 2025 by Resolution 175/2024/QH15.
"""

CITIES = frozenset({"Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "TP. Hồ Chí Minh", "Cần Thơ"})
"""Centrally run cities; every other row is a province."""

UNCHANGED = (
    "Hà Nội", "Cao Bằng", "Điện Biên", "Hà Tĩnh", "Lai Châu", "Lạng Sơn", "Nghệ An", "Quảng Ninh", "Sơn La",
    "Thanh Hóa",
)  # fmt: skip
"""Neither renamed nor merged in 2025."""

MERGERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Tuyên Quang", ("Hà Giang", "Tuyên Quang")),
    ("Lào Cai", ("Yên Bái", "Lào Cai")),
    ("Thái Nguyên", ("Bắc Kạn", "Thái Nguyên")),
    ("Phú Thọ", ("Vĩnh Phúc", "Hòa Bình", "Phú Thọ")),
    ("Bắc Ninh", ("Bắc Giang", "Bắc Ninh")),
    ("Hưng Yên", ("Thái Bình", "Hưng Yên")),
    ("Hải Phòng", ("Hải Dương", "Hải Phòng")),
    ("Ninh Bình", ("Hà Nam", "Nam Định", "Ninh Bình")),
    ("Quảng Trị", ("Quảng Bình", "Quảng Trị")),
    ("Đà Nẵng", ("Quảng Nam", "Đà Nẵng")),
    ("Quảng Ngãi", ("Kon Tum", "Quảng Ngãi")),
    ("Gia Lai", ("Bình Định", "Gia Lai")),
    ("Khánh Hòa", ("Ninh Thuận", "Khánh Hòa")),
    ("Lâm Đồng", ("Đắk Nông", "Bình Thuận", "Lâm Đồng")),
    ("Đắk Lắk", ("Phú Yên", "Đắk Lắk")),
    ("TP. Hồ Chí Minh", ("Bà Rịa – Vũng Tàu", "Bình Dương", "TP. Hồ Chí Minh")),
    ("Đồng Nai", ("Bình Phước", "Đồng Nai")),
    ("Tây Ninh", ("Long An", "Tây Ninh")),
    ("Cần Thơ", ("Sóc Trăng", "Hậu Giang", "Cần Thơ")),
    ("Vĩnh Long", ("Bến Tre", "Trà Vinh", "Vĩnh Long")),
    ("Đồng Tháp", ("Tiền Giang", "Đồng Tháp")),
    ("Cà Mau", ("Bạc Liêu", "Cà Mau")),
    ("An Giang", ("Kiên Giang", "An Giang")),
)
"""(the new unit, the units that it was formed from)."""

ALIASES: dict[str, tuple[str, ...]] = {
    "Bắc Kạn": ("Bắc Cạn",),
    "Bà Rịa – Vũng Tàu": ("BR-VT", "BRVT"),
    "Đắk Lắk": ("Đắc Lắk", "Đắc Lắc", "Đăk Lăk", "Đăk Lắk", "Đak Lak", "Darlac"),
    "Đắk Nông": ("Đắc Nông", "Đăk Nông", "Đak Nông"),
    "Kon Tum": ("Kontum", "Công Tum"),
    "Thừa Thiên Huế": ("Thừa Thiên – Huế", "TT-Huế", "TT Huế"),
    "TP. Hồ Chí Minh": ("Hồ Chí Minh", "TPHCM", "TP HCM", "HCM", "TP. HCM", "Sài Gòn"),
    "Lào Cai": ("Lao Cai",),
}
"""Other spellings in use; one placement of tones and one i/y are matched without being listed."""
