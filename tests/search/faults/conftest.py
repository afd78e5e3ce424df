"""The portal on servers that are not well."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from search.engines.elasticsearch.index import ElasticsearchIndex
from search.indexes import elasticsearch_index
from tests.search.broken_servers import HangingServer
from tests.search.faults.turns import Reader, follow
from tests.services import availability
from tests.services.own_node import OwnNode


@pytest.fixture
def reader(client: Client) -> Reader:
    """Somebody who searches."""
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
