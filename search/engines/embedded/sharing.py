"""Large builds share the analysis among processes; small ones, and those that cannot, do it themselves."""

import os
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Final

from search.documents.document import SearchDocument
from search.engines.embedded.preparing import Batch, prepare_batch

SHARED_FROM: Final = 2_000
"""With fewer documents, starting processes takes longer than it saves."""
_BATCH: Final = 250
_MOST_PROCESSES: Final = 4
_AHEAD: Final = 2
"""Batches a process that are read ahead, so that memory stays small and nobody waits."""

Documents = list[SearchDocument]


def prepared_batches(documents: Iterable[SearchDocument], processes: int | None = None) -> Generator[Batch, None, None]:
    """All documents in their order, analysed. ``processes`` defaults to those that the machine has room for."""
    batches = _batches(documents)
    first = list(islice(batches, SHARED_FROM // _BATCH))
    number = _room() if processes is None else processes
    if number < 2 or len(first) * _BATCH < SHARED_FROM:
        yield from map(prepare_batch, chain(first, batches))
    else:
        yield from _shared(chain(first, batches), number)


def _shared(batches: Iterator[Documents], processes: int) -> Generator[Batch, None, None]:
    """Whatever the processes do not give back is done here. Fresh ones are started: a fork would copy held locks."""
    waiting: deque[tuple[Documents, Future[Batch] | None]] = deque()
    pool = ProcessPoolExecutor(processes, get_context("spawn"), _obey_parent)
    try:
        for batch in batches:
            waiting.append((batch, _submitted(pool, batch)))
            if len(waiting) > processes * _AHEAD:
                yield _done(*waiting.popleft())
        while waiting:
            yield _done(*waiting.popleft())
    finally:
        pool.shutdown(cancel_futures=True)


def _obey_parent() -> None:
    """A process leaves the break key to its parent, and goes when the parent is gone, however that came about."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _submitted(pool: ProcessPoolExecutor, batch: Documents) -> "Future[Batch] | None":
    """None where no process can be started: too little memory, or within a process that may have no children."""
    with suppress(OSError, BrokenProcessPool, AssertionError):
        return pool.submit(prepare_batch, batch)
    return None


def _done(batch: Documents, future: "Future[Batch] | None") -> Batch:
    if future is not None:
        with suppress(BrokenProcessPool):
            return future.result()
    return prepare_batch(batch)


def _batches(documents: Iterable[SearchDocument]) -> Iterator[Documents]:
    remaining = iter(documents)
    return iter(lambda: list(islice(remaining, _BATCH)), [])


def _room() -> int:
    return min(len(os.sched_getaffinity(0)), _MOST_PROCESSES)
