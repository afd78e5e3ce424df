"""Dates known to the year, the month or the day."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.partial_date import PartialDate


@pytest.mark.parametrize(
    ("value", "precision", "first", "last", "shown"),
    [
        ("2023", "year", date(2023, 1, 1), date(2023, 12, 31), "năm 2023"),
        ("2023-10", "month", date(2023, 10, 1), date(2023, 10, 31), "tháng 10/2023"),
        ("2024-02", "month", date(2024, 2, 1), date(2024, 2, 29), "tháng 2/2024"),
        ("2023-10-16", "day", date(2023, 10, 16), date(2023, 10, 16), "16/10/2023"),
    ],
)
def test_each_precision_has_its_days_and_its_display(
    value: str, precision: str, first: date, last: date, shown: str
) -> None:
    partial = PartialDate(value)
    assert (partial.precision, partial.first_day, partial.last_day, partial.display()) == (
        precision,
        first,
        last,
        shown,
    )
    assert str(partial) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("16/10/2023", "2023-10-16"),
        ("6/7/2023", "2023-07-06"),
        ("24-02-2017", "2017-02-24"),
        ("24.2.2017", "2017-02-24"),
        (" ngày 16/10/2023 ", "2023-10-16"),
        ("ngày 16 tháng 10 năm 2023", "2023-10-16"),
        ("10/2023", "2023-10"),
        ("Tháng 10/2023", "2023-10"),
        ("tháng 3 năm 2023", "2023-03"),
        ("2023", "2023"),
        ("năm 2023", "2023"),
        ("2023-10", "2023-10"),
        ("2023-10-16", "2023-10-16"),
        ("16\u00a0/ 10 / 2023", "2023-10-16"),
    ],
)
def test_every_usual_spelling_is_read_day_first(text: str, value: str) -> None:
    assert PartialDate.parse(text) == PartialDate(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hôm nay",
        "31/2/2023",
        "13/2023",
        "2023-13",
        "2023-02-30",
        "32/1/2023",
        "1/13/2023",
        "16/10",
        "0000",
        "16/10-2023",
    ],
)
def test_what_is_no_date_is_refused_with_a_reason_in_vietnamese(text: str) -> None:
    with pytest.raises(ValueError, match="ngày"):
        PartialDate.parse(text)


@pytest.mark.parametrize("value", ["16/10/2023", "2023-1", "2023-10-1", "23", "2023-10-16T00:00", "２０２３", "2023\n"])
def test_a_value_is_strict(value: str) -> None:
    with pytest.raises(ValueError, match="2023, 2023-10"):
        PartialDate(value)


def test_a_day_without_month_is_refused() -> None:
    with pytest.raises(ValueError, match="tháng"):
        PartialDate.of(2023, day=3)


def test_partial_dates_order_as_their_texts() -> None:
    ordered = [PartialDate(value) for value in ("2022-12-31", "2023", "2023-09", "2023-10", "2023-10-16", "2024")]
    assert sorted([ordered[3], ordered[5], *ordered[:3], ordered[4]]) == ordered


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from([4, 7, 10]))
def test_display_reads_back_and_days_enclose_the_date(day: date, length: int) -> None:
    partial = PartialDate(day.isoformat()[:length])
    assert PartialDate.parse(partial.display()) == partial
    assert partial.first_day <= day <= partial.last_day
    assert PartialDate.of(partial.year, partial.month, partial.day) == partial


@given(st.text())
def test_any_text_is_read_or_refused_with_a_value_error(text: str) -> None:
    with suppress(ValueError):
        assert PartialDate.parse(text).value
