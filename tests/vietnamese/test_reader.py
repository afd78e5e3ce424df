"""Dates and numbers in the reader's language."""

from datetime import date

import pytest
from django.utils.translation import override

from portal.vietnamese.dates import long_date, short_date, weekday_name
from portal.vietnamese.numerals import format_number
from portal.vietnamese.partial_date import PartialDate
from portal.vietnamese.reader import day_and_month, month_alone


@pytest.mark.parametrize(
    ("value", "vietnamese", "english"),
    [
        ("2023-10-16", "16/10/2023", "16 October 2023"),
        ("2023-10", "tháng 10/2023", "October 2023"),
        ("2023", "năm 2023", "2023"),
    ],
)
def test_a_partial_date_is_written_as_the_reader_writes_it(value: str, vietnamese: str, english: str) -> None:
    with override("vi"):
        assert PartialDate(value).display() == vietnamese
    with override("en"):
        assert PartialDate(value).display() == english


def test_numbers_weekdays_and_days_follow_the_language() -> None:
    day = date(2026, 11, 18)

    with override("en"):
        assert (format_number(1204), weekday_name(day), short_date(day)) == ("1,204", "Wednesday", "18 November 2026")
    with override("vi"):
        assert (format_number(1204), weekday_name(day), short_date(day)) == ("1.204", "Thứ Tư", "18/11/2026")


def test_a_long_date_follows_the_language() -> None:
    day = date(2026, 11, 18)

    with override("en"):
        assert long_date(day) == "Wednesday, 18 November 2026"
    with override("vi"):
        assert long_date(day) == "Thứ Tư, ngày 18 tháng 11 năm 2026"


def test_a_day_without_its_year_and_a_month_alone_follow_the_language() -> None:
    day = date(2026, 9, 5)

    with override("en"):
        assert (day_and_month(day), month_alone(day)) == ("5 Sep", "September")
    with override("vi"):
        assert (day_and_month(day), month_alone(day)) == ("5/9", "tháng 9")
