"""The small words of the lists: waits, moments, counts, addresses."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from news.desk.home.address import addressed, count_words
from news.desk.home.lede import opening_sentence
from news.desk.listing.asked import Asked, asked_by, day_from
from news.desk.listing.bounded import BoundedCount
from news.desk.listing.moments import moment_text
from news.desk.listing.waits import wait_text, waits_too_long
from portal.accounts.models import User
from tests.factories.article import at

NOW = at("2026-11-20 07:52")
ANYBODY = User(full_name="Hà Thu Lan")
CHI = User(full_name="Hà Thu Lan", address="chi")


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=59), "vừa xong"),
        (timedelta(minutes=12), "12 phút"),
        (timedelta(minutes=59, seconds=59), "59 phút"),
        (timedelta(hours=15, minutes=30), "15 giờ"),
        (timedelta(days=1), "1 ngày"),
        (timedelta(days=1, hours=16), "1 ngày 16 giờ"),
        (timedelta(days=9, hours=5), "9 ngày"),
        (timedelta(seconds=-30), "vừa xong"),
    ],
)
def test_a_wait_is_told_as_people_tell_it(ago: timedelta, words: str) -> None:
    assert wait_text(NOW - ago, NOW) == words


def test_more_than_a_day_is_too_long() -> None:
    assert not waits_too_long(NOW - timedelta(hours=24), NOW)
    assert waits_too_long(NOW - timedelta(hours=24, seconds=1), NOW)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-20 06:30", "06:30"),
        ("2026-11-19 16:45", "16:45 hôm qua"),
        ("2026-11-18 07:40", "07:40, 18/11"),
        ("2025-12-31 23:59", "23:59, 31/12/2025"),
    ],
)
def test_a_moment_is_as_short_as_it_can_be(moment: str, words: str) -> None:
    assert moment_text(at(moment), NOW) == words


def test_counts_are_words_up_to_ten_and_stop_where_counting_stopped() -> None:
    assert [count_words(number) for number in (1, 4, 10, 11)] == ["một", "bốn", "mười", "11"]
    assert str(BoundedCount(1_000, more=True)) == "1.000+"
    assert str(BoundedCount(20, more=False)) == "20"


def test_a_sentence_speaks_to_the_person_or_leaves_the_pronoun_out() -> None:
    assert addressed("hai bài %(you)s đang giữ", CHI) == "hai bài chị đang giữ"
    assert addressed("hai bài %(you)s đang giữ", ANYBODY) == "hai bài đang giữ"


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ({"duyet": 4, "nhap": 2}, "Bốn bài chờ chị duyệt"),
        ({"tra": 1, "giu": 2, "cho": 3}, "Một bài bị trả lại, chờ chị sửa, hai bài chị đang giữ, ba bài chưa ai nhận"),
        ({"nhap": 2, "gui": 1, "moi": 10}, "Hai bản nháp đang viết dở, một bài đã gửi, đang chờ"),
        ({"duyet": 0, "moi": 10}, "Chào chị Lan, không có việc nào chờ"),
        ({"nhap": 0}, "Chào chị Lan"),
    ],
)
def test_the_opening_says_what_is_urgent_else_what_is_quiet(counts: dict[str, int], sentence: str) -> None:
    assert opening_sentence(counts, CHI) == sentence


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("01/10/2026", date(2026, 10, 1)),
        ("2026-10-01", date(2026, 10, 1)),
        ("31/02/2026", None),
        ("10/2026", None),
        ("", None),
        ("1/1/99999", None),
    ],
)
def test_days_are_read_day_first_or_as_the_address_has_them(typed: str, day: date | None) -> None:
    assert day_from(typed) == day


QUESTIONS = st.builds(
    Asked,
    words=st.sampled_from(["", "thi đua", "hòa & bình"]),
    state=st.sampled_from(["", "draft", "updating"]),
    section=st.none() | st.integers(1, 9999),
    kind=st.sampled_from(["", "news"]),
    bloc=st.none() | st.integers(1, 9999),
    unit=st.sampled_from(["", "sở nội vụ"]),
    person=st.sampled_from(["", "toi", "12"]),
    first_day=st.none() | st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    last_day=st.none() | st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    dating=st.sampled_from(["", "chua"]),
    order=st.sampled_from(["", "su-kien", "sua", "cu"]),
)


@given(QUESTIONS)
def test_every_question_survives_its_own_address(asked: Asked) -> None:
    assert asked_by(QueryDict(asked.address)) == asked


@given(st.dictionaries(st.sampled_from(["q", "tt", "muc", "loai", "khoi", "nguoi", "tu", "den", "xep"]), st.text()))
def test_whatever_stands_in_an_address_is_understood_or_left_out(typed: dict[str, Any]) -> None:
    query = QueryDict(mutable=True)
    query.update(typed)

    assert asked_by(QueryDict(asked_by(query).address)) == asked_by(query)


def test_leaving_a_filter_out_keeps_the_others_and_the_order() -> None:
    asked = Asked(words="thi đua", kind="news", order="cu")

    assert asked.without("words") == Asked(kind="news", order="cu")
    assert asked.filters == {"words": "thi đua", "kind": "news"}
