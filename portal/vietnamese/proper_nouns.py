"""Proper nouns that any title may hold; those of units and people come from the registry."""

GENERAL_PROPER_NOUNS: tuple[str, ...] = (
    "Việt Nam", "Đảng", "Đảng bộ", "Đảng ủy", "Đảng Cộng sản Việt Nam", "Nhà nước", "Quốc hội", "Chính phủ",
    "Thủ tướng", "Thủ tướng Chính phủ", "Chủ tịch nước", "Bác Hồ", "Hồ Chí Minh", "Chủ tịch Hồ Chí Minh",
    "Trung ương", "Mặt trận Tổ quốc", "Mặt trận Tổ quốc Việt Nam", "Ủy ban nhân dân", "Hội đồng nhân dân", "Tổ quốc",
    "Quốc khánh", "Cách mạng Tháng Tám", "Tết Nguyên đán", "Đông Nam Á", "Thái Bình Dương", "Biển Đông", "Tây Nguyên",
    "Tây Bắc", "Việt Bắc", "Trường Sa", "Hoàng Sa", "Huân chương", "Huân chương Lao động", "Huân chương Độc lập",
    "Huân chương Sao vàng", "Huân chương Hồ Chí Minh", "Bằng khen", "Giấy khen", "Cờ thi đua", "Kỷ niệm chương",
    "Anh hùng Lao động", "Anh hùng Lực lượng vũ trang nhân dân", "Bà mẹ Việt Nam anh hùng", "Chiến sĩ thi đua",
    "Luật Thi đua, khen thưởng",
)  # fmt: skip
