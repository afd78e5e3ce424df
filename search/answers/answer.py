"""Asks an engine and prepares what it found."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from search.answers.facets import FacetValue, labelled
from search.answers.marking import Marker
from search.answers.pinning import with_pins
from search.answers.publicity import still_public
from search.answers.result import Result, result_of
from search.engines.base import EngineUnavailable
from search.engines.results import Found
from search.indexes import engines
from search.query.parsed import ParsedQuery


@dataclass(frozen=True, slots=True)
class Answer:
    """One page of results. ``engine`` is empty when none could answer; the page then says so."""

    query: ParsedQuery
    engine: str
    results: tuple[Result, ...]
    total: int
    pages: int
    facets: dict[str, tuple[FacetValue, ...]]
    suggestion: str | None
    milliseconds: int
    is_cut_short: bool = False


def answer(query: ParsedQuery) -> Answer:
    """The answer of the first engine that can give one. A page past the end gives the last page."""
    started = time.perf_counter()
    name, found = _first_answer(query)
    pages = max(1, -(-found.total // query.page_size))
    if query.page > pages:
        query = replace(query, page=pages)
        name, found = _first_answer(query)
    marker = Marker.of(query)
    shown = with_pins(query, found)
    public = still_public(shown.hits)
    before = (query.page - 1) * query.page_size
    return Answer(
        query=query,
        engine=name,
        results=tuple(result_of(hit, query, marker, place) for place, hit in enumerate(public, start=before + 1)),
        total=max(found.total - (len(found.hits) - len(public)), len(public)),
        pages=pages,
        facets=labelled(found.facets, query.filters.chosen),
        suggestion=found.suggestion,
        milliseconds=round((time.perf_counter() - started) * 1000),
        is_cut_short=found.is_cut_short,
    )


def _first_answer(query: ParsedQuery) -> tuple[str, Found]:
    for engine in engines():
        ask: Callable[[ParsedQuery], Found] = engine.search
        try:
            return engine.name, ask(query)
        except EngineUnavailable:
            continue
    return "", Found()
