"""A server that hangs or dawdles keeps nobody waiting."""

import time
from collections.abc import Callable

import pytest
from django.test import Client

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

    seconds = []
    for article in ready:
        started = time.perf_counter()
        published = approve(article, publisher)
        seconds.append(time.perf_counter() - started)
        assert published.live

    assert hanging.held == []
    assert min(seconds) < within(1)


def test_readers_wait_less_than_a_second_for_a_server_that_hangs(hanging: HangingServer, reader: Reader) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết")
    catch_up_embedded()
    OutboxRow.objects.all().delete()
    elasticsearch_engine().breaker.succeeded()

    seconds = [reader.waits("tuần rừng") for _time in range(5)]

    assert len(hanging.held) >= 1
    assert max(seconds[:3]) < within(1)
    assert max(seconds[3:]) < within(0.5)
    assert reader.asks("tuần rừng") == ("embedded", 1)


def test_a_page_past_the_end_asks_a_server_that_hangs_but_once(hanging: HangingServer, client: Client) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết")
    catch_up_embedded()
    OutboxRow.objects.all().delete()
    elasticsearch_engine().breaker.succeeded()

    started = time.perf_counter()
    answer = client.get("/api/v1/search", {"q": "tuần rừng", "trang": "9"}).json()

    assert (answer["engine"], answer["page"], answer["total"]) == ("embedded", 1, 1)
    assert time.perf_counter() - started < within(1)


def test_readiness_does_not_hang_with_the_server(hanging: HangingServer) -> None:
    started = time.perf_counter()

    assert elasticsearch_problem().startswith("unavailable")
    assert time.perf_counter() - started < within(3)


@pytest.mark.elasticsearch
def test_slow_answers_together_take_no_longer_than_one_may(
    shared: ElasticsearchIndex, on_server: Callable[..., None], elasticsearch_url: str, reader: Reader
) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết", lead="")
    follow()
    with slow_server(elasticsearch_url, 0.35) as url:
        on_server(url, shared.alias)

        # One misspelt word: the matches, what nearly matches, what was meant, the counts.
        assert reader.waits("tuần rừng ngyà giáp không có") < within(1)
        assert reader.asks("tuần rừng ngyà giáp không có")[0] == "embedded"
