"""A node that is killed, or comes back without its data, loses no change and shows no error."""

from collections.abc import Callable
from typing import Any

import pytest
from elasticsearch import Elasticsearch

from search.documents.document import SearchDocument
from search.engines.elasticsearch import index as writing_module
from search.indexes import elasticsearch_engine
from tests.factories.article import NewsItemFactory
from tests.search.faults.turns import Reader, follow, follow_until_whole, problems
from tests.services.own_node import OwnNode

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index_folder", "settled_at_once")]


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
