"""The client, and its errors told as ``EngineUnavailable``."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, Final

from elastic_transport import Transport, TransportError
from elasticsearch import ApiError, Elasticsearch
from elasticsearch.helpers import BulkIndexError

from search.engines.base import EngineUnavailable

SEARCH_SECONDS: Final = 0.8
PROBE_SECONDS: Final = 1.5
_NO_TIME: Final = 0.001
_until: ContextVar[float | None] = ContextVar("until", default=None)
WRITE_SECONDS: Final = 30


class PunctualTransport(Transport):
    """Gives all requests of one question together no more time than the question has."""

    def perform_request(self, method: str, target: str, **options: Any) -> Any:
        """As its parent, within what is left of ``told_plainly``."""
        if (until := _until.get()) is not None:
            options |= {"request_timeout": max(until - time.monotonic(), _NO_TIME), "max_retries": 0}
        return super().perform_request(method, target, **options)


@cache
def client(url: str) -> Elasticsearch:
    """One client a process and server."""
    return Elasticsearch(
        url, request_timeout=SEARCH_SECONDS, max_retries=1, retry_on_timeout=False, transport_class=PunctualTransport
    )


@contextmanager
def told_plainly(within: float | None = None) -> Iterator[None]:
    """Turn whatever the client raises into ``EngineUnavailable``; ``within`` seconds for all requests together."""
    token = _until.set(None if within is None else time.monotonic() + within)
    try:
        yield
    except (ApiError, TransportError, BulkIndexError) as error:
        raise EngineUnavailable(f"{type(error).__name__}: {str(error)[:300]}") from error
    finally:
        _until.reset(token)
