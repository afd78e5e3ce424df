"""What an English reader of ``/en/tim-kiem/`` is told in English, over an index that holds Vietnamese."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from news.registry.models import UnitKind
from search.answers.answer import Answer
from search.answers.result import Result
from search.indexes import catch_up_embedded
from tests.factories.article import ConferenceFactory, NewsItemFactory
from tests.factories.award import AwardRecordFactory
from tests.factories.bloc import BlocFactory
from tests.factories.english import translated
from tests.factories.unit import UnitFactory, UnitKindFactory, merge

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def portal(index_folder: Path) -> None:
    """A merged unit, its bloc, an award and a conference, indexed."""
    old = UnitFactory(name="Sở Thủy lợi Lam Giang", kind=UnitKind.objects.get(key="so"), dissolved="2025-06-30")
    new = UnitFactory(names=[{"name": "Sở Môi trường Lam Giang", "name_en": "Department of Environment"}])
    merge(old, into=new, on="2025-07-01")
    BlocFactory(name="Khối thi đua Lam Giang", members=[new])
    AwardRecordFactory(unit=new, steps=["nominated"])
    ConferenceFactory(title="Lam Giang sơ kết", event_types=["preliminary_review"], event_date="2026-07-06")
    catch_up_embedded()


def page(client: Client, address: str, **parameters: Any) -> Any:
    response = client.get(address, {"q": "lam giang", **parameters})
    assert response.status_code == 200
    return response.context["page"]


def result(page: Any, kind: str, title: str = "") -> Result:
    answer: Answer = page.answer
    return next(
        found for found in answer.results if found.document.kind == kind and found.document.title.startswith(title)
    )


def labels(page: Any, parameter: str) -> list[str]:
    return [value.label for value in page.answer.facets[parameter]]


@pytest.mark.parametrize(
    ("address", "conference", "bloc", "award"),
    [
        ("/tim-kiem/", "Hội nghị · Sơ kết", "Khối, cụm thi đua · khối thi đua", "đề nghị"),
        (
            "/en/tim-kiem/",
            "Conference · Preliminary review",
            "Emulation blocs and clusters · emulation bloc",
            "nominated",
        ),
    ],
)
def test_kinds_and_statuses_follow_the_language_of_the_page(
    client: Client, address: str, conference: str, bloc: str, award: str
) -> None:
    found = page(client, address)

    assert result(found, "conference").kicker == conference
    assert result(found, "bloc").kicker == bloc
    assert result(found, "award").note == award


def test_a_unit_that_is_no_more_says_so_in_the_language_of_the_page(client: Client) -> None:
    old = "Sở Thủy lợi"

    assert result(page(client, "/tim-kiem/"), "unit", old).note == "nay là Sở Môi trường Lam Giang"
    assert result(page(client, "/en/tim-kiem/"), "unit", old).note == "now Department of Environment"


def test_a_kind_of_unit_is_english_as_far_as_the_office_has_filed_a_form(client: Client) -> None:
    UnitFactory(name="Trạm Lam Giang", kind=UnitKindFactory(name="Trạm"))
    catch_up_embedded()

    found = page(client, "/en/tim-kiem/")

    assert result(found, "unit", "Sở Thủy lợi").kicker == "Units · Provincial department"
    assert result(found, "unit", "Trạm").kicker == "Units · Trạm"
    assert result(page(client, "/tim-kiem/"), "unit", "Sở Thủy lợi").kicker == "Đơn vị · Sở"


def test_a_record_that_notes_nothing_notes_nothing_in_english(client: Client) -> None:
    assert result(page(client, "/en/tim-kiem/"), "unit", "Sở Môi trường").note == ""


def test_facets_bear_english_names_where_there_are_some(client: Client) -> None:
    vietnamese, english = page(client, "/tim-kiem/"), page(client, "/en/tim-kiem/")

    assert "Sở Môi trường Lam Giang" in labels(vietnamese, "don_vi")
    assert "Department of Environment" in labels(english, "don_vi")
    assert labels(english, "khoi") == ["Khối thi đua Lam Giang"]
    assert labels(vietnamese, "hinh_thuc") == ["Bằng khen"]
    assert labels(english, "hinh_thuc") == ["Certificate of Merit"]


def test_the_chosen_period_is_written_as_the_reader_writes_it(client: Client) -> None:
    chosen = [link.label for link in page(client, "/en/tim-kiem/", tu="01/07/2026").chosen]

    assert chosen == ["from 1 July 2026"]


def test_the_api_speaks_vietnamese(client: Client) -> None:
    found = client.get("/api/v1/search", {"q": "lam giang", "loai": "award"}).json()

    assert [award["note"] for award in found["results"]] == ["đề nghị"]
    assert [form["label"] for form in found["facets"]["hinh_thuc"]] == ["Bằng khen"]


TITLE = "The bloc met and agreed on three tasks"


@pytest.fixture
def translation() -> Any:
    """An English article whose body names a commune."""
    body = [
        {"type": "paragraph", "value": "<p>Đồng Lam commune &amp; its <b>re</b>search team, no 05</p>", "id": "2b7f"},
    ]
    return translated(NewsItemFactory(title="Khối họp"), TITLE, body=json.dumps(body))


def english_titles(client: Client, query: str, **parameters: str) -> list[str] | None:
    english = client.get("/en/tim-kiem/", {"q": query, **parameters}).context["english"]
    return [story.title for story in english.stories] if english else None


@pytest.mark.parametrize(
    "query",
    [
        "agreed three",
        "THREE AGREE",
        "due next month",
        "Đồng Lam",
        "dong lam",
        "bloc, “three tasks”",
        "research team",
        "5",
    ],
)
def test_english_articles_are_found_by_the_words_that_readers_see(client: Client, translation: Any, query: str) -> None:
    NewsItemFactory(title="Three is agreed in this title too, but it is an original")

    assert english_titles(client, query) == [TITLE]


@pytest.mark.parametrize("query", ["agreed nothing", "paragraph", "type", "value", "2b7f", "amp", "reed"])
def test_no_article_is_found_by_how_it_is_stored(client: Client, translation: Any, query: str) -> None:
    assert english_titles(client, query) == []


def test_vietnamese_pages_further_pages_and_chosen_filters_name_no_english_article(
    client: Client, translation: Any
) -> None:
    for number in range(11):
        NewsItemFactory(title=f"Three agreed {number}")
    catch_up_embedded()

    assert client.get("/tim-kiem/", {"q": "agreed three"}).context["english"] is None
    assert english_titles(client, "agreed three", trang="2") is None
    assert english_titles(client, "agreed three", loai="unit") is None
    assert english_titles(client, " “” ") is None


def test_a_changed_translation_is_found_by_its_new_words_alone(client: Client, translation: Any) -> None:
    assert english_titles(client, "three tasks") == [TITLE]

    translation.title = "Four promises"
    translation.save()

    assert english_titles(client, "three tasks bloc") == []
    assert english_titles(client, "four promises") == ["Four promises"]


def test_a_restricted_or_drafted_translation_is_not_named(client: Client, translation: Any) -> None:
    restriction = PageViewRestriction.objects.create(page=translation, restriction_type=PageViewRestriction.LOGIN)
    assert english_titles(client, "three tasks") == []

    restriction.delete()
    translation.unpublish()

    assert english_titles(client, "three tasks") == []


def test_ten_english_articles_are_named_the_newest_first_in_as_many_queries_as_one(
    client: Client, translation: Any, django_assert_max_num_queries: Any
) -> None:
    titles = [f"Three agreed points, part {number}" for number in range(12)]
    for day, title in enumerate(titles, start=1):
        published = datetime(2026, 3, day, tzinfo=UTC)
        translated(NewsItemFactory(), title, published_at=published)
    english_titles(client, "agreed points")

    with django_assert_max_num_queries(17):
        assert english_titles(client, "agreed points") == titles[:1:-1]
