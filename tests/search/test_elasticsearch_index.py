"""Elasticsearch follows the log; when it is away readers are answered all the same and nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from django.test import Client
from elasticsearch import Elasticsearch
from pytest_django import Settings

from search.documents.people import person_documents
from search.engines.base import EngineUnavailable
from search.engines.elasticsearch.index import ElasticsearchIndex
from search.indexes import catch_up, catch_up_embedded, elasticsearch_engine, rebuild
from search.jobs import follow_with_elasticsearch
from search.models import IndexFailure, IndexPosition
from search.outbox.log import last_row
from search.query.parsing import parse_query
from search.readiness import elasticsearch_problem
from tests.factories.article import NewsItemFactory
from tests.factories.person import PersonFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def index(elasticsearch_url: str, elasticsearch_prefix: str) -> Iterator[ElasticsearchIndex]:
    """An index of this test alone."""
    with Elasticsearch(elasticsearch_url) as client:
        yield ElasticsearchIndex(client, elasticsearch_prefix)


@pytest.mark.elasticsearch
@pytest.mark.usefixtures("settled_at_once")
def test_the_first_catch_up_builds_and_later_ones_follow(index: ElasticsearchIndex) -> None:
    unit = UnitFactory()
    catch_up(index)
    person = PersonFactory()
    gone = PersonFactory()
    catch_up(index)
    gone.delete()

    catch_up(index)

    assert set(index.keys()) == {f"unit:{unit.pk}", f"person:{person.pk}"}
    assert index.position() == last_row()
    assert index.counts() == {"unit": 1, "person": 1}


@pytest.mark.elasticsearch
def test_a_rebuild_moves_the_alias_and_leaves_one_index(index: ElasticsearchIndex) -> None:
    UnitFactory()
    rebuild(index)
    first = list(index.client.indices.get_alias(name=index.alias))

    rebuild(index)

    second = list(index.client.indices.get_alias(name=index.alias))
    assert len(second) == 1
    assert second != first
    assert list(index.client.indices.get(index=f"{index.alias}-v*")) == second


@pytest.mark.elasticsearch
def test_an_older_document_never_replaces_a_newer_one(index: ElasticsearchIndex) -> None:
    person = PersonFactory(about="Cũ")
    catch_up(index)
    person.about = "Mới"
    person.save()
    catch_up(index)
    newer = index.stored([f"person:{person.pk}"])

    index._version = 1
    index.apply([], [f"person:{person.pk}"])

    assert index.stored([f"person:{person.pk}"]) == newer


@pytest.mark.elasticsearch
def test_an_index_that_was_lost_is_built_again(index: ElasticsearchIndex) -> None:
    person = PersonFactory()
    catch_up(index)
    for name in index.client.indices.get_alias(name=index.alias):
        index.client.indices.delete(index=name)

    catch_up(index)

    assert index.keys() == [f"person:{person.pk}"]


@pytest.mark.elasticsearch
def test_a_read_only_index_keeps_its_place_in_the_log(index: ElasticsearchIndex) -> None:
    catch_up(index)
    index.client.indices.put_settings(index=index.alias, settings={"index.blocks.write": True})
    before = index.position()
    person = PersonFactory()

    with pytest.raises(EngineUnavailable):
        catch_up(index)

    assert index.position() == before
    assert not IndexFailure.objects.exists()
    index.client.indices.put_settings(index=index.alias, settings={"index.blocks.write": None})
    catch_up(index)
    assert index.keys() == [f"person:{person.pk}"]


@pytest.mark.elasticsearch
def test_a_document_that_the_server_refuses_stops_no_other(index: ElasticsearchIndex) -> None:
    catch_up(index)
    sound = next(person_documents([PersonFactory().pk]))
    # No keyword may be longer than 32,766 bytes.
    refused = replace(sound, key="person:0", units=("x" * 40_000,))

    with index.locked():
        errors = index.apply([refused, sound], [])

    assert list(errors) == ["person:0"]
    assert index.keys() == [sound.key]


@pytest.fixture
def away(settings: Settings, index_folder: Path) -> None:
    """Elasticsearch is configured and does not answer."""
    settings.ELASTICSEARCH_URL = NOWHERE
    elasticsearch_engine().breaker.succeeded()


def test_readers_are_answered_while_the_server_is_away(client: Client, away: None) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết")
    catch_up_embedded()

    answers = [client.get("/api/v1/search", {"q": "tuần rừng"}).json() for _time in range(5)]

    assert {(answer["engine"], answer["total"]) for answer in answers} == {("embedded", 1)}
    assert not elasticsearch_engine().breaker.allows()
    assert answers[-1]["took_ms"] < 500


def test_the_worker_goes_on_while_the_server_is_away(away: None) -> None:
    PersonFactory()

    follow_with_elasticsearch()

    assert not IndexPosition.objects.filter(index="portal-search").exists()


def test_readiness_names_a_server_that_is_away(away: None) -> None:
    assert elasticsearch_problem().startswith("unavailable")


def test_readiness_has_nothing_to_say_where_no_server_is_used(settings: Settings) -> None:
    settings.ELASTICSEARCH_URL = ""

    assert elasticsearch_problem() == ""


def test_a_query_of_a_server_that_is_away_says_so(away: None) -> None:
    with pytest.raises(EngineUnavailable):
        elasticsearch_engine().search(parse_query("thi đua"))
