"""Words that stand before a person's name and are no part of it."""

ADDRESS = (
    "ông", "bà", "anh", "chị", "em", "cô", "thầy", "cụ", "bác", "chú", "đồng chí", "đ/c", "các đồng chí", "các ông",
    "các bà", "ngài", "bạn", "cháu", "ông bà",
)  # fmt: skip
"""Forms of address; also words of the family that reports use."""

MILITARY_RANKS = (
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá",
    "đại úy", "đại uý", "thượng úy", "thượng uý", "trung úy", "trung uý", "thiếu úy", "thiếu uý",
    "thượng sĩ", "thượng sỹ", "trung sĩ", "trung sỹ", "hạ sĩ", "hạ sỹ", "binh nhất", "binh nhì",
    "đô đốc", "phó đô đốc", "chuẩn đô đốc",
)  # fmt: skip

ACADEMIC_TITLES = (
    "GS.TSKH", "GS. TSKH", "GS.TS", "GS. TS", "GS-TS", "GS", "PGS.TSKH", "PGS.TS", "PGS. TS", "PGS-TS", "PGS", "TSKH",
    "TS.BS", "TS", "ThS.BS", "ThS", "Th.S", "CN", "KS", "KTS", "BS.CKII", "BS.CKI", "BS CKII", "BS CKI", "BSCKII",
    "BSCKI", "BS", "DS", "LS", "giáo sư", "phó giáo sư", "tiến sĩ", "tiến sỹ", "tiến sĩ khoa học", "thạc sĩ",
    "thạc sỹ", "kỹ sư", "cử nhân", "bác sĩ", "bác sỹ", "dược sĩ", "dược sỹ", "luật sư", "kiến trúc sư",
    "viện sĩ", "viện sỹ",
)  # fmt: skip

HONOURS = (
    "NSND", "NSƯT", "NGND", "NGƯT", "TTND", "TTƯT", "nghệ sĩ nhân dân", "nghệ sĩ ưu tú", "nghệ nhân nhân dân",
    "nghệ nhân ưu tú", "nghệ nhân", "nghệ sĩ", "nhà giáo nhân dân", "nhà giáo ưu tú", "nhà giáo", "nhà báo", "nhà văn",
    "thầy thuốc nhân dân", "thầy thuốc ưu tú", "anh hùng lao động", "anh hùng LLVT", "anh hùng LLVTND",
    "anh hùng lực lượng vũ trang nhân dân", "mẹ Việt Nam anh hùng", "liệt sĩ", "liệt sỹ", "thương binh",
    "cựu chiến binh", "doanh nhân", "già làng", "linh mục", "mục sư", "hòa thượng", "hoà thượng", "thượng tọa",
    "thượng toạ", "đại đức", "ni sư", "sư cô",
)  # fmt: skip

HONORIFICS = ADDRESS + MILITARY_RANKS + ACADEMIC_TITLES + HONOURS
