"""Large builds are analysed by several processes, with the same outcome as by one."""

from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any

import pytest

from search.documents.document import SearchDocument
from search.documents.kinds import ARTICLE
from search.engines.embedded.sharing import SHARED_FROM, prepared_batches


def articles(number: int) -> list[SearchDocument]:
    return [
        SearchDocument(
            key=f"article:{place}",
            noun=ARTICLE,
            kind="news",
            title=f"Cụm thi đua số {place} tổng kết",
            lead="Các đơn vị ký giao ước.",
            body=f"Hội nghị ngày {place % 28 + 1}/7/2023 theo Quyết định {place}/QĐ-UBND.",
        )
        for place in range(number)
    ]


def test_two_processes_prepare_what_one_prepares_in_the_same_order() -> None:
    documents = articles(SHARED_FROM + 10)

    shared = list(prepared_batches(documents, processes=2))

    assert shared == list(prepared_batches(documents, processes=1))
    assert [row.listing[0] for batch in shared for row in batch.documents] == [document.key for document in documents]


def test_few_documents_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("search.engines.embedded.sharing.ProcessPoolExecutor", None)

    batches = list(prepared_batches(articles(300), processes=4))

    assert sum(len(batch.documents) for batch in batches) == 300


def test_without_room_for_processes_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: Any) -> None:
        raise OSError("no process can be started")

    monkeypatch.setattr(ProcessPoolExecutor, "submit", refuse)
    documents = articles(SHARED_FROM)

    batches = list(prepared_batches(documents, processes=2))

    assert sum(len(batch.documents) for batch in batches) == SHARED_FROM


def test_what_a_killed_process_leaves_behind_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        future.set_exception(BrokenProcessPool("killed"))
        return future

    monkeypatch.setattr(ProcessPoolExecutor, "submit", broken)
    documents = articles(SHARED_FROM)

    batches = list(prepared_batches(documents, processes=2))

    assert batches == list(prepared_batches(documents, processes=1))


def test_documents_are_read_only_a_little_ahead() -> None:
    read: list[str] = []

    def noted() -> Iterator[SearchDocument]:
        for document in articles(SHARED_FROM * 3):
            read.append(document.key)
            yield document

    batches = prepared_batches(noted(), processes=2)
    next(batches)
    batches.close()

    assert len(read) < SHARED_FROM * 2


def test_an_error_in_reading_reaches_the_caller() -> None:
    def failing() -> Iterator[SearchDocument]:
        yield from articles(SHARED_FROM + 300)
        raise ValueError("the source is gone")

    with pytest.raises(ValueError, match="the source is gone"):
        list(prepared_batches(failing(), processes=2))
