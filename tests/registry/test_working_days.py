"""Counting in working days, over the calendar as filed."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from news.registry.models import CalendarException
from news.registry.working_days import SpecialDay, SpecialDays, WorkingCalendar, working_calendar
from tests.factories.calendar import day_off, day_worked

FIRST, LAST = date(2025, 1, 1), date(2026, 12, 31)


@pytest.fixture
def empty_calendar(db: None) -> None:
    """A portal on which nobody has filed a day off."""
    CalendarException.objects.all().delete()


@pytest.mark.usefixtures("empty_calendar")
def test_without_rows_monday_to_friday_are_worked() -> None:
    calendar = working_calendar(FIRST, LAST)

    assert [calendar.is_worked(date(2026, 1, day)) for day in range(5, 12)] == [True] * 5 + [False] * 2
    assert calendar.name_of(date(2026, 1, 10)) == ""


@pytest.mark.usefixtures("empty_calendar")
def test_ten_working_days_from_20_august_2025_end_on_5_september() -> None:
    day_off("2025-09-01", "2025-09-02", "Quốc khánh")
    calendar = working_calendar(date(2025, 8, 20), date(2025, 9, 5))

    assert calendar.add(date(2025, 8, 20), 10) == date(2025, 9, 5)
    assert calendar.add(date(2025, 8, 19), 10) == date(2025, 9, 4)  # were the opening day counted
    assert calendar.count(date(2025, 8, 20), date(2025, 9, 5)) == 10
    assert calendar.name_of(date(2025, 9, 2)) == "Quốc khánh"


@pytest.mark.usefixtures("empty_calendar")
def test_a_friday_may_be_off_and_a_saturday_worked_for_it() -> None:
    day_off("2026-01-01", "2026-01-02", "Tết Dương lịch")
    day_worked("2026-01-10", name="Làm bù cho ngày 2/1")
    calendar = working_calendar(date(2025, 12, 31), date(2026, 1, 12))

    assert not calendar.is_worked(date(2026, 1, 2))
    assert calendar.is_worked(date(2026, 1, 10))
    assert calendar.name_of(date(2026, 1, 10)) == ""
    assert calendar.special_on(date(2026, 1, 10)) == SpecialDay("Làm bù cho ngày 2/1", is_worked=True)
    assert calendar.add(date(2025, 12, 31), 6) == date(2026, 1, 10)


@pytest.mark.usefixtures("empty_calendar")
def test_nine_days_of_tet_are_one_row() -> None:
    day_off("2026-02-14", "2026-02-22", "Tết Nguyên đán")
    calendar = working_calendar(date(2026, 2, 1), date(2026, 2, 28))

    assert calendar.add(date(2026, 2, 13), 1) == date(2026, 2, 23)
    assert {calendar.name_of(date(2026, 2, day)) for day in range(14, 23)} == {"Tết Nguyên đán"}
    assert calendar.count(date(2026, 1, 31), date(2026, 2, 28)) == 15


@pytest.mark.usefixtures("empty_calendar")
def test_24_november_2026_is_off_only_if_a_row_says_so() -> None:
    tuesday = date(2026, 11, 24)
    before = working_calendar(tuesday, tuesday)

    day_off("2026-11-24", name="Ngày Văn hóa Việt Nam")

    assert before.is_worked(tuesday)
    assert not working_calendar(tuesday, tuesday).is_worked(tuesday)


@pytest.mark.usefixtures("empty_calendar")
def test_a_calendar_is_one_query_and_a_term_past_its_end_none(django_assert_num_queries: Any) -> None:
    day_off("2026-02-14", "2026-02-22")

    with django_assert_num_queries(1):
        calendar = working_calendar(date(2026, 2, 10), date(2026, 2, 10))
        end = calendar.add(date(2026, 2, 10), 10)

    assert end == date(2026, 3, 3)


@pytest.mark.usefixtures("empty_calendar")
def test_days_far_outside_the_span_are_still_right() -> None:
    day_off("2024-02-08", "2024-02-14", "Tết Nguyên đán")
    day_off("2029-09-03", name="Quốc khánh (nghỉ bù)")
    calendar = working_calendar(date(2026, 6, 1), date(2026, 6, 30))

    assert calendar.name_of(date(2024, 2, 9)) == "Tết Nguyên đán"
    assert calendar.name_of(date(2029, 9, 3)) == "Quốc khánh (nghỉ bù)"
    assert calendar.add(date(2024, 2, 7), 1) == date(2024, 2, 15)
    assert calendar.count(date(2029, 8, 31), date(2029, 9, 4)) == 1


def test_working_days_are_not_counted_backwards(db: None) -> None:
    calendar = working_calendar(FIRST, LAST)

    with pytest.raises(ValueError, match="-1"):
        calendar.add(FIRST, -1)
    assert calendar.count(LAST, FIRST) == 0
    assert calendar.count(FIRST, FIRST) == 0


def test_the_last_day_of_all_is_reached_and_not_passed(db: None) -> None:
    calendar = working_calendar(date(9999, 12, 20), date.max)

    assert calendar.count(date(9999, 12, 30), date.max) == 1
    with pytest.raises(OverflowError):
        calendar.add(date.max, 1)


days = st.dates(FIRST, LAST)
special_days = st.dictionaries(days, st.builds(SpecialDay, st.just("Nghỉ"), st.booleans()), max_size=40)


def _calendar(special: SpecialDays, first: date, last: date) -> WorkingCalendar:
    """A calendar of the span whose source is a plain mapping."""

    def source(begin: date, end: date) -> SpecialDays:
        return {day: one for day, one in special.items() if begin <= day <= end}

    return WorkingCalendar.read(source, first, last)


@given(special_days, days, st.integers(0, 60))
def test_adding_lands_on_a_working_day_and_counting_gives_the_number_back(
    special: SpecialDays, day: date, count: int
) -> None:
    calendar = _calendar(special, day, day)

    end = calendar.add(day, count)

    assert calendar.count(day, end) == count
    assert count == 0 or calendar.is_worked(end)


@given(special_days, days, days)
def test_counting_is_asking_each_day(special: SpecialDays, first: date, last: date) -> None:
    calendar = _calendar(special, FIRST, LAST)
    between = [first + timedelta(days=place) for place in range(1, (last - first).days + 1)]

    assert calendar.count(first, last) == sum(calendar.is_worked(day) for day in between)


@given(special_days, days, days, st.integers(0, 30), st.integers(0, 30))
def test_steps_add_up_whatever_span_was_read(
    special: SpecialDays, elsewhere: date, day: date, some: int, more: int
) -> None:
    narrow, whole = _calendar(special, elsewhere, elsewhere), _calendar(special, FIRST, LAST)

    assert narrow.add(narrow.add(day, some), more) == whole.add(day, some + more)
