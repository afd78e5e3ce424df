"""Emulation titles and commendation forms (Law 06/2022/QH15, articles 9 and 19 to 31): filed name, other spellings."""

FORMS = (
    ("Bằng khen",), ("Giấy khen",), ("Cờ thi đua",),
    ("Huân chương Sao vàng",), ("Huân chương Hồ Chí Minh",), ("Huân chương Độc lập",), ("Huân chương Quân công",),
    ("Huân chương Lao động", "HCLĐ"), ("Huân chương Bảo vệ Tổ quốc",), ("Huân chương Chiến công",),
    ("Huân chương Đại đoàn kết dân tộc",), ("Huân chương Dũng cảm",), ("Huân chương Hữu nghị",),
    ("Huân chương Kháng chiến",),
    ("Huy chương Quân kỳ quyết thắng",), ("Huy chương Vì an ninh Tổ quốc",), ("Huy chương Chiến sĩ vẻ vang",),
    ("Huy chương Thanh niên xung phong vẻ vang",), ("Huy chương Hữu nghị",),
    ("Kỷ niệm chương",),
    ("Chiến sĩ thi đua", "CSTĐ", "Chiến sỹ thi đua"),
    ("Chiến sĩ thi đua toàn quốc", "CSTĐTQ"), ("Chiến sĩ thi đua cơ sở", "CSTĐCS"),
    ("Lao động tiên tiến", "LĐTT"), ("Chiến sĩ tiên tiến", "CSTT"),
    ("Tập thể lao động xuất sắc", "TTLĐXS"), ("Tập thể lao động tiên tiến", "TTLĐTT"),
    ("Đơn vị quyết thắng", "ĐVQT"), ("Đơn vị tiên tiến",), ("Gia đình văn hóa", "GĐVH"),
    ("Anh hùng Lao động", "Anh hùng Lao động thời kỳ đổi mới", "AHLĐ"),
    ("Anh hùng Lực lượng vũ trang nhân dân", "Anh hùng LLVT nhân dân", "Anh hùng LLVTND", "AHLLVTND"),
    ("Bà mẹ Việt Nam anh hùng", "Mẹ Việt Nam anh hùng", "BMVNAH"),
    ("Nhà giáo nhân dân", "NGND"), ("Nhà giáo ưu tú", "NGƯT"), ("Thầy thuốc nhân dân", "TTND"),
    ("Thầy thuốc ưu tú", "TTƯT"), ("Nghệ sĩ nhân dân", "NSND"), ("Nghệ sĩ ưu tú", "NSƯT"),
    ("Nghệ nhân nhân dân",), ("Nghệ nhân ưu tú",),
    ("Giải thưởng Hồ Chí Minh",), ("Giải thưởng Nhà nước",),
    ("Công dân Thủ đô ưu tú",),
)  # fmt: skip

# Groups of recipients that are counted and not named, and how they are filed.
GROUPS = (
    ("cá nhân", "cá nhân"), ("tập thể", "tập thể"), ("hộ gia đình", "hộ gia đình"), ("gia đình", "hộ gia đình"),
    ("hộ", "hộ gia đình"), ("đơn vị", "tập thể"), ("cán bộ", "cá nhân"), ("đồng chí", "cá nhân"), ("người", "cá nhân"),
    ("doanh nghiệp", "doanh nghiệp"), ("nhà giáo", "cá nhân"), ("giáo viên", "cá nhân"), ("công nhân", "cá nhân"),
    ("doanh nhân", "cá nhân"), ("cơ quan", "tập thể"), ("học sinh", "cá nhân"), ("chiến sĩ", "cá nhân"),
    ("cán bộ, chiến sĩ", "cá nhân"), ("cán bộ, công chức", "cá nhân"), ("đoàn viên", "cá nhân"),
    ("hội viên", "cá nhân"),
    ("gương", "cá nhân"), ("thầy cô", "cá nhân"), ("thầy, cô giáo", "cá nhân"), ("thầy cô giáo", "cá nhân"),
    ("thầy thuốc", "cá nhân"), ("nhân viên", "cá nhân"), ("cán bộ, giáo viên", "cá nhân"), ("phụ nữ", "cá nhân"),
    ("nông dân", "cá nhân"), ("xã", "tập thể"), ("phường", "tập thể"), ("chi hội", "tập thể"),
)  # fmt: skip
