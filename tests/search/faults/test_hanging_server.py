"""A server that hangs or dawdles keeps nobody waiting."""

import time
from collections.abc import Callable

import pytest
from django.test import Client

from search.engines.elasticsearch.breaker import FAILURES
from search.engines.elasticsearch.connection import SEARCH_SECONDS
from search.engines.elasticsearch.index import ElasticsearchIndex
from search.indexes import catch_up_embedded, elasticsearch_engine
from search.models import OutboxRow
from search.readiness import elasticsearch_problem
from tests.desk.steps import approve, draft_by, submit
from tests.factories.article import NewsItemFactory
from tests.factories.user import UserFactory
from tests.search.broken_servers import HangingServer, slow_server
from tests.search.faults.turns import Reader, follow, within

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index_folder", "settled_at_once")]


def test_publishing_never_asks_a_server_that_hangs(hanging: HangingServer) -> None:
    author, editor, publisher = (UserFactory(role=role) for role in ("contributor", "editor", "publisher"))
    ready = [approve(submit(draft_by(author), author), editor) for _time in range(3)]

    assert all(approve(article, publisher).live for article in ready)

    assert hanging.held == []


def test_readers_wait_less_than_a_second_for_a_server_that_hangs_and_soon_not_at_all(
    hanging: HangingServer, reader: Reader
) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết")
    catch_up_embedded()
    OutboxRow.objects.all().delete()
    elasticsearch_engine().breaker.clock = lambda: 0.0

    seconds = [reader.waits("tuần rừng") for _time in range(FAILURES)]
    held = len(hanging.held)

    assert held >= FAILURES
    assert min(seconds) < within(1)
    assert reader.asks("tuần rừng") == ("embedded", 1)
    assert len(hanging.held) == held


def test_a_page_past_the_end_asks_a_server_that_hangs_but_once(hanging: HangingServer, client: Client) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết")
    catch_up_embedded()
    OutboxRow.objects.all().delete()

    answer = client.get("/api/v1/search", {"q": "tuần rừng", "trang": "9"}).json()

    assert (answer["engine"], answer["page"], answer["total"]) == ("embedded", 1, 1)
    assert len(hanging.held) == 1


def test_readiness_does_not_hang_with_the_server(hanging: HangingServer) -> None:
    started = time.perf_counter()

    assert elasticsearch_problem().startswith("unavailable")
    assert time.perf_counter() - started < within(3)


@pytest.mark.elasticsearch
def test_slow_answers_together_take_no_longer_than_one_may(
    shared: ElasticsearchIndex,
    on_server: Callable[..., None],
    elasticsearch_url: str,
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết", lead="")
    follow()
    monkeypatch.setattr("search.engines.elasticsearch.engine.SEARCH_SECONDS", SEARCH_SECONDS)
    with slow_server(elasticsearch_url, SEARCH_SECONDS * 0.45) as url:
        on_server(url, shared.alias)

        # One misspelt word: the matches, what nearly matches, what was meant, the counts.
        assert reader.asks("tuần rừng ngyà giáp không có")[0] == "embedded"
