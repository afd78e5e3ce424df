"""Elasticsearch killed, hanging, slow, read-only, half-failing, robbed of its index: nothing is lost."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from elasticsearch import Elasticsearch
from pytest_django import Settings

from portal.operations.health import part_states
from search.checking import difference
from search.documents.document import SearchDocument
from search.documents.people import person_documents
from search.engines.base import EngineUnavailable
from search.engines.elasticsearch import index as writing_module
from search.engines.elasticsearch.index import ElasticsearchIndex
from search.indexes import catch_up, catch_up_embedded, elasticsearch_engine, elasticsearch_index, rebuild
from search.jobs import follow_with_elasticsearch
from search.models import IndexFailure, OutboxRow
from search.outbox.failures import MOST_ATTEMPTS
from search.outbox.log import last_row
from search.readiness import elasticsearch_problem
from tests.desk.steps import approve, draft_by, submit
from tests.factories.article import NewsItemFactory
from tests.factories.person import PersonFactory
from tests.factories.user import UserFactory
from tests.search.broken_servers import HangingServer, slow_server
from tests.services import availability
from tests.services.own_node import OwnNode

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index_folder", "settled_at_once")]


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who searches."""

    client: Client

    def asks(self, text: str) -> tuple[str, int]:
        """Which engine answered, and how many results there were."""
        response = self.client.get("/api/v1/search", {"q": text})
        assert response.status_code == 200
        assert self.client.get("/tim-kiem/", {"q": text}).status_code == 200
        answer = response.json()
        return answer["engine"], answer["total"]

    def waits(self, text: str) -> float:
        """Seconds until the answer."""
        started = time.perf_counter()
        self.client.get("/api/v1/search", {"q": text})
        return time.perf_counter() - started


@pytest.fixture
def reader(client: Client) -> Reader:
    return Reader(client)


@pytest.fixture
def on_server(settings: Settings, monkeypatch: pytest.MonkeyPatch, index_folder: Path) -> Callable[..., None]:
    """Set the portal up on a server, under an alias of this test."""

    def set_up(url: str, alias: str = "portal-search") -> None:
        settings.ELASTICSEARCH_URL = url
        monkeypatch.setattr("search.indexes.ALIAS", alias)

    return set_up


@pytest.fixture
def shared(on_server: Callable[..., None], elasticsearch_url: str, elasticsearch_prefix: str) -> ElasticsearchIndex:
    """The portal on the server of the tests, its index built."""
    on_server(elasticsearch_url, elasticsearch_prefix)
    follow()
    return elasticsearch_index()


@pytest.fixture(scope="module")
def node(elasticsearch_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnNode]:
    """A node that may be killed."""
    if not (availability.SERVICES_DIR / "elasticsearch" / "url").exists():
        pytest.skip("Elasticsearch here was not started by `make services`, so a second node cannot be")
    node = OwnNode.beside_the_others(tmp_path_factory.mktemp("node"))
    node.start()
    yield node
    node.stop()


@pytest.fixture
def hanging(on_server: Callable[..., None]) -> Iterator[HangingServer]:
    """The portal on a server that accepts and never answers."""
    server = HangingServer()
    on_server(server.url)
    yield server
    server.close()


def follow() -> None:
    """What the worker does at every turn."""
    catch_up_embedded()
    follow_with_elasticsearch()


def time_passes() -> None:
    """Whatever was changed was changed a while ago."""
    OutboxRow.objects.update(written_at=timezone.now() - timedelta(seconds=30))


def follow_until_whole(seconds: float = 40) -> None:
    """Let the worker turn until the index holds what the database has."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        follow()
        if not elasticsearch_problem() and not difference(elasticsearch_index()):
            return
        time.sleep(0.3)
    pytest.fail(f"never caught up: {elasticsearch_problem()}")


def problems() -> dict[str, str]:
    """What ``/readyz`` tells, by part."""
    return {state.part: state.problem for state in part_states()}


@pytest.mark.elasticsearch
@pytest.mark.slow
def test_a_node_killed_in_the_middle_of_a_publishing_run_loses_nothing(
    node: OwnNode, on_server: Callable[..., None], reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_server(node.url)
    before = [NewsItemFactory(title=f"Tuần rừng số {number}") for number in range(30)]
    follow()
    assert reader.asks("tuần rừng") == ("elasticsearch", 30)
    written: list[str] = []
    really_writing = writing_module.writing

    def writing_until_the_power_fails(document: SearchDocument, *rest: Any) -> dict[str, Any]:
        written.append(document.key)
        if len(written) == 15:
            node.kill()
        return really_writing(document, *rest)

    monkeypatch.setattr(writing_module, "_CHUNK", 10)
    monkeypatch.setattr(writing_module, "writing", writing_until_the_power_fails)
    for article in before:
        article.title = article.title.replace("Tuần rừng", "Giữ rừng")
        article.save_revision().publish()
    before[0].unpublish()

    follow()
    assert len(written) >= 15
    assert reader.asks("giữ rừng") == ("embedded", 29)
    assert problems()["elasticsearch"]
    before[1].unpublish()
    NewsItemFactory(title="Giữ rừng trong lúc mất điện")
    follow()
    assert reader.asks("giữ rừng") == ("embedded", 29)

    node.start()
    follow_until_whole()
    elasticsearch_engine().breaker.succeeded()
    assert reader.asks("giữ rừng") == ("elasticsearch", 29)
    assert reader.asks("tuần rừng")[1] == 0
    assert problems()["elasticsearch"] == ""
    with Elasticsearch(node.url) as server:
        assert len(server.indices.get(index="portal-search*")) == 1


@pytest.mark.elasticsearch
@pytest.mark.slow
def test_a_node_that_comes_back_without_its_data_is_filled_again(
    node: OwnNode, on_server: Callable[..., None], reader: Reader
) -> None:
    on_server(node.url, "portal-again")
    article = NewsItemFactory(title="Suối trong mùa khô")
    follow()
    with Elasticsearch(node.url) as server:
        for name in server.indices.get_alias(name="portal-again"):
            server.indices.delete(index=name)

    assert reader.asks("suối trong") == ("embedded", 1)
    article.unpublish()
    follow()

    elasticsearch_engine().breaker.succeeded()
    assert reader.asks("suối trong") == ("elasticsearch", 0)


def test_publishing_never_asks_a_server_that_hangs(hanging: HangingServer) -> None:
    author, editor, publisher = (UserFactory(role=role) for role in ("contributor", "editor", "publisher"))
    ready = [approve(submit(draft_by(author), author), editor) for _time in range(3)]

    seconds = []
    for article in ready:
        started = time.perf_counter()
        published = approve(article, publisher)
        seconds.append(time.perf_counter() - started)
        assert published.live

    assert hanging.held == []
    assert min(seconds) < 1


def test_readers_wait_less_than_a_second_for_a_server_that_hangs(hanging: HangingServer, reader: Reader) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết")
    catch_up_embedded()
    OutboxRow.objects.all().delete()
    elasticsearch_engine().breaker.succeeded()

    seconds = [reader.waits("tuần rừng") for _time in range(5)]

    assert len(hanging.held) >= 1
    assert max(seconds[:3]) < 1.3
    assert max(seconds[3:]) < 0.5
    assert reader.asks("tuần rừng") == ("embedded", 1)


def test_a_page_past_the_end_asks_a_server_that_hangs_but_once(hanging: HangingServer, client: Client) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết")
    catch_up_embedded()
    OutboxRow.objects.all().delete()
    elasticsearch_engine().breaker.succeeded()

    started = time.perf_counter()
    answer = client.get("/api/v1/search", {"q": "tuần rừng", "trang": "9"}).json()

    assert (answer["engine"], answer["page"], answer["total"]) == ("embedded", 1, 1)
    assert time.perf_counter() - started < 1.3


def test_readiness_does_not_hang_with_the_server(hanging: HangingServer) -> None:
    started = time.perf_counter()

    assert elasticsearch_problem().startswith("unavailable")
    assert time.perf_counter() - started < 3


@pytest.mark.elasticsearch
def test_slow_answers_together_take_no_longer_than_one_may(
    shared: ElasticsearchIndex, on_server: Callable[..., None], elasticsearch_url: str, reader: Reader
) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết", lead="")
    follow()
    with slow_server(elasticsearch_url, 0.35) as url:
        on_server(url, shared.alias)

        # One misspelt word: the matches, what nearly matches, what was meant, the counts.
        assert reader.waits("tuần rừng ngyà giáp không có") < 1.3
        assert reader.asks("tuần rừng ngyà giáp không có")[0] == "embedded"


@pytest.mark.elasticsearch
def test_a_read_only_index_is_left_alone_until_it_takes_changes_again(
    shared: ElasticsearchIndex, reader: Reader
) -> None:
    shown = NewsItemFactory(title="Bài đã đăng trước")
    follow()
    assert reader.asks("bài đã đăng trước") == ("elasticsearch", 1)
    shared.client.indices.put_settings(index=shared.alias, settings={"index.blocks.write": True})

    NewsItemFactory(title="Bài đã đăng sau")
    shown.unpublish()
    follow()
    time_passes()

    assert reader.asks("bài đã đăng sau") == ("embedded", 1)
    assert reader.asks("bài đã đăng trước")[1] == 1
    assert "cluster_block" in problems()["elasticsearch"]
    assert not IndexFailure.objects.exists()

    shared.client.indices.put_settings(index=shared.alias, settings={"index.blocks.write": None})
    follow()

    assert reader.asks("bài đã đăng sau") == ("elasticsearch", 1)
    assert problems()["elasticsearch"] == ""


@pytest.mark.elasticsearch
def test_a_document_that_the_server_refuses_is_tried_again_and_at_last_shown_to_editors(
    shared: ElasticsearchIndex, reader: Reader, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused, taken = NewsItemFactory(title="Bài bị máy chủ từ chối"), NewsItemFactory(title="Bài được nhận")
    really_writing = writing_module.writing

    def with_a_field_too_many(document: SearchDocument, *rest: Any) -> dict[str, Any]:
        action = really_writing(document, *rest)
        if document.key == f"article:{refused.pk}":
            action["_source"]["unheard_of"] = 1
        return action

    with monkeypatch.context() as patch:
        patch.setattr(writing_module, "writing", with_a_field_too_many)
        follow()
        failure = IndexFailure.objects.get()
        assert (failure.key, failure.attempts) == (f"article:{refused.pk}", 1)
        assert "strict_dynamic_mapping" in failure.error
        assert f"article:{taken.pk}" in set(shared.keys())
        assert reader.asks("bài bị máy chủ từ chối") == ("embedded", 1)

        follow()
        assert IndexFailure.objects.get().attempts == 1
        for _attempt in range(MOST_ATTEMPTS):
            IndexFailure.objects.exclude(next_try_at=None).update(next_try_at=timezone.now())
            follow()
    assert IndexFailure.objects.get().is_dead
    client.force_login(UserFactory(role="editor"))
    assert "Bài bị máy chủ từ chối" in client.get("/quan-tri/bao-cao/tim-kiem/chi-muc/").content.decode()

    client.post("/quan-tri/bao-cao/tim-kiem/chi-muc/", {"action": "retry"})
    follow()

    assert not IndexFailure.objects.exists()
    assert reader.asks("bài bị máy chủ từ chối") == ("elasticsearch", 1)


@pytest.mark.elasticsearch
def test_an_index_deleted_in_the_middle_of_a_bulk_is_not_made_up_by_the_server(
    shared: ElasticsearchIndex, reader: Reader
) -> None:
    person = PersonFactory()
    with shared.locked():
        for name in shared.client.indices.get_alias(name=shared.alias):
            shared.client.indices.delete(index=name)
        with pytest.raises(EngineUnavailable):
            shared.apply([next(_documents_of(person))], [])

    assert not shared.client.indices.exists(index=shared.alias)
    follow_until_whole()
    assert shared.keys() == [f"person:{person.pk}"]


@pytest.mark.elasticsearch
def test_an_index_that_somebody_made_under_our_name_gives_way(shared: ElasticsearchIndex) -> None:
    person = PersonFactory()
    for name in shared.client.indices.get_alias(name=shared.alias):
        shared.client.indices.delete(index=name)
    shared.client.index(index=shared.alias, document={"title": "made up"}, refresh=True)

    follow_until_whole()

    assert shared.keys() == [f"person:{person.pk}"]


@pytest.mark.elasticsearch
def test_a_follower_of_the_old_index_moves_the_position_of_the_new_one_no_more(shared: ElasticsearchIndex) -> None:
    slow = elasticsearch_index()
    rebuild(shared)
    with slow.locked():
        person = PersonFactory()
        slow.apply([next(_documents_of(person))], [])
        shared.rebuild([], shared.position())
        slow.advance(last_row())

    follow()

    assert f"person:{person.pk}" in set(shared.keys())


@pytest.mark.elasticsearch
def test_writes_during_a_rebuild_are_in_the_new_index(
    shared: ElasticsearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = PersonFactory()
    follow()

    def documents_while_others_write() -> Iterator[SearchDocument]:
        yield from _documents_of(kept)
        kept.about = "Đổi trong lúc lập lại"
        kept.save()
        late.append(PersonFactory())
        catch_up(elasticsearch_index())

    late: list[Any] = []
    monkeypatch.setattr("search.indexes.every_document", documents_while_others_write)
    rebuild(shared)

    assert set(shared.keys()) == {f"person:{kept.pk}", f"person:{late[0].pk}"}
    assert shared.stored([f"person:{kept.pk}"])[f"person:{kept.pk}"].body == "Đổi trong lúc lập lại"
    assert len(shared.client.indices.get(index=f"{shared.alias}*")) == 1


@pytest.mark.elasticsearch
def test_of_two_rebuilds_at_once_one_wins_and_nothing_is_left_over(
    shared: ElasticsearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = PersonFactory()

    def documents_while_another_rebuilds() -> Iterator[SearchDocument]:
        elasticsearch_index().rebuild(_documents_of(person), 0)
        yield from _documents_of(person)

    monkeypatch.setattr("search.indexes.every_document", documents_while_another_rebuilds)
    with pytest.raises(EngineUnavailable):
        rebuild(shared)

    (name,) = shared.client.indices.get(index=f"{shared.alias}*")
    assert list(shared.client.indices.get_alias(name=shared.alias)) == [name]
    assert shared.client.indices.get_mapping(index=name)[name]["mappings"]["dynamic"] == "strict"
    follow_until_whole()


@pytest.mark.elasticsearch
def test_left_overs_of_a_rebuild_that_was_killed_go_with_the_next(shared: ElasticsearchIndex) -> None:
    shared.client.indices.create(index=f"{shared.alias}-v0-left-over")

    rebuild(shared)

    assert len(shared.client.indices.get(index=f"{shared.alias}*")) == 1


@pytest.mark.elasticsearch
def test_a_rebuild_whose_position_was_never_noted_is_done_again(shared: ElasticsearchIndex) -> None:
    person = PersonFactory()
    # The alias moved, then the process was killed.
    name = writing_module.fill_new_index(shared.client, shared.alias, [])
    shared._put_in_use(name)

    follow_until_whole()

    assert shared.keys() == [f"person:{person.pk}"]


def _documents_of(person: Any) -> Iterator[SearchDocument]:
    return person_documents([person.pk])
