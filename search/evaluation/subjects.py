"""Engines to be measured: the portal's own, or one over a temporary index of given documents."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

from django.conf import settings

from search.documents.document import SearchDocument
from search.engines.base import Engine, EngineUnavailable
from search.engines.elasticsearch.connection import WRITE_SECONDS, client
from search.engines.elasticsearch.engine import ElasticsearchEngine
from search.engines.elasticsearch.filling import fill_new_index
from search.engines.embedded.building import build
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.embedded.files import IndexFolder
from search.engines.embedded.index import EmbeddedIndex
from search.indexes import (
    catch_up,
    catch_up_embedded,
    elasticsearch_engine,
    elasticsearch_index,
    embedded_engine,
    embedded_index,
)

EMBEDDED: Final = "embedded"
ELASTICSEARCH: Final = "elasticsearch"
ENGINES: Final = (EMBEDDED, ELASTICSEARCH)


@dataclass(frozen=True, slots=True)
class Subject:
    """An engine and the number of documents that it searches."""

    engine: Engine
    documents: int


@contextmanager
def portal_subject(name: str | None = None) -> Iterator[Subject]:
    """The portal's own index of the named engine (the one in use when None), brought up to date."""
    catch_up_embedded()
    if _chosen(name) == EMBEDDED:
        yield Subject(embedded_engine(), sum(embedded_index().counts().values()))
        return
    catch_up(elasticsearch_index())
    yield Subject(elasticsearch_engine(), sum(elasticsearch_index().counts().values()))


@contextmanager
def temporary_subject(documents: Iterable[SearchDocument], name: str | None = None) -> Iterator[Subject]:
    """An index of ``documents`` alone for the named engine, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="search-eval-") as folder:
        files = IndexFolder(Path(folder))
        file = files.new_file()
        number = build(file, documents, position=0)
        files.put_in_use(file)
        embedded = EmbeddedEngine(files)
        try:
            if _chosen(name) == EMBEDDED:
                yield Subject(embedded, number)
            else:
                with _beside(embedded, EmbeddedIndex(files)) as engine:
                    yield Subject(engine, number)
        finally:
            embedded.readers.close()


@contextmanager
def _beside(embedded: EmbeddedEngine, index: EmbeddedIndex) -> Iterator[ElasticsearchEngine]:
    """The same documents on the server, under a name of their own."""
    server = client(settings.ELASTICSEARCH_URL)
    alias = f"search-eval-{uuid4().hex[:12]}"
    name = fill_new_index(server, alias, index.stored(index.keys()).values())
    try:
        yield ElasticsearchEngine(server, name, embedded.correct, embedded.suggest)
    finally:
        server.options(request_timeout=WRITE_SECONDS).indices.delete(index=name)


def _chosen(name: str | None) -> str:
    chosen = name or (ELASTICSEARCH if settings.ELASTICSEARCH_URL else EMBEDDED)
    if chosen == ELASTICSEARCH and not settings.ELASTICSEARCH_URL:
        raise EngineUnavailable("ELASTICSEARCH_URL chưa được đặt")
    return chosen
