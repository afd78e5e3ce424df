"""Numbers in digits and in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.numerals import format_number, parse_count


@pytest.mark.parametrize(
    ("number", "shown"), [(0, "0"), (999, "999"), (1204, "1.204"), (1234567, "1.234.567"), (-5000, "-5.000")]
)
def test_thousands_are_set_off_by_a_dot(number: int, shown: str) -> None:
    assert format_number(number) == shown


@given(st.integers(min_value=0, max_value=10**9))
def test_a_shown_number_reads_back(number: int) -> None:
    assert parse_count(format_number(number)) == number
    assert parse_count(str(number).zfill(2)) == number


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("08", 8),
        ("1.204", 1204),
        ("1 204", 1204),
        (" 7 ", 7),
        ("Hai", 2),
        ("bốn", 4),
        ("mười", 10),
        ("mười một", 11),
        ("mười lăm", 15),
        ("hai mươi", 20),
        ("hai mươi mốt", 21),
        ("hai mươi tư", 24),
        ("hai mươi lăm", 25),
        ("hai lăm", 25),
        ("ba chục", 30),
        ("một trăm", 100),
        ("một trăm linh năm", 105),
        ("một trăm lẻ ba", 103),
        ("hai trăm mười", 210),
        ("một trăm hai mươi", 120),
        ("một nghìn", 1000),
        ("hai ngàn ba trăm", 2300),
        ("một nghìn không trăm linh hai", 1002),
        ("mười hai nghìn", 12000),
    ],
)
def test_counts_are_read(text: str, count: int) -> None:
    assert parse_count(text) == count


@pytest.mark.parametrize(
    "text",
    [
        "",
        "đơn vị",
        "tư",
        "lăm",
        "mươi",
        "trăm",
        "nghìn",
        "hai đơn vị",
        "1.2",
        "12.34",
        "-3",
        "một một",
        "năm 2023",
        "²",
    ],
)
def test_what_is_no_count_gives_none(text: str) -> None:
    assert parse_count(text) is None


@given(st.text())
def test_no_text_raises(text: str) -> None:
    assert parse_count(text) is None or text.strip()
