"""Publication stamps of every usual spelling."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.dates import VIETNAM_TIME, long_date, parse_stamp


def _at(*parts: int) -> datetime:
    year, month, day, hour, minute, second = (*parts, 0, 0, 0)[:6]
    return datetime(year, month, day, hour, minute, second, tzinfo=VIETNAM_TIME)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023-10-17 14:03:57", _at(2023, 10, 17, 14, 3, 57)),
        ("2023-10-17T14:03:57", _at(2023, 10, 17, 14, 3, 57)),
        ("2023-10-17T14:03:57.512+07:00", _at(2023, 10, 17, 14, 3, 57)),
        ("2023-10-17T07:03:57Z", _at(2023, 10, 17, 14, 3, 57)),
        ("2023/10/17 14:03", _at(2023, 10, 17, 14, 3)),
        ("24-06-2019 10:27", _at(2019, 6, 24, 10, 27)),
        ("Thứ Hai, 24/06/2019 | 10:27", _at(2019, 6, 24, 10, 27)),
        ("Thứ hai, ngày 24/6/2019, 10:27", _at(2019, 6, 24, 10, 27)),
        ("24/6/2019 10:27 (GMT+7)", _at(2019, 6, 24, 10, 27)),
        ("24/6/2019 10:27 GMT+07:00", _at(2019, 6, 24, 10, 27)),
        ("10:27 24/06/2019", _at(2019, 6, 24, 10, 27)),
        ("10:27 | 24-06-2019", _at(2019, 6, 24, 10, 27)),
        ("10:27:05 - 24/06/2019", _at(2019, 6, 24, 10, 27, 5)),
        ("Ngày đăng: 24/06/2019", _at(2019, 6, 24)),
        ("Cập nhật: 6/7/2023 08:05", _at(2023, 7, 6, 8, 5)),
        ("14h03 ngày 17/10/2023", _at(2023, 10, 17, 14, 3)),
        ("14 giờ 03 phút, ngày 17 tháng 10 năm 2023", _at(2023, 10, 17, 14, 3)),
        ("17 Tháng 10, 2023", _at(2023, 10, 17)),
        ("17/10/2023 02:03 PM", _at(2023, 10, 17, 14, 3)),
        ("17/10/2023 02:03:09 CH", _at(2023, 10, 17, 14, 3, 9)),
        ("17/10/2023 12:00 SA", _at(2023, 10, 17)),
        ("Chủ Nhật, 08.11.2026 - 07:30", _at(2026, 11, 8, 7, 30)),
        ("24/06/2019\u00a0 10:27", _at(2019, 6, 24, 10, 27)),
    ],
)
def test_a_stamp_is_read_in_vietnam_time(text: str, moment: datetime) -> None:
    read = parse_stamp(text)
    assert read == moment
    assert read is not None
    assert read.utcoffset() == timedelta(hours=7)


@pytest.mark.parametrize(
    "text",
    ["", "hôm qua", "10:27", "31/02/2023 10:00", "2023-13-01", "24/06", "17/10/2023 25:10", "99999999999/1/2023"],
)
def test_what_states_no_possible_moment_gives_none(text: str) -> None:
    assert parse_stamp(text) is None


@given(st.text() | st.from_regex(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4} \d{1,2}[:h]\d\d( GMT[+-]\d{1,2})?", fullmatch=True))
def test_no_text_raises(text: str) -> None:
    read = parse_stamp(text)
    assert read is None or read.tzinfo is not None


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.times().map(lambda clock: clock.replace(microsecond=0)))
def test_iso_stamps_read_back(day: date, clock: time) -> None:
    aware = datetime.combine(day, clock, tzinfo=UTC)
    assert parse_stamp(aware.isoformat()) == aware
    assert parse_stamp(aware.strftime("%d/%m/%Y %H:%M:%S")) == aware.replace(tzinfo=VIETNAM_TIME)


@pytest.mark.parametrize(
    ("day", "spelt"),
    [
        (date(2026, 11, 18), "Thứ Tư, ngày 18 tháng 11 năm 2026"),
        (date(2026, 11, 22), "Chủ Nhật, ngày 22 tháng 11 năm 2026"),
        (date(2024, 2, 5), "Thứ Hai, ngày 5 tháng 2 năm 2024"),
    ],
)
def test_long_dates_name_the_weekday(day: date, spelt: str) -> None:
    assert long_date(day) == spelt
