"""Countries as Vietnamese articles write them behind the name of a foreign organisation."""

COUNTRIES = (
    "Hàn Quốc", "Nhật Bản", "Nhật", "Pháp", "Đức", "Mỹ", "Hoa Kỳ", "Anh", "Vương quốc Anh", "Na Uy", "Thụy Điển",
    "Phần Lan", "Đan Mạch", "Hà Lan", "Bỉ", "Lúc-xăm-bua", "Luxembourg", "Thụy Sĩ", "Áo", "Ý", "Italia", "Italy",
    "Tây Ban Nha", "Bồ Đào Nha", "Ba Lan", "Séc", "Cộng hòa Séc", "Hungary", "Hungari", "Nga", "Liên bang Nga",
    "Belarus", "Ukraine", "Thổ Nhĩ Kỳ", "Israel", "Ấn Độ", "Trung Quốc", "Đài Loan", "Hồng Kông", "Hồng Công",
    "Singapore", "Xin-ga-po", "Thái Lan", "Lào", "Campuchia", "Malaysia", "Indonesia", "Philippines", "Myanmar",
    "Úc", "Ôxtrâylia", "Australia", "New Zealand", "Niu Di-lân", "Canada", "Brazil", "Cuba", "Nam Phi", "Ai-len",
    "Ireland", "UAE", "Ả Rập Xê Út", "Qatar", "Kuwait",
)  # fmt: skip
