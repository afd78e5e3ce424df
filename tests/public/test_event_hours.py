"""Hours as articles write them."""

from datetime import time

import pytest

from news.public.selectors.event_hours import event_hours


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("08:00–10:45", time(8), time(10, 45)),
        ("14 giờ 30", time(14, 30), None),
        ("7h30 đến 11h", time(7, 30), time(11)),
        ("2 giờ chiều", time(14), None),
        ("từ 8g", time(8), None),
        ("8 giờ 30 sáng đến 2 giờ chiều", time(8, 30), time(14)),
        ("sáng từ 8 giờ, chiều từ 14 giờ", time(8), time(14)),
        ("từ 2 giờ đến 4 giờ chiều", time(14), time(16)),
        ("tối 7 giờ 30", time(19, 30), None),
        ("chiều từ 2 giờ đến 4 giờ", time(14), time(16)),
        ("23:30–00:15", time(23, 30), None),
    ],
)
def test_hours_are_read(text: str, start: time, end: time | None) -> None:
    hours = event_hours(text)

    assert hours is not None
    assert (hours.start, hours.end) == (start, end)


@pytest.mark.parametrize("text", ["", "sáng", "cả ngày", "25:00", "8:75", "phòng 204"])
def test_words_without_an_hour_give_none(text: str) -> None:
    assert event_hours(text) is None
