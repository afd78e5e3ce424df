"""What the embedded engine finds, and in which order."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.engines.embedded.engine import EmbeddedEngine
from search.query.filters import Order
from search.query.parsing import parse_query
from tests.search.small_index import (
    ALL,
    BLOC,
    FOREST,
    INSPECTION,
    REVIEW,
    SCATTERED,
    TABLE,
    article,
    engine_of,
    titles,
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedEngine]:
    made = engine_of(tmp_path_factory.mktemp("index"), ALL)
    yield made
    made.readers.close()


@pytest.mark.parametrize(
    "typed",
    [
        "người giữ rừng hoà bình",
        "nguoi giu rung hoa binh",
        "NGƯỜI GIỮ RỪNG HÒA BÌNH",
        unicodedata.normalize("NFD", "giữ rừng Hoà Bình"),
        "giữ\u00a0rừng",
        "giữ-rừng/hoà–bình",
    ],
)
def test_every_way_of_typing_finds_the_title(engine: EmbeddedEngine, typed: str) -> None:
    assert titles(engine, typed) == [FOREST.title]


@pytest.mark.parametrize("typed", ["KT-KT sơ kết", "kinh tế kỹ thuật sơ kết", "kinh tế kĩ thuật so ket", "ktkt sơ kết"])
def test_acronyms_and_long_forms_find_each_other(engine: EmbeddedEngine, typed: str) -> None:
    assert titles(engine, typed)[0] == REVIEW.title


def test_an_acronym_in_the_text_is_found_by_its_long_form(engine: EmbeddedEngine) -> None:
    assert REVIEW.title in titles(engine, "ban quản lý khu công nghiệp báo cáo")


@pytest.mark.parametrize(
    "typed", ["409/TĐKT-KTKT", "409/tdkt-ktkt", "số 409 / TĐKT – KTKT", "409 TDKT KTKT", "409/TĐKT"]
)
def test_a_document_number_finds_what_cites_it(engine: EmbeddedEngine, typed: str) -> None:
    assert titles(engine, typed) == [REVIEW.title]


@pytest.mark.parametrize("typed", ["16/10/2023", "16-10-2023", "ngày 16 tháng 10 năm 2023"])
def test_a_date_finds_the_event_of_that_day(engine: EmbeddedEngine, typed: str) -> None:
    assert titles(engine, typed) == [INSPECTION.title]


def test_a_date_is_day_first(engine: EmbeddedEngine) -> None:
    assert titles(engine, "06/07/2023") == [REVIEW.title]
    assert titles(engine, "07/06/2023") == []


def test_neighbouring_words_beat_scattered_ones(engine: EmbeddedEngine) -> None:
    found = titles(engine, "thi đua")

    assert found[-1] == SCATTERED.title
    assert len(found) == 4


def test_a_quoted_phrase_must_stand_word_for_word(engine: EmbeddedEngine) -> None:
    assert SCATTERED.title not in titles(engine, '"thi đua"')
    assert titles(engine, '"đua thi"') == []


def test_a_phrase_does_not_reach_from_one_name_into_the_next(engine: EmbeddedEngine) -> None:
    assert titles(engine, '"KT-KT trưởng khối"') == []
    assert titles(engine, '"trưởng khối năm 2023"') == [BLOC.title]


def test_exact_diacritics_come_first(tmp_path: Path) -> None:
    engine = engine_of(tmp_path, [article(1, "Bàn về thuê đất"), article(2, "Bàn về thuế đất")])

    assert titles(engine, "thuế đất")[0] == "Bàn về thuế đất"
    assert titles(engine, "thuê đất")[0] == "Bàn về thuê đất"


def test_one_wrong_word_still_finds_the_article(engine: EmbeddedEngine) -> None:
    assert titles(engine, "người giữ rùng hoà bìng")[0] == FOREST.title


def test_telex_keys_are_understood(engine: EmbeddedEngine) -> None:
    assert BLOC.title in titles(engine, "khoois thi ddua")


def test_a_rare_pair_suggests_the_common_one(tmp_path: Path) -> None:
    reports = [article(number, f"Phong trào thi đua năm thứ {number}, sáu tháng đầu") for number in range(8)]
    engine = engine_of(tmp_path, reports)

    assert engine.search(parse_query("thi dau")).suggestion == "thi đua"
    assert engine.search(parse_query("thi đua")).suggestion is None


def test_nothing_typed_lists_the_newest(engine: EmbeddedEngine) -> None:
    assert titles(engine, "")[:2] == [SCATTERED.title, FOREST.title]


def test_results_sort_by_date_of_listing_and_of_event(engine: EmbeddedEngine) -> None:
    assert titles(engine, "thi đua", order=Order.NEWEST)[0] == SCATTERED.title
    assert titles(engine, "thi đua", order=Order.EVENT)[:2] == [INSPECTION.title, REVIEW.title]


def test_pages_follow_each_other_without_gap_or_repetition(tmp_path: Path) -> None:
    engine = engine_of(tmp_path, [article(number, f"Tin thi đua số {number}") for number in range(230)])

    pages = [titles(engine, "thi đua", page=page) for page in range(1, 25)]

    assert [len(page) for page in pages] == [10] * 23 + [0]
    assert len({title for page in pages for title in page}) == 230


@pytest.mark.parametrize(
    "hostile",
    ['"', '"thi', "*", "(", ")", "NEAR(", "thi NEAR/2 đua", "AND OR NOT", "title:thi", "%", "_", "\x00", "thi\x00đua",
     "'; DROP TABLE documents; --", "^thi", "thi*", "{title}", "😀", "a" * 10_000, "<script>alert(1)</script>", "-thi",
     "d2023", "\ud800", "٣", "²"],
)  # fmt: skip
def test_hostile_queries_get_an_answer(engine: EmbeddedEngine, hostile: str) -> None:
    found = engine.search(parse_query(hostile, TABLE))

    assert found.total >= len(found.hits)
    assert not found.is_cut_short


@given(typed=st.text(max_size=60))
def test_anything_typed_gets_an_answer(engine: EmbeddedEngine, typed: str) -> None:
    assert engine.search(parse_query(typed, TABLE)).total >= 0
    assert len(engine.suggest(typed)) <= 8
