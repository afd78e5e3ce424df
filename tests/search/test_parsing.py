"""What a reader types is understood once, whatever it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.query.filters import Filters
from search.query.parsed import MAX_SLOTS, Way
from search.query.parsing import parse_query
from search.query.synonyms import SynonymGroup, SynonymTable

TABLE = SynonymTable(
    [
        SynonymGroup(("kinh tế kỹ thuật", "KT-KT", "KTKT")),
        SynonymGroup(("khu công nghiệp", "KCN")),
        SynonymGroup(("ban quản lý", "BQL"), is_ambiguous=True, context=("KCN", "dự án")),
        SynonymGroup(("công an", "CA")),
        SynonymGroup(("Việt Nam", "VN")),
    ]
)


def ways(text: str) -> list[list[str]]:
    return [[" ".join(way.words) for way in slot.ways] for slot in parse_query(text, TABLE).slots]


def test_each_word_is_a_slot() -> None:
    assert ways("Khối thi đua") == [["khoi"], ["thi"], ["dua"]]


@pytest.mark.parametrize("typed", ["KT-KT sơ kết", "kt – kt so ket"])
def test_an_acronym_is_one_slot_with_its_long_form(typed: str) -> None:
    assert ways(typed)[0] == ["kt kt", "kinh te ki thuat", "ktkt"]


def test_a_long_form_is_one_slot_with_its_acronyms() -> None:
    assert ways("kinh tế kĩ thuật 2023") == [["kinh te ki thuat", "kt kt", "ktkt"], ["2023"]]


def test_an_ambiguous_acronym_needs_a_word_that_settles_it() -> None:
    assert ways("BQL KCN bắc kạn")[0] == ["bql", "ban quan li"]
    assert ways("BQL bắc kạn")[0] == ["bql"]


def test_two_letters_are_an_acronym_only_in_capitals_and_never_stand_for_their_long_form_when_a_syllable() -> None:
    assert ways("ca sĩ")[0] == ["ca"]
    assert ways("CA tỉnh")[0] == ["ca", "cong an"]
    assert ways("công an") == [["cong"], ["an"]]
    assert ways("việt nam") == [["viet nam", "vn"]]


def test_a_document_number_and_a_date_are_codes_and_leave_the_words() -> None:
    parsed = parse_query("kế hoạch 21/KH-UBND ngày 16/01/2023", TABLE)

    assert [slot.typed for slot in parsed.slots if slot.is_code] == [("21_kh_ubnd",), ("d2023_01_16",)]
    assert parsed.words == ("ke", "hoach")
    assert not parsed.only_numbers


def test_a_date_in_words_is_understood_without_marks() -> None:
    parsed = parse_query("hop ngay 13 thang 7 nam 2023", TABLE)

    assert parsed.codes == ("d2023_07_13",)
    assert parsed.words == ("hop",)


def test_a_number_loses_the_word_that_announces_it() -> None:
    assert parse_query("số 190/QĐ-UBND", TABLE).only_numbers
    assert parse_query("so 190/qd-ubnd", TABLE).only_numbers


@pytest.mark.parametrize(
    ("quoted", "code"),
    [
        ('"16/10/2023"', "d2023_10_16"),
        ("“ngày 16 tháng 10 năm 2023”", "d2023_10_16"),
        ('"409/TĐKT-KTKT"', "409_tdkt_ktkt"),
        ('"số 409 / TĐKT – KTKT"', "409_tdkt_ktkt"),
    ],
)
def test_a_quoted_number_or_date_is_asked_for_in_every_spelling(quoted: str, code: str) -> None:
    parsed = parse_query(quoted, TABLE)

    assert parsed.phrases == ()
    assert [slot.typed for slot in parsed.slots if slot.is_code] == [(code,)]


def test_a_quoted_sentence_with_a_date_stays_word_for_word() -> None:
    parsed = parse_query('"họp ngày 16/10/2023"', TABLE)

    assert parsed.phrases == (("hop", "ngay", "16", "10", "2023"),)
    assert parsed.slots == ()


def test_a_query_of_a_number_alone_says_so() -> None:
    assert parse_query("409/TĐKT-KTKT").only_numbers
    assert parse_query("ngày 6 tháng 7 năm 2023").only_numbers


def test_a_number_typed_with_blanks_is_the_number_or_the_words_in_a_row() -> None:
    slot = parse_query("409 TDKT KTKT", TABLE).slots[0]

    assert slot.ways == (Way(("409", "tdkt", "ktkt"), together=True), Way(("409_tdkt_ktkt",)))


def test_quoted_words_are_a_phrase() -> None:
    parsed = parse_query("“Trưởng khối” 2017")

    assert parsed.phrases == (("truong", "khoi"),)
    assert parsed.words == ("2017",)


def test_words_with_telex_keys_are_also_read_as_meant() -> None:
    assert ways("thi ddua") == [["thi"], ["ddua", "dua"]]


def test_marks_count_only_when_some_were_typed() -> None:
    assert parse_query("thi đua").exact_words == ("thi", "đua")
    assert parse_query("thi dua").exact_words == ()


def test_a_paste_is_cut_to_two_hundred_characters_and_twenty_slots() -> None:
    parsed = parse_query("thi đua khen thưởng " * 500)

    assert len(parsed.text) <= 200
    assert len(parsed.slots) == MAX_SLOTS


def test_at_most_ten_filter_values_are_kept() -> None:
    chosen = Filters(kinds=tuple("abcdef"), units=tuple("ghijklm"))

    limited = parse_query("", filters=chosen).filters

    assert limited.kinds == tuple("abcdef")
    assert limited.units == tuple("ghij")


def test_nothing_typed_asks_nothing() -> None:
    assert parse_query(" \u200b ").asks_nothing
    assert parse_query('"').asks_nothing


@given(st.text(max_size=300))
def test_nothing_typed_raises(text: str) -> None:
    parsed = parse_query(text, TABLE)

    assert len(parsed.slots) <= MAX_SLOTS
    assert len(parsed.text) <= 200
    assert all(way.words for slot in parsed.slots for way in slot.ways)
