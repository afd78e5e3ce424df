"""Puts first what editors pinned for the query, and leaves out what they excluded."""

from collections.abc import Iterable
from dataclasses import replace

from portal.vietnamese.fold import fold_key
from search.documents.kinds import ARTICLE
from search.engines.base import EngineUnavailable
from search.engines.results import Found, Hit
from search.indexes import embedded_index
from search.models import SearchPin
from search.query.filters import Order
from search.query.parsed import ParsedQuery


def with_pins(query: ParsedQuery, found: Found) -> Found:
    """The results as editors want them for this query; filters and other orders show what was found. One query."""
    if query.asks_nothing or query.filters or query.order != Order.RELEVANCE:
        return found
    pins = list(SearchPin.objects.filter(query_key=fold_key(query.text)))
    if not pins:
        return found
    keys = {action: [_key(pin) for pin in pins if pin.action == action] for action in SearchPin.Action}
    first, never = keys[SearchPin.Action.FIRST], keys[SearchPin.Action.NEVER]
    rest = tuple(hit for hit in found.hits if hit.document.key not in {*first, *never})
    pinned = _hits(first) if query.page == 1 else ()
    return replace(found, hits=(*pinned, *rest))


def _hits(keys: Iterable[str]) -> tuple[Hit, ...]:
    wanted = list(keys)
    try:
        documents = embedded_index().stored(wanted)
    except EngineUnavailable:
        return ()
    return tuple(Hit(documents[key], 0.0, (("pin", 0.0),)) for key in wanted if key in documents)


def _key(pin: SearchPin) -> str:
    return f"{ARTICLE}:{pin.article_id}"
