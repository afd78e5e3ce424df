"""Vietnamese inside an English text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.passages import vietnamese_passages


def passages(text: str) -> list[str]:
    return [text[start:end] for start, end in vietnamese_passages(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội nghị tổng kết năm nay", ["Hội nghị tổng kết năm nay"]),
        ("now Sở Xây dựng tỉnh Lam Giang", ["Sở Xây dựng tỉnh Lam Giang"]),
        ("Nông Văn Thiện went to Hà Nội in May", ["Nông Văn Thiện", "Hà Nội"]),
        ("UBND tỉnh and the department", ["UBND tỉnh"]),
        ("Members: 12. Sở Nội vụ hosts", ["Sở Nội vụ"]),
        ("Bằng khen của Bộ trưởng, 2016", ["Bằng khen của Bộ trưởng, 2016"]),
        ("16 October 2023", []),
        ("Nam Long", []),
        ("", []),
    ],
)
def test_passages_are_whole_names_and_sentences(text: str, expected: list[str]) -> None:
    assert passages(text) == expected


@given(st.text())
def test_passages_are_in_order_and_apart(text: str) -> None:
    found = vietnamese_passages(text)

    bounds = [bound for passage in found for bound in passage]
    assert bounds == sorted(bounds)
    assert all(0 <= start < end <= len(text) for start, end in found)
