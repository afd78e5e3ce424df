"""Nearly six hundred questions to the demo portal, asked of both engines."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import DjangoDbBlocker

from portal.vietnamese.fold import fold
from search.documents.document import SearchDocument
from search.engines.base import Engine
from search.evaluation.measures import Outcome, by_class, measures, run
from search.evaluation.report import table
from search.query.parsing import parse_query
from tests.search.demo_library import DemoLibrary, load_demo_library
from tests.search.small_index import engine_of
from tests.search.two_engines import both_over

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]

FLOORS = {
    "title_words": (0.98, 0.98),
    "unaccented": (0.98, 0.98),
    "nfd": (0.98, 0.98),
    "tone_placement": (0.98, 0.98),
    "lead_words": (0.97, 0.98),
    "body_words": (0.93, 0.95),
    "misspelt": (0.97, 0.98),
    "telex": (0.97, 0.98),
    "acronym": (0.95, 0.98),
    "unit_names": (0.95, 0.98),
    "number": (1.0, 1.0),
    "date": (0.98, 0.98),
    "person": (0.96, 0.98),
    "award": (0.95, 0.98),
    "bloc": (0.93, 0.95),
    "movement": (0.93, 0.98),
    "phrase": (0.98, 0.98),
    "caption": (0.95, 0.98),
    "odd": (0.95, 0.95),
}
"""Class → least mean reciprocal rank and least recall, both of the first ten."""

EMBEDDED, ELASTICSEARCH = "embedded", "elasticsearch"


@pytest.fixture(scope="module")
def library(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> DemoLibrary:
    with django_db_blocker.unblock():
        return load_demo_library()


@pytest.fixture(
    scope="module", params=[EMBEDDED, pytest.param(ELASTICSEARCH, marks=pytest.mark.elasticsearch)], ids=str
)
def engine(
    request: pytest.FixtureRequest, library: DemoLibrary, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    folder: Path = tmp_path_factory.mktemp("index")
    if request.param == EMBEDDED:
        yield engine_of(folder, library.documents)
        return
    url = request.getfixturevalue("elasticsearch_url")
    with both_over(library.documents, folder, url) as both:
        yield both.elasticsearch


@pytest.fixture(scope="module")
def outcomes(engine: Engine, library: DemoLibrary) -> list[Outcome]:
    def search(text: str) -> list[SearchDocument]:
        return [hit.document for hit in engine.search(parse_query(text, library.synonyms)).hits]

    found = run(library.queries, search)
    print(f"\n{engine.name}\n{table(by_class(found), measures(found))}")
    return found


def test_there_are_questions_of_every_class_and_each_stands_once(library: DemoLibrary) -> None:
    asked = [(query.group, query.text) for query in library.queries]

    assert len(asked) == len(set(asked)) >= 400
    assert {group for group, _text in asked} == set(FLOORS)


def test_every_answer_that_is_expected_can_be_found_at_all(library: DemoLibrary) -> None:
    addresses = {document.url for document in library.documents}

    unknown = {name for query in library.queries for name in query.expected} - addresses

    assert unknown == set()


def test_the_classes_are_what_they_say(library: DemoLibrary) -> None:
    texts = {group: [query.text for query in library.queries if query.group == group] for group in FLOORS}

    assert all(text == fold(text) for text in texts["unaccented"])
    assert all(text != unicodedata.normalize("NFC", text) for text in texts["nfd"])
    assert {fold(text) for text in texts["unaccented"]} == {fold(text) for text in texts["title_words"]}
    assert all(set(text) & set('"“”«»') for text in texts["phrase"])


@pytest.mark.parametrize("group", FLOORS)
def test_a_class_of_questions_stays_above_its_floor(outcomes: list[Outcome], group: str) -> None:
    least_rank, least_recall = FLOORS[group]
    of_the_class = [outcome for outcome in outcomes if outcome.query.group == group]

    found = measures(of_the_class)

    wrong = [(outcome.query.text, outcome.place) for outcome in of_the_class if outcome.place != 1]
    assert found.mrr >= least_rank, wrong
    assert found.recall >= least_recall, wrong


def test_nothing_that_is_not_published_is_found(library: DemoLibrary, engine: Engine) -> None:
    for words in ("chèo đò bến Chanh trả lại túi tiền", "cụm 1 chấm lại mục môi trường", "sổ tay an toàn về đích muộn"):
        found = engine.search(parse_query(words, library.synonyms))

        assert not any("bản nháp" in hit.document.lead.lower() for hit in found.hits)
        assert not any("về đích muộn" in hit.document.title for hit in found.hits)
