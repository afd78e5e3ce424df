"""The client, and its errors told as ``EngineUnavailable``."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final

from elastic_transport import TransportError
from elasticsearch import ApiError, Elasticsearch
from elasticsearch.helpers import BulkIndexError

from search.engines.base import EngineUnavailable

SEARCH_SECONDS: Final = 0.8
PROBE_SECONDS: Final = 1.5
WRITE_SECONDS: Final = 30


@cache
def client(url: str) -> Elasticsearch:
    """One client a process and server."""
    return Elasticsearch(url, request_timeout=SEARCH_SECONDS, max_retries=1, retry_on_timeout=False)


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn whatever the client raises into ``EngineUnavailable``."""
    try:
        yield
    except (ApiError, TransportError, BulkIndexError) as error:
        raise EngineUnavailable(f"{type(error).__name__}: {str(error)[:300]}") from error
