"""The embedded index and an Elasticsearch server over the same documents."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from elasticsearch import Elasticsearch

from search.documents.document import SearchDocument
from search.engines.elasticsearch.engine import ElasticsearchEngine
from search.engines.elasticsearch.filling import fill_new_index
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.results import Found
from search.query.parsed import ParsedQuery
from tests.search.small_index import PATIENCE_SECONDS, engine_of


@dataclass(frozen=True, slots=True)
class Both:
    """The two engines."""

    embedded: EmbeddedEngine
    elasticsearch: ElasticsearchEngine

    def ask(self, query: ParsedQuery) -> tuple[Found, Found]:
        """What each finds, the embedded one first."""
        return self.embedded.search(query), self.elasticsearch.search(query)


@contextmanager
def both_over(documents: Sequence[SearchDocument], folder: Path, url: str) -> Iterator[Both]:
    """Both engines over ``documents``; the index on the server goes afterwards.

    The server shares its cores with the tests: it may take its time, for answers that are cut short differ.
    """
    embedded = engine_of(folder, documents)
    with Elasticsearch(url, request_timeout=PATIENCE_SECONDS) as client, pytest.MonkeyPatch.context() as patience:
        patience.setattr("search.engines.elasticsearch.engine.SEARCH_SECONDS", PATIENCE_SECONDS)
        patience.setattr("search.engines.elasticsearch.engine.SERVER_TIME", f"{PATIENCE_SECONDS:.0f}s")
        name = fill_new_index(client, f"test-{uuid4().hex[:12]}", documents)
        try:
            yield Both(embedded, ElasticsearchEngine(client, name, embedded.correct, embedded.suggest))
        finally:
            client.indices.delete(index=name)
