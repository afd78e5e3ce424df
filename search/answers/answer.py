"""Asks an engine and prepares what it found."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from search.answers.facets import FacetValue, labelled
from search.answers.marking import Marker
from search.answers.pinning import with_pins
from search.answers.publicity import still_public
from search.answers.result import Result, result_of
from search.answers.wording import wordings
from search.engines.base import Engine, EngineUnavailable
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
    able, found = _first_answer(query, engines())
    pages = max(1, -(-found.total // query.page_size))
    if query.page > pages:
        query = replace(query, page=pages)
        able, found = _first_answer(query, able)
    marker = Marker.of(query)
    shown = with_pins(query, found)
    public = still_public(shown.hits)
    said = wordings(hit.document for hit in public)
    before = (query.page - 1) * query.page_size
    return Answer(
        query=query,
        engine=able[0].name if able else "",
        results=tuple(
            result_of(hit, query, marker, place, said[hit.document.key])
            for place, hit in enumerate(public, start=before + 1)
        ),
        total=max(found.total - (len(found.hits) - len(public)), len(public)),
        pages=pages,
        facets=labelled(found.facets, query.filters.chosen),
        suggestion=found.suggestion,
        milliseconds=round((time.perf_counter() - started) * 1000),
        is_cut_short=found.is_cut_short,
    )


def _first_answer(query: ParsedQuery, those: Sequence[Engine]) -> tuple[Sequence[Engine], Found]:
    """What the first of ``those`` that can answer has found; it and the others behind it."""
    for place, engine in enumerate(those):
        try:
            return those[place:], engine.search(query)
        except EngineUnavailable:
            continue
    return (), Found()
