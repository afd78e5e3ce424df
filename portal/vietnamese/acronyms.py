"""Acronyms and short forms of the field whose letters keep their case."""

ACRONYMS: tuple[str, ...] = (
    "TĐKT", "TĐ-KT", "KT-KT", "KTKT", "CSTĐ", "LĐTT", "KNC", "UBND", "HĐND", "UBMTTQ", "UBMTTQVN", "MTTQ", "MTTQVN",
    "ĐBQH", "UBKT", "BCH", "BTV", "BCĐ", "BTC", "BHXH", "BHYT", "BHTN", "BQL", "BQLDA", "QLDA", "ĐTXD", "KKT", "KCN",
    "CCN", "KCX", "CNC", "TN&MT", "TNMT", "NN&PTNT", "NN&MT", "NNMT", "PTNT", "NTM", "KH&CN", "KHCN", "KH&ĐT", "KHĐT",
    "GD&ĐT", "GDĐT", "GD-ĐT", "GDNN", "GDTX", "VHTT&DL", "VHTTDL", "VH,TT&DL", "TT&TT", "TTTT", "LĐ-TB&XH", "LĐTBXH",
    "GTVT", "GTVT-XD", "THPT", "THCS", "THCS&THPT", "PTDT", "PTDTNT", "PTDTBT", "ĐH", "CĐ", "ĐHQG", "HSG", "TW",
    "T.Ư", "TP", "TP.", "TX", "TPHCM", "TP.HCM", "HCM", "VN", "QĐ", "NQ", "NĐ", "CT", "TT", "KL", "KH", "HD",
    "TTg", "QH", "BNV", "BCT", "QĐ-TTg", "CP", "TNHH", "MTV", "HTX", "CTCP", "DNNN", "FDI", "ODA", "CBCCVC", "CB",
    "CCVC", "CBCC", "CNVC", "CNVCLĐ", "CNLĐ", "LĐLĐ", "NLĐ", "CĐCS", "ĐVTN", "TNCS", "TNTP", "LHTN", "LHPN", "HLHPN",
    "CCB", "CTĐ", "LLVT", "LLVTND", "QĐND", "CAND", "ANTT", "ANTQ", "PCCC", "CNCH", "ATGT", "QPAN", "QP-AN", "CHQS",
    "BCHQS", "BĐBP", "BVMT", "CNTT", "CĐS", "CCHC", "TTHC", "DVC", "DVCTT", "DTTS", "DTTS&MN", "KT-XH",
    "KTXH", "VH-XH", "OCOP", "ASEAN", "APEC", "UNESCO", "UNICEF", "WHO", "WTO", "GDP", "GRDP", "PCI", "PAPI", "PAR",
    "SIPAS", "ISO", "AI", "IT", "ICT", "IoT", "QR", "VNeID", "VNPT", "EVN", "PVN", "TKV", "VNA", "VTV", "VOV",
    "TTXVN", "NSND", "NSƯT", "NGND", "NGƯT", "PGS", "GS", "TS", "ThS", "GS.TS", "PGS.TS", "BS", "VIP", "HIV", "AIDS",
    "HIV/AIDS", "SARS-CoV-2", "Covid-19", "Covid", "VietGAP", "GlobalGAP", "VQG", "NXB", "HĐTĐKT", "HĐTĐ-KT", "ATTP",
    "BVTV", "KBNN", "NHNN", "NHCSXH", "TAND", "VKSND", "THADS", "TTCN", "TMĐT", "XKLĐ", "XDCB", "GPMB", "ATK", "SKKN",
    "UBATGT",
)  # fmt: skip
"""One spelling each; a text in capitals takes this spelling back."""
