"""Indexes of the generated archive, built and weighed, one engine after the other."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from search.documents.sources import every_document
from search.engines.base import Engine
from search.engines.elasticsearch.connection import WRITE_SECONDS, client
from search.engines.elasticsearch.engine import ElasticsearchEngine
from search.engines.elasticsearch.filling import fill_new_index
from search.engines.embedded.building import build
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.embedded.files import IndexFolder


@dataclass(frozen=True, slots=True)
class Built:
    """An engine, and what its index cost: documents, seconds by the clock and of this process, bytes."""

    engine: Engine
    documents: int
    seconds: float
    cpu_seconds: float
    size: int

    def __str__(self) -> str:
        by_clock, by_process = self.documents / self.seconds, self.documents / self.cpu_seconds
        return (
            f"{self.engine.name}: {self.documents} documents, {by_clock:.0f}/s by the clock,"
            f" {by_process:.0f}/s of this process' time, {self.size / self.documents / 1000:.1f} kB each"
        )


def embedded(folder: Path) -> tuple[Built, EmbeddedEngine]:
    """The embedded index in ``folder``, with reading from the database and folding included."""
    files = IndexFolder(folder)
    file = files.new_file()
    clock, cpu = time.perf_counter(), time.process_time()
    number = build(file, every_document(), position=0)
    seconds, cpu_seconds = time.perf_counter() - clock, time.process_time() - cpu
    files.put_in_use(file)
    engine = EmbeddedEngine(files)
    return Built(engine, number, seconds, cpu_seconds, file.stat().st_size), engine


@contextmanager
def elasticsearch(beside: EmbeddedEngine, documents: int) -> Iterator[Built | None]:
    """An index of its own on the server of ``ELASTICSEARCH_URL``, gone afterwards; None without a server."""
    url = os.environ.get("ELASTICSEARCH_URL", "")
    if not url:
        yield None
        return
    server = client(url).options(request_timeout=WRITE_SECONDS)
    clock, cpu = time.perf_counter(), time.process_time()
    name = fill_new_index(server, f"bench-{uuid4().hex[:12]}", every_document())
    seconds, cpu_seconds = time.perf_counter() - clock, time.process_time() - cpu
    try:
        server.indices.forcemerge(index=name, max_num_segments=1)
        size = server.indices.stats(index=name)["_all"]["total"]["store"]["size_in_bytes"]
        engine = ElasticsearchEngine(client(url), name, beside.correct, beside.suggest)
        yield Built(engine, documents, seconds, cpu_seconds, size)
    finally:
        server.indices.delete(index=name)
