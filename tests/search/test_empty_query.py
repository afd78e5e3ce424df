"""A query that asks for nothing shows everything, newest first, and copies none of it."""

from collections.abc import Iterator

import pytest

from search.documents.document import SearchDocument
from search.documents.kinds import ARTICLE
from search.engines.embedded.engine import EmbeddedEngine
from search.query.filters import Filters, Order
from search.query.parsing import parse_query
from tests.search.small_index import ALL, engine_of

NOTHING = ("", '""', '"' * 200, '" " " "', "« » “ ”", "*", "(((((", "%", "—")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedEngine]:
    made = engine_of(tmp_path_factory.mktemp("index"), ALL)
    yield made
    made.readers.close()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedEngine]:
    documents = [
        SearchDocument(key=f"article:{number}", noun=ARTICLE, kind="news", title=f"Tin số {number}", years=(2023,))
        for number in range(1_500)
    ]
    made = engine_of(tmp_path_factory.mktemp("large"), documents)
    yield made
    made.readers.close()


@pytest.mark.parametrize("text", NOTHING)
def test_signs_without_words_find_every_document_newest_first(engine: EmbeddedEngine, text: str) -> None:
    found = engine.search(parse_query(text))

    assert found.total == len(ALL)
    assert [hit.document.key for hit in found.hits] == [
        hit.document.key for hit in engine.search(parse_query("", order=Order.NEWEST)).hits
    ]
    listed = [hit.document.listed_at for hit in found.hits if hit.document.listed_at]
    assert listed == sorted(listed, reverse=True)


def test_facets_filters_and_total_agree_where_nothing_is_asked_for(engine: EmbeddedEngine) -> None:
    everything = engine.search(parse_query(""))

    assert len(everything.facets["loai"]) > 1
    for kind in everything.facets["loai"]:
        narrowed = engine.search(parse_query("", filters=Filters(kinds=(kind.value,))))
        assert narrowed.total == kind.count == len(narrowed.hits)
        assert {hit.document.kind for hit in narrowed.hits} == {kind.value}


def test_pages_of_everything_meet_without_overlap(large: EmbeddedEngine) -> None:
    keys = [hit.document.key for page in (1, 2, 150) for hit in large.search(parse_query("", page=page)).hits]

    assert len(keys) == len(set(keys)) == 30


def test_everything_is_counted_where_it_stands(large: EmbeddedEngine) -> None:
    with large.readers.reading() as connection:
        found = large._search(connection, parse_query('""'))

        assert found.total == 1_500
        assert connection.execute("SELECT count(*) FROM temp.hits").fetchone() == (0,)
