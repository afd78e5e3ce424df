"""Forty questions of the field to the five sample articles, where the samples lie beside the project."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from pytest_django import DjangoDbBlocker

import news.registry
from search.analysis.words import joined_words
from search.answers.marking import Marker
from search.answers.result import result_of
from search.answers.wording import wording_of
from search.documents.document import SearchDocument
from search.documents.kinds import ARTICLE
from search.documents.sources import every_document
from search.engines.base import Engine
from search.engines.results import Found
from search.query.filters import Filters, Order
from search.query.parsed import PAGE_SIZE
from search.query.parsing import parse_query
from search.query.synonyms import SynonymTable
from search.thesaurus import synonym_table
from tests.search.small_index import engine_of
from tests.search.two_engines import both_over

REGISTRY = Path(news.registry.__file__).parent / "data" / "registry.json"
SAMPLES = Path(__file__).resolve().parents[2].parent / "shared"
ROW = re.compile(r"^\| (\d+) \| (.+?) \| .+ \|$", re.MULTILINE)

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not (SAMPLES / "seeds").exists(), reason="the sample articles are not on this machine"),
]


@dataclass(frozen=True, slots=True)
class Expected:
    """Samples by number: those that must be found, the first of all articles, and those that may not come first."""

    found: str
    first: str = ""
    not_first: str = ""


EXPECTED = {
    1: Expected("02", "2", "4"),
    2: Expected("02", "2", "4"),
    3: Expected("2", "2"),
    4: Expected("02"),
    5: Expected("2", "2"),
    6: Expected("2", "2"),
    7: Expected("0", "0"),
    8: Expected("2", "2"),
    9: Expected("2", "2"),
    10: Expected("01", not_first="2"),
    11: Expected("01", not_first="2"),
    12: Expected("02", not_first="1"),
    13: Expected("02", not_first="1"),
    14: Expected("0123"),
    15: Expected("3", "3"),
    16: Expected("0123", not_first="4"),
    17: Expected("4", "4"),
    18: Expected("4", "4"),
    19: Expected("4", "4"),
    20: Expected("3", "3"),
    21: Expected("1", "1"),
    22: Expected("3", "3"),
    23: Expected("3", "3"),
    24: Expected("3", "3"),
    25: Expected("3", "3"),
    26: Expected("0", "0"),
    27: Expected("0", "0"),
    28: Expected("1", "1"),
    29: Expected("1", "1"),
    30: Expected("2", "2"),
    31: Expected("2", "2"),
    32: Expected("013", not_first="3"),
    33: Expected("1", "1"),
    34: Expected("1", "1"),
    35: Expected("34", "4"),
    36: Expected("01234", not_first="3"),
    38: Expected("34"),
    39: Expected("2", "2"),
    40: Expected(""),
}
"""Number of the question → samples. 37 is two questions and told below."""


@dataclass(frozen=True, slots=True)
class Samples:
    """The samples beside the units, blocs and people that the registry brings along, ready to be indexed."""

    documents: tuple[SearchDocument, ...]
    addresses: dict[str, str]
    synonyms: SynonymTable


@dataclass(frozen=True, slots=True)
class Library:
    """The samples in an index of one engine."""

    engine: Engine
    samples: Samples

    def search(self, text: str, **more: Any) -> Found:
        """What the engine finds."""
        return self.engine.search(parse_query(text, self.samples.synonyms, **more))

    def ask(self, text: str) -> str:
        """Numbers of the sample articles found, best first."""
        hits = self.search(text).hits
        return "".join(self.samples.addresses.get(hit.document.url, "") for hit in hits)

    def all_articles(self, text: str) -> set[str]:
        """Numbers of the sample articles on all pages."""
        pages = -(-self.search(text).total // PAGE_SIZE)
        hits = (hit for page in range(1, pages + 1) for hit in self.search(text, page=page).hits)
        return {number for hit in hits if (number := self.samples.addresses.get(hit.document.url))}

    def records(self, text: str) -> list[str]:
        """Titles of the registry's records found, best first."""
        return [hit.document.title for hit in self.search(text).hits if hit.document.noun != ARTICLE]


@pytest.fixture(scope="module")
def samples(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Samples:
    """Import the samples once, read them, and leave the database as it was."""
    report = tmp_path_factory.mktemp("report") / "report.json"
    files = sorted(str(path) for path in (SAMPLES / "seeds").glob("*.txt"))
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("import_registry", REGISTRY, verbosity=0, stdout=io.StringIO())
        call_command("import_articles", *files, publish=True, report=report, verbosity=0, stdout=io.StringIO())
        documents, synonyms = tuple(every_document()), synonym_table()
        transaction.set_rollback(True)
    articles = json.loads(report.read_text(encoding="utf-8"))["articles"]
    return Samples(documents, {row["url"]: str(place) for place, row in enumerate(articles)}, synonyms)


@pytest.fixture(
    scope="module", params=["embedded", pytest.param("elasticsearch", marks=pytest.mark.elasticsearch)], ids=str
)
def library(
    request: pytest.FixtureRequest, samples: Samples, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("index")
    if request.param == "embedded":
        yield Library(engine_of(folder, samples.documents), samples)
        return
    with both_over(samples.documents, folder, request.getfixturevalue("elasticsearch_url")) as both:
        yield Library(both.elasticsearch, samples)


@pytest.fixture(scope="module")
def questions() -> dict[int, str]:
    """The questions by number."""
    rows = ROW.findall((SAMPLES / "domain.md").read_text(encoding="utf-8"))
    return {int(number): re.sub(r"\s*\((?:en dash pasted)\)$", "", question.strip()) for number, question in rows}


@pytest.mark.parametrize("number", EXPECTED)
def test_a_question_finds_what_it_should(library: Library, questions: dict[int, str], number: int) -> None:
    expected = EXPECTED[number]

    found = library.ask(questions[number])

    assert set(expected.found) <= set(found)
    assert found.startswith(expected.first)
    assert not expected.not_first or not found.startswith(expected.not_first)
    assert found == "" or expected.found


def test_authors_are_found_by_what_they_wrote(library: Library, questions: dict[int, str]) -> None:
    by_the_first, by_the_second = questions[37].split(" / ")

    assert library.ask(by_the_first).startswith("1")
    assert library.ask(by_the_second).startswith("0")


@pytest.mark.parametrize(
    ("number", "record"),
    [
        (1, "Khối thi đua Kinh tế – Kỹ thuật"),
        (10, "Hoàng Văn Khởi"),
        (11, "Hoàng Văn Khởi"),
        (13, "Hoàng Thị Thúy"),
        (15, "Ban Quản lý các khu công nghiệp tỉnh Thái Nguyên"),
        (17, "Sở Nông nghiệp và Môi trường thành phố Đà Nẵng"),
        (28, "Công ty Cổ phần Ván dán Hồng Ngọc"),
    ],
)
def test_a_name_leads_to_its_record(library: Library, questions: dict[int, str], number: int, record: str) -> None:
    assert record in library.records(questions[number])


def test_an_article_found_through_a_successor_says_so(library: Library, questions: dict[int, str]) -> None:
    query = parse_query(questions[17], library.samples.synonyms)

    hit = next(hit for hit in library.engine.search(query).hits if hit.document.noun == ARTICLE)

    note = result_of(hit, query, Marker.of(query), place=1, wording=wording_of(hit.document)).note
    assert "đơn vị tiền nhiệm của Sở Nông nghiệp và Môi trường thành phố Đà Nẵng" in note


@pytest.mark.parametrize("left_over", ["thi ddua", "thi ddua khen thuowngr", "khoois thi ddua"])
def test_left_over_keys_find_what_was_meant(library: Library, left_over: str) -> None:
    assert library.all_articles(left_over) == set("01234")


def test_an_acronym_alone_finds_what_spells_it_out(library: Library) -> None:
    assert library.all_articles("tdkt") == set("01234")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Lưu Thị Bích Đào", ""),
        ("vụ trưởng nguyễn trung nam", ""),
        ("dau tu xay dung cong trinh nn&ptnt", "2"),
    ],
)
def test_names_and_acronyms_with_signs_are_found(library: Library, text: str, first: str) -> None:
    found = library.ask(text)

    assert found.startswith(first)
    assert found


def test_an_empty_question_lists_the_newest(library: Library) -> None:
    listed = [hit.document.listed_at for hit in library.search("").hits if hit.document.listed_at]

    assert len(listed) == 5
    assert listed == sorted(listed, reverse=True)


def test_a_quoted_phrase_stands_word_for_word(library: Library) -> None:
    found = [hit.document for hit in library.search('"trưởng khối"').hits]

    assert found
    for document in found:
        said = " ".join((document.title, document.lead, *document.names, document.body, document.captions))
        assert " truong khoi " in f" {joined_words(said)} "


def test_filters_add_up(library: Library) -> None:
    all_of_2017 = library.search("thi đua", filters=Filters(years=("2017",), kinds=("conference",)))
    none = library.search("thi đua", filters=Filters(years=("2017",), kinds=("inspection",)))

    assert {hit.document.years for hit in all_of_2017.hits} == {(2017,)}
    assert {hit.document.kind for hit in all_of_2017.hits} == {"conference"}
    assert none.total == 0
    assert library.search("thi đua", filters=Filters(years=("2017",)), order=Order.EVENT).total >= all_of_2017.total


def test_markup_is_asked_for_as_words(library: Library) -> None:
    assert library.search("<script>alert(1)</script>").total == 0


def test_a_slip_is_suggested_right(library: Library) -> None:
    found = library.search("thi dau")

    assert found.suggestion == "thi đua"
    assert found.hits


def test_a_pasted_paragraph_still_finds_its_article(library: Library) -> None:
    articles = [document for document in library.samples.documents if document.noun == ARTICLE]

    assert len(articles) > 1
    for article in articles:
        paste = (article.body or article.lead)[:300]
        assert library.search(paste).hits[0].document.key == article.key
