"""Quality and speed of search over a generated archive. ``BENCH_ARTICLES`` (20000) and ``BENCH_QUERIES`` (100 a class).

Latency is that of one thread, facets included. Beside it stands the search that Wagtail brings along.
"""

import os
import statistics
import time
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from search.documents.document import SearchDocument
from search.engines.base import Engine, EngineUnavailable
from search.evaluation.judged import JudgedQuery
from search.evaluation.measures import by_class, measures, run
from search.evaluation.report import table
from search.query.parsing import parse_query
from search.thesaurus import synonym_table
from tests.benchmarks.archive_queries import HOSTILE, archive_queries
from tests.benchmarks.search_subjects import elasticsearch, embedded
from tests.benchmarks.stock_search import indexed, milliseconds

ARTICLES = int(os.environ.get("BENCH_ARTICLES", "20000"))
QUERIES = int(os.environ.get("BENCH_QUERIES", "100"))
WARMING = 50
STOCK_ARTICLES = 2_000
STOCK_QUERIES = ("thi đua", "khen thưởng", "đơn vị", "hội nghị tổng kết", "sáng kiến", "nhà văn hóa")


@pytest.mark.django_db
def test_search_over_a_generated_archive(tmp_path: Path) -> None:
    _archive()
    queries = archive_queries(QUERIES)
    built, engine = embedded(tmp_path / "search")
    print(f"\n{built}")
    _ask(engine, queries)
    with elasticsearch(engine, built.documents) as server:
        if server is None:
            print("elasticsearch: left out, ELASTICSEARCH_URL is not set")
        else:
            print(f"\n{server}")
            _ask(server.engine, queries)
    _beside_stock(engine)


def _archive() -> None:
    clock, cpu = time.perf_counter(), time.process_time()
    call_command("generate_archive", articles=ARTICLES, stdout=StringIO())
    by_clock, by_process = ARTICLES / (time.perf_counter() - clock), ARTICLES / (time.process_time() - cpu)
    print(f"\nArchive of {ARTICLES} articles: {by_clock:.0f}/s by the clock, {by_process:.0f}/s of this process' time")


def _ask(engine: Engine, queries: list[JudgedQuery]) -> None:
    synonyms = synonym_table()
    too_late: list[str] = []
    own_times: list[float] = []

    def search(text: str) -> list[SearchDocument]:
        started = time.thread_time()
        try:
            return [hit.document for hit in engine.search(parse_query(text, synonyms)).hits]
        except EngineUnavailable:
            too_late.append(text)
            return []
        finally:
            own_times.append((time.thread_time() - started) * 1000)

    run(queries[:WARMING], search)
    too_late.clear()
    own_times.clear()
    outcomes = run(queries, search)
    print(table(by_class(outcomes), measures(outcomes)))
    print(f"of this thread's time: {_percentiles(own_times)}; not answered: {len(too_late)} of {len(queries)}")
    beginnings = [query.text[: 3 + number % 12] for number, query in enumerate(queries)]
    print(f"suggest: {_percentiles([_once(engine.suggest, text) for text in beginnings])}")
    worst = max((_once(search, text), text) for text in HOSTILE)
    print(f"worst of {len(HOSTILE)} hostile queries: {worst[0]:.0f} ms ({worst[1][:30]!r})")


def _beside_stock(engine: Engine) -> None:
    times = milliseconds(indexed(min(STOCK_ARTICLES, ARTICLES)), STOCK_QUERIES)
    print(f"\nWagtail's own search, {min(STOCK_ARTICLES, ARTICLES)} articles, beside ours over {ARTICLES}, first page")
    for text, stock in zip(STOCK_QUERIES, times, strict=False):
        ours = min(_once(lambda asked: engine.search(parse_query(asked)), text) for _ in range(3))
        print(f"{text:<30} {stock:10.1f} ms {ours:8.1f} ms   ×{stock / ours:.1f}")


def _percentiles(measured: list[float]) -> str:
    times = sorted(measured)
    return f"p50 {statistics.median(times):.1f} ms, p95 {times[int(len(times) * 0.95)]:.1f} ms"


def _once(action: Callable[[str], object], text: str) -> float:
    started = time.perf_counter()
    action(text)
    return (time.perf_counter() - started) * 1000
