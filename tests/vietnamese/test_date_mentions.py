"""Dates inside running text: what is found, and the traps that are left alone."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.dates import DateMention, find_dates
from portal.vietnamese.partial_date import PartialDate


def _only(text: str) -> DateMention:
    mentions = find_dates(text)
    assert len(mentions) == 1, mentions
    return mentions[0]


@pytest.mark.parametrize(
    ("text", "written", "day", "month", "year"),
    [
        ("Ngày 16/10/2023, khối họp", "16/10/2023", 16, 10, 2023),
        ("họp ngày 6/7/2023 tại", "6/7/2023", 6, 7, 2023),
        ("ký 24.02.2017.", "24.02.2017", 24, 2, 2017),
        ("(24-02-2017)", "24-02-2017", 24, 2, 2017),
        ("ngày 24 tháng 02 năm 2017", "24 tháng 02 năm 2017", 24, 2, 2017),
        ("NGÀY 24 THÁNG 2 NĂM 2017", "24 THÁNG 2 NĂM 2017", 24, 2, 2017),
        ("ngày 24 tháng 2, năm 2017", "24 tháng 2, năm 2017", 24, 2, 2017),
        ("ngày 18 tháng 11", "18 tháng 11", 18, 11, None),
        ("Sáng 24/2, đoàn", "24/2", 24, 2, None),
        ("Chiều ngày 24-2, đoàn", "24-2", 24, 2, None),
        ("hôm nay (5/3)", "5/3", 5, 3, None),
        ("trước 5/12", "5/12", 5, 12, None),
        ("ngày 24.2", "24.2", 24, 2, None),
        ("mùng 6/9", "6/9", 6, 9, None),
        ("trong tháng 3/2023", "tháng 3/2023", None, 3, 2023),
        ("Tháng 3 năm 2023", "Tháng 3 năm 2023", None, 3, 2023),
        ("từ 9/2014 tới nay", "9/2014", None, 9, 2014),
        ("ngày 29/2", "29/2", 29, 2, None),
        ("khai mạc.16/10/2023", "16/10/2023", 16, 10, 2023),
        ("14/3/2023-Chiều nay", "14/3/2023", 14, 3, 2023),
    ],
)
def test_every_spelling_is_found_day_first(
    text: str, written: str, day: int | None, month: int, year: int | None
) -> None:
    mention = _only(text)
    assert text[mention.start : mention.end] == written
    assert (mention.day, mention.month, mention.year) == (day, month, year)
    assert mention.end_day is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("từ ngày 28/9 đến ngày 2/10/2023", (28, 9, 2023), (2, 10, 2023)),
        ("từ 28/12/2022 đến hết ngày 2/1/2023", (28, 12, 2022), (2, 1, 2023)),
        ("từ 22/10 đến 20/11", (22, 10, None), (20, 11, None)),
        ("ngày 15-16/3", (15, 3, None), (16, 3, None)),
        ("hai ngày 15 và 16/3/2023", (15, 3, 2023), (16, 3, 2023)),
        ("các ngày 15, 16/3", (15, 3, None), (16, 3, None)),
        ("từ ngày 15 đến ngày 16 tháng 3 năm 2023", (15, 3, 2023), (16, 3, 2023)),
        ("từ 8 đến 10/12/2015", (8, 12, 2015), (10, 12, 2015)),
        ("21/12/2018 – 20/1/2019", (21, 12, 2018), (20, 1, 2019)),
        ("từ ngày 28 tháng 9 đến ngày 2 tháng 10 năm 2023", (28, 9, 2023), (2, 10, 2023)),
    ],
)
def test_a_range_knows_its_last_day(
    text: str, first: tuple[int, int, int | None], last: tuple[int, int, int | None]
) -> None:
    mention = _only(text)
    assert (mention.day, mention.month, mention.year) == first
    assert (mention.end_day, mention.end_month, mention.end_year) == last


@pytest.mark.parametrize(
    "text",
    [
        "4/12 đơn vị hoàn thành",
        "14/15 tỉnh dự họp",
        "đạt 9/11 chỉ tiêu",
        "có 5/7 tập thể",
        "1/3 số cán bộ",
        "hơn 3/4 diện tích",
        "7/8 %",
        "trực 24/7",
        "trực 24/24 giờ",
        "Kế hoạch số 21/KH-UBND",
        "Nghị định 152/2025/NĐ-CP",
        "Quyết định số 12/2025",
        "12/2025/QĐ-UBND",
        "Công văn 409/TĐKT-KTKT",
        "số 10/12",
        "gọi 0280.3.811.123",
        "gọi 02093-11-2023",
        "tỷ số 2-1",
        "từ 10-12 giờ",
        "31/2/2023",
        "ngày 32/1",
        "ngày 12/13",
        "6 tháng 5 năm",
        "1.204",
        "quý 4/2018",
        "giai đoạn 2016-2020",
        "năm học 2022 – 2023",
        "ngõ 12/5 phố Huế",
        "lớp 12/6",
        "version 1.2.2023.4",
        "16/10/20233",
        "192.168.1.2020",
        "A16/10/2023",
    ],
)
def test_fractions_numbers_and_impossible_days_are_no_dates(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(
    "text", ["chào mừng 20/11", "dịp lễ 30/4", "lễ Quốc khánh 2/9 năm nay", "Quốc tế Phụ nữ 8/3", "11/6"]
)
def test_a_commemoration_without_year_is_marked(text: str) -> None:
    assert _only(text).holiday


@pytest.mark.parametrize(
    "text", ["Sáng 20/11, khối họp", "ngày 20/11/2023", "chiều 2/9", "ngày 21/11", "từ 30/4 đến 3/5"]
)
def test_a_dated_event_is_not_taken_for_a_commemoration(text: str) -> None:
    assert not _only(text).holiday


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Sáng 24/2", "Sáng"),
        ("chiều ngày 24/2", "chiều ngày"),
        ("tại xã, ngày 24/2", "ngày"),
        ("rạng sáng 24/2", "rạng sáng"),
        ("Chiều nay (24/2)", "Chiều nay"),
        ("thứ Hai, ngày 24/2", "thứ Hai, ngày"),
        ("hôm qua, 24/2", "hôm qua"),
        ("16/10/2023", ""),
        ("đến 16/10/2023", ""),
        ("NGÀY 16/10/2023", "NGÀY"),
    ],
)
def test_the_announcing_words_are_kept(text: str, cue: str) -> None:
    assert _only(text).cue == cue


def test_several_dates_come_in_order_without_overlap() -> None:
    text = "Ngày 16/10/2023, căn cứ Kế hoạch số 21/KH-UBND ngày 5 tháng 1 năm 2023, 14/15 đơn vị họp sáng 12/1."
    assert [text[mention.start : mention.end] for mention in find_dates(text)] == [
        "16/10/2023",
        "5 tháng 1 năm 2023",
        "12/1",
    ]


def test_a_complete_mention_gives_partial_dates() -> None:
    mention = _only("từ 28/12/2022 đến 2/1/2023")
    assert mention.partial == PartialDate("2022-12-28")
    assert mention.end_partial == PartialDate("2023-01-02")


def test_a_mention_without_year_gives_none() -> None:
    mention = _only("sáng 12/1")
    assert mention.partial is None
    assert mention.end_partial is None


PIECES = st.sampled_from(
    [
        "ngày",
        "sáng",
        "từ",
        "đến",
        "tháng",
        "năm",
        "3",
        "12",
        "31",
        "2023",
        "1999",
        "/",
        "-",
        ".",
        ",",
        "16/10",
        "2/9",
        "(",
    ]
)


@given(st.lists(PIECES | st.text(max_size=4), max_size=20), st.sampled_from(["", " "]))
def test_any_text_gives_ordered_possible_dates(pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    mentions = find_dates(text)
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.partial is None or mention.partial.year == mention.year
    assert all(one.end <= other.start for one, other in pairwise(mentions))


@given(st.dates(min_value=date(1800, 1, 1), max_value=date(2099, 12, 31)), st.sampled_from("/.-"))
def test_a_written_date_is_always_found(day: date, mark: str) -> None:
    text = f"Họp ngày {day.day}{mark}{day.month}{mark}{day.year} tại trụ sở"
    assert [mention.partial for mention in find_dates(text)] == [PartialDate(day.isoformat())]
