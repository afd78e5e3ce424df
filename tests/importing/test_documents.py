"""Cited documents with kind, number, date and issuer."""

import pytest

from news.importing.model import DocumentFact
from tests.importing.articles import structured


def cited(sentence: str, stamp: str = "") -> list[DocumentFact]:
    return list(structured("Khối thi đua các trường nghề tỉnh Sơn La họp", sentence, stamp=stamp).documents)


@pytest.mark.parametrize(
    ("sentence", "kind", "number", "date"),
    [
        (
            "Thực hiện Kế hoạch số 21/KH-UBND ngày 16/01/2023 của UBND tỉnh, khối họp.",
            "ke_hoach",
            "21/KH-UBND",
            "2023-01-16",
        ),
        ("Theo Văn bản số 409/TĐKT-NV ngày 14/3/2023, khối họp.", "cong_van", "409/TĐKT-NV", "2023-03-14"),
        ("Theo Nghị định 152/2025/NĐ-CP ngày 14.6.2025, khối họp.", "nghi_dinh", "152/2025/NĐ-CP", "2025-06-14"),
        ("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15, khối họp.", "luat", "06/2022/QH15", None),
        ("Theo Thông tư số 41/2014/TT-BCT, khối họp.", "thong_tu", "41/2014/TT-BCT", None),
        ("Theo Chỉ thị số 34-CT/TW ngày 7 tháng 4 năm 2014, khối họp.", "chi_thi", "34-CT/TW", "2014-04-07"),
        ("Theo Kết luận số 45/KL-ĐHSL ngày 27/3/2026, khối họp.", "khac", "45/KL-ĐHSL", "2026-03-27"),
        ("Theo Quyết định số 100 ngày 5/3/2023, khối họp.", "quyet_dinh", "100", "2023-03-05"),
        ("Xét Tờ trình số 88/TTr-SYT ngày 02/3/2026 của Sở Y tế, khối họp.", "to_trinh", "88/TTr-SYT", "2026-03-02"),
        (
            "Ngày 12/5/2026, Bộ Y tế ban hành Quyết định số 1187/QĐ-BYT tặng Bằng khen.",
            "quyet_dinh",
            "1187/QĐ-BYT",
            "2026-05-12",
        ),
        ("Theo Quyết định số 312/QĐ-BVĐK&PHCN, khối họp.", "quyet_dinh", "312/QĐ-BVĐK&PHCN", None),
    ],
)
def test_a_number_is_read_with_its_kind_and_day(sentence: str, kind: str, number: str, date: str | None) -> None:
    (fact,) = cited(sentence)

    assert (fact.type, fact.number, fact.date.value if fact.date else None) == (kind, number, date)


@pytest.mark.parametrize(
    ("sentence", "issuer"),
    [
        ("Theo Kế hoạch số 21/KH-UBND ngày 16/01/2023 của UBND tỉnh, khối họp.", "Ủy ban nhân dân tỉnh Sơn La"),
        (
            "Theo Quyết định số 5/QĐ-UBND ngày 16/01/2023 của Chủ tịch UBND tỉnh Lai Châu, khối họp.",
            "Ủy ban nhân dân tỉnh Lai Châu",
        ),
        ("Theo Nghị định số 98/2023/NĐ-CP, khối họp.", "Chính phủ"),
        ("Theo Quyết định số 933/QĐ-TTg, khối họp.", "Thủ tướng Chính phủ"),
        ("Theo Thông tư số 01/2024/TT-BNV, khối họp.", "Bộ Nội vụ"),
        ("Theo Luật Thi đua, khen thưởng số 06/2022/QH15, khối họp.", "Quốc hội"),
        ("Theo Hướng dẫn số 37/HD-SNV ngày 11-2-2026, khối họp.", "Sở Nội vụ tỉnh Sơn La"),
        ("Theo Quyết định số 312/QĐ-BVĐK ngày 11-2-2026, khối họp.", ""),
    ],
)
def test_the_issuer_is_named_or_told_by_the_symbol(sentence: str, issuer: str) -> None:
    (fact,) = cited(sentence)

    assert fact.issuer == issuer


def test_a_repealed_document_is_cited_too() -> None:
    facts = cited(
        "Quyết định số 5/QĐ-UBND ngày 28/01/2026 của UBND tỉnh thay thế Quyết định số 77/QĐ-UBND ngày 03/02/2025."
    )

    assert [fact.number for fact in facts] == ["5/QĐ-UBND", "77/QĐ-UBND"]
    assert {fact.issuer for fact in facts} == {"Ủy ban nhân dân tỉnh Sơn La"}


def test_a_document_named_twice_is_one_fact() -> None:
    facts = cited("Kế hoạch số 21/KH-UBND rất rõ. Kế hoạch số 21/KH-UBND ngày 16/01/2023 nêu bốn việc.")

    assert [(fact.number, fact.date.value if fact.date else "") for fact in facts] == [("21/KH-UBND", "2023-01-16")]


def test_an_unnumbered_document_needs_its_day_or_issuer() -> None:
    structure = structured(
        "Khối họp", "Thực hiện Nghị quyết của HĐND tỉnh Sơn La về kế hoạch năm 2023, khối thi đua họp."
    )

    assert [(fact.type, fact.number, fact.issuer) for fact in structure.documents] == [
        ("nghi_quyet", "", "Hội đồng nhân dân tỉnh Sơn La")
    ]
    assert "unnumbered_document" in [remark.code for remark in structure.warnings]


@pytest.mark.parametrize(
    "sentence",
    [
        "Toàn khối có 14/15 đơn vị tự chấm, 9/11 chỉ tiêu đạt, điện thoại 0203.1234567.",
        "Các đơn vị thực hiện tốt luật và hướng dẫn của các cấp, báo cáo kịp thời.",
        "Chiều 16/10/2023, khối trao đổi về quyết định đổi mới cách chấm điểm.",
        "Đội chạy xe số 21/KH trên phố.",
        "Nghị quyết được cụ thể hóa thành kế hoạch của từng đơn vị.",
    ],
)
def test_other_numbers_and_words_are_no_documents(sentence: str) -> None:
    assert cited(sentence) == []


def test_spans_hold_the_citation() -> None:
    (fact,) = cited("Theo Kế hoạch số 21/KH-UBND ngày 16/01/2023 của UBND tỉnh, khối họp.")

    assert fact.text == "Kế hoạch số 21/KH-UBND ngày 16/01/2023 của UBND tỉnh"
    assert fact.span.end - fact.span.start == len(fact.text)
