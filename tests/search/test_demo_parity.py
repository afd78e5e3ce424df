"""Both engines give the same answers to the questions to the demo portal: what, how many, and how it is marked."""

from collections.abc import Iterator

import pytest
from pytest_django import DjangoDbBlocker

from search.answers.marking import Marker
from search.engines.results import Found
from search.query.parsed import ParsedQuery
from search.query.parsing import parse_query
from tests.search.demo_library import DemoLibrary, load_demo_library
from tests.search.two_engines import Both, both_over

pytestmark = [pytest.mark.django_db, pytest.mark.elasticsearch, pytest.mark.one_database]

SAME_FIRST = 0.95

Answers = list[tuple[ParsedQuery, Found, Found]]


@pytest.fixture(scope="module")
def library(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> DemoLibrary:
    with django_db_blocker.unblock():
        return load_demo_library()


@pytest.fixture(scope="module")
def both(library: DemoLibrary, elasticsearch_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    with both_over(library.documents, tmp_path_factory.mktemp("index"), elasticsearch_url) as engines:
        yield engines


@pytest.fixture(scope="module")
def answers(library: DemoLibrary, both: Both) -> Answers:
    """Every judged query with all that the embedded index and the server find, on one page."""
    size = len(library.documents)
    queries = [parse_query(query.text, library.synonyms) for query in library.queries]
    return [(query, *both.ask(query)) for query in (_on_one_page(query, size) for query in queries)]


def _on_one_page(query: ParsedQuery, size: int) -> ParsedQuery:
    return ParsedQuery(query.text, query.slots, query.phrases, page_size=size)


def keys(found: Found) -> set[str]:
    return {hit.document.key for hit in found.hits}


def test_the_same_is_found(answers: Answers) -> None:
    different = [
        (query.text, keys(embedded) ^ keys(elastic))
        for query, embedded, elastic in answers
        if keys(embedded) != keys(elastic)
    ]

    assert different == []


def test_as_much_is_counted(answers: Answers) -> None:
    different = [
        query.text
        for query, embedded, elastic in answers
        if (embedded.total, embedded.facets) != (elastic.total, elastic.facets)
    ]

    assert different == []


def test_the_same_is_suggested(answers: Answers) -> None:
    assert [embedded.suggestion for _query, embedded, _elastic in answers] == [
        elastic.suggestion for _query, _embedded, elastic in answers
    ]


def test_what_is_found_is_marked_alike(answers: Answers) -> None:
    for query, embedded, elastic in answers:
        marker = Marker.of(query)
        marked = {hit.document.key: marker.marked(hit.document.title) for hit in embedded.hits}
        for hit in elastic.hits:
            assert marker.marked(hit.document.title) == marked[hit.document.key]


def test_the_same_comes_first_nearly_always(answers: Answers) -> None:
    firsts = [
        (query.text, embedded.hits[0].document.key == elastic.hits[0].document.key)
        for query, embedded, elastic in answers
        if embedded.hits and elastic.hits
    ]

    share = sum(same for _text, same in firsts) / len(firsts)

    assert share >= SAME_FIRST, [text for text, same in firsts if not same]
