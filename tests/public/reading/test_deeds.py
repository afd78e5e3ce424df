"""The deeds of an exemplary figure, line by line."""

import pytest

from news.public.selectors.deeds import Deed, deeds_in


@pytest.mark.parametrize(
    ("line", "deed"),
    [
        ("2012–nay: vườn ươm cộng đồng", Deed("2012–nay", "Vườn ươm cộng đồng")),
        ("2004-2011: Lập sổ theo dõi", Deed("2004-2011", "Lập sổ theo dõi")),
        ("Năm 2020: sáng kiến tuần rừng", Deed("2020", "Sáng kiến tuần rừng")),
        ("12/11/2026 – Dẫn đường qua lũ", Deed("12/11/2026", "Dẫn đường qua lũ")),
        ("Tháng 10/2023: bàn giao nhà", Deed("Tháng 10/2023", "Bàn giao nhà")),
        ("- Trồng 1.320 cây gỗ quý", Deed("", "Trồng 1.320 cây gỗ quý")),
        ("1320 cây gỗ quý", Deed("", "1320 cây gỗ quý")),
    ],
)
def test_a_line_that_begins_with_a_date_is_dated(line: str, deed: Deed) -> None:
    assert deeds_in(line) == (deed,)


def test_empty_lines_say_nothing() -> None:
    assert [deed.text for deed in deeds_in("Một\n\n  \nHai\n")] == ["Một", "Hai"]
    assert deeds_in("") == ()
