"""The search that Wagtail brings along, on the same articles: what a portal has that does nothing about search."""

import time
from collections.abc import Sequence
from typing import Any

from wagtail.search.backends.database import SearchBackend

from news.articles.models import Article

PATIENCE_SECONDS = 60.0


def indexed(limit: int) -> Any:
    """The stock backend with the newest articles in its index."""
    backend = SearchBackend({})
    backend.add_bulk(Article, Article.public.order_by("-pk")[:limit])
    return backend


def milliseconds(backend: Any, texts: Sequence[str]) -> list[float]:
    """Time of the first page of each query, in order; stops when the patience is over."""
    times: list[float] = []
    for text in texts:
        started = time.perf_counter()
        list(backend.search(text, Article.objects.live())[:10])
        times.append((time.perf_counter() - started) * 1000)
        if sum(times) > PATIENCE_SECONDS * 1000:
            break
    return times
