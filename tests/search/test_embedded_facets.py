"""Facets, filters and totals of the embedded engine."""

from collections.abc import Iterator
from datetime import date

import pytest

from search.engines.embedded.engine import EmbeddedEngine
from search.engines.results import Found
from search.query.filters import Filters
from search.query.parsing import parse_query
from tests.search.small_index import ALL, INSPECTION, REVIEW, article, engine_of


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedEngine]:
    made = engine_of(tmp_path_factory.mktemp("index"), ALL)
    yield made
    made.readers.close()


def asked(engine: EmbeddedEngine, text: str, **chosen: object) -> Found:
    return engine.search(parse_query(text, filters=Filters(**chosen)))  # type: ignore[arg-type]


def counts(found: Found, facet: str) -> dict[str, int]:
    return {value.value: value.count for value in found.facets[facet]}


def test_facets_count_all_matches(engine: EmbeddedEngine) -> None:
    found = asked(engine, "thi đua")

    assert found.total == 4
    assert counts(found, "loai") == {"bloc": 1, "conference": 1, "inspection": 1, "news": 1}
    assert counts(found, "khoi") == {"kinh-te-ky-thuat": 2}
    assert counts(found, "nam") == {"2023": 2, "2026": 1}


def test_a_chosen_facet_keeps_its_alternatives_and_narrows_the_others(engine: EmbeddedEngine) -> None:
    found = asked(engine, "thi đua", kinds=("conference",))

    assert [hit.document.title for hit in found.hits] == [REVIEW.title]
    assert found.total == 1
    assert counts(found, "loai") == {"bloc": 1, "conference": 1, "inspection": 1, "news": 1}
    assert counts(found, "nam") == {"2023": 1}


def test_values_of_one_facet_are_alternatives_and_facets_add_up(engine: EmbeddedEngine) -> None:
    either = asked(engine, "thi đua", kinds=("conference", "news"))
    both = asked(engine, "thi đua", kinds=("conference", "news"), years=("2023",))

    assert either.total == 2
    assert both.total == 1
    assert counts(both, "loai") == {"conference": 1, "inspection": 1}


def test_a_period_narrows_by_the_day_of_the_event(engine: EmbeddedEngine) -> None:
    found = asked(engine, "", since=date(2023, 10, 1), until=date(2023, 10, 31))

    assert [hit.document.title for hit in found.hits] == [INSPECTION.title]


def test_unknown_values_find_nothing_and_break_nothing(engine: EmbeddedEngine) -> None:
    assert asked(engine, "thi đua", units=("khong-co", "' OR 1=1 --")).total == 0


def test_a_facet_may_have_more_than_ten_values(tmp_path_factory: pytest.TempPathFactory) -> None:
    many = [article(number, "Tin", units=(f"don-vi-{number}",)) for number in range(40)]
    engine = engine_of(tmp_path_factory.mktemp("many"), many)

    assert len(asked(engine, "tin").facets["don_vi"]) == 40


def test_an_empty_query_counts_the_whole_index_as_a_filter_that_holds_for_all_does(
    engine: EmbeddedEngine,
) -> None:
    counted = engine.search(parse_query("")).facets
    kinds = tuple(facet.value for facet in counted["loai"])
    joined = engine.search(parse_query("", filters=Filters(kinds=kinds))).facets

    assert counted == joined
    assert sum(facet.count for facet in counted["loai"]) == len(ALL)
