"""Search on an Elasticsearch server: its matches and counts, our own second look at the best of them."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from elasticsearch import Elasticsearch
from elasticsearch.dsl import Q, Search
from elasticsearch.dsl.query import Query

from search.engines.base import EngineUnavailable
from search.engines.elasticsearch.breaker import CircuitBreaker
from search.engines.elasticsearch.connection import told_plainly
from search.engines.elasticsearch.mapping import document_of
from search.engines.elasticsearch.queries import (
    ANYWHERE,
    HEADINGS,
    all_but_one,
    code_beginnings,
    facet_filter,
    period_filters,
    strict,
)
from search.engines.results import FacetCount, Found, Hit, Suggestion
from search.engines.scoring import Candidate, CorrectingScorer, Score, Scorer, Weights
from search.query.correction import Correction
from search.query.filters import FACETS, Filters, Order
from search.query.parsed import ParsedQuery

WINDOW: Final = 100
_RELAXED: Final = 100
_FACET_VALUES: Final = 200
_ENOUGH: Final = 1_000
_SHOWN_SOURCE: Final[list[Any]] = ["title_exact", "lead_exact", "names_folded", "listed", "data"]
_BY_DATE: Final = {
    Order.EVENT: [{"last_day": {"order": "desc", "missing": "_last"}}],
}
_NEWEST: Final = {"listed": {"order": "desc", "missing": "_last"}}

Correct = Callable[[ParsedQuery, bool], Correction | None]
Complete = Callable[[str, int], tuple[Suggestion, ...]]


@dataclass(frozen=True, slots=True)
class _Scored:
    """A hit with its second score."""

    key: str
    data: str
    score: Score


class ElasticsearchEngine:
    """Answers from the index or alias ``index``.

    Corrections and completions come from the embedded index, which every host keeps.
    """

    name = "elasticsearch"

    def __init__(
        self, client: Elasticsearch, index: str, correct: Correct, complete: Complete, weights: Weights | None = None
    ) -> None:
        self.client = client
        self.index = index
        self.correct = correct
        self.complete = complete
        self.weights = weights or Weights()
        self.breaker = CircuitBreaker()

    def search(self, query: ParsedQuery) -> Found:
        """One page of results. Raises ``EngineUnavailable``, at once while the server is known not to answer."""
        if not self.breaker.allows():
            raise EngineUnavailable("the server did not answer a moment ago")
        try:
            with told_plainly():
                found = self._search(query)
        except EngineUnavailable:
            self.breaker.failed()
            raise
        self.breaker.succeeded()
        return found

    def suggest(self, text: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Completions of what is being typed. Raises ``EngineUnavailable``."""
        return self.complete(text, limit)

    def _search(self, query: ParsedQuery) -> Found:
        if query.asks_nothing:
            return self._page_by_date(query, Q("match_all"), None)
        asked = strict(query)
        first = self._request(query, asked).execute()
        if not _total(first) and query.only_numbers:
            asked = code_beginnings(query.slots)
            first = self._request(query, asked).execute()
        scorer = Scorer(query, self.weights)
        window = _scored(first.hits, CorrectingScorer(scorer, None))
        answered = query.only_numbers or any(row.score.covered >= 1 for row in window)
        correction = self.correct(query, answered)
        relax = not answered and _total(first) < _ENOUGH and (not _total(first) or query.order == Order.RELEVANCE)
        if relax and (extra := self._relaxed(query, correction)):
            meant = Scorer(correction.query, self.weights) if correction else None
            both = CorrectingScorer(scorer, meant)
            window = _best_first([*_scored(first.hits, both), *_scored(extra, both)])
            asked = Q("bool", should=[asked, Q("ids", values=[hit.meta.id for hit in extra])], minimum_should_match=1)
            first = self._request(query, asked).extra(size=0).execute()
        if query.order != Order.RELEVANCE:
            return self._page_by_date(query, asked, correction)
        return Found(
            hits=self._page(query, asked, window),
            total=_total(first),
            facets=_facets(first),
            suggestion=correction.text if correction else None,
        )

    def _relaxed(self, query: ParsedQuery, correction: Correction | None) -> list[Any]:
        """Hits with nearly everything, each once and none that matches strictly."""
        wider = [strict(correction.query)] if correction else []
        wider += [asked for asked in [all_but_one(query.slots, HEADINGS)] if asked]
        found = self._not_strict(query, wider)
        if not found and (anywhere := all_but_one(query.slots, ANYWHERE)):
            found = self._not_strict(query, [anywhere])
        return found

    def _not_strict(self, query: ParsedQuery, wider: Iterable[Query]) -> list[Any]:
        found: dict[str, Any] = {}
        for asked in wider:
            narrowed = Q("bool", must=[asked], must_not=[strict(query)], filter=_all_filters(query.filters))
            hits = self._new_search().query(narrowed).source(_SHOWN_SOURCE).extra(size=_RELAXED).execute().hits
            found.update((hit.meta.id, hit) for hit in hits if hit.meta.id not in found)
        return list(found.values())

    def _request(self, query: ParsedQuery, asked: Query) -> Search:
        """The best matches with totals and facets; facets are counted beside the filters of their own kind."""
        request = self._new_search().query(Q("bool", must=[asked], filter=period_filters(query.filters)))
        chosen = query.filters.chosen
        if chosen:
            request = request.post_filter(_facet_filters(chosen))
        for parameter in FACETS:
            others = {name: values for name, values in chosen.items() if name != parameter}
            bucket = request.aggs.bucket(parameter, "filter", filter=_facet_filters(others).to_dict())
            bucket.bucket("values", "terms", field=parameter, size=_FACET_VALUES)
        return request.source(_SHOWN_SOURCE).extra(size=WINDOW, track_total_hits=True)

    def _page(self, query: ParsedQuery, asked: Query, window: list[_Scored]) -> tuple[Hit, ...]:
        start = (query.page - 1) * query.page_size
        page = window[start : start + query.page_size]
        hits = tuple(Hit(document_of(row.data), row.score.total, row.score.parts) for row in page)
        missing = query.page_size - len(page)
        if not missing or len(window) < WINDOW:
            return hits
        rest = Q(
            "bool",
            must=[asked],
            must_not=[Q("ids", values=[row.key for row in window])],
            filter=_all_filters(query.filters),
        )
        request = self._new_search().query(rest).source(["data"])
        request = request.sort({"_score": {"order": "desc"}}, {"key": {"order": "asc"}})
        found = request.extra(size=missing, **{"from": max(0, start - len(window))}).execute()
        return (*hits, *(Hit(document_of(hit.data), 0.0) for hit in found.hits))

    def _page_by_date(self, query: ParsedQuery, asked: Query, correction: Correction | None) -> Found:
        order = [*_BY_DATE.get(query.order, []), _NEWEST, {"key": {"order": "desc"}}]
        request = self._request(query, asked).source(["data"]).sort(*order)
        start = (query.page - 1) * query.page_size
        found = request.extra(size=query.page_size, **{"from": start}).execute()
        hits = tuple(Hit(document_of(hit.data), 0.0) for hit in found.hits)
        return Found(hits, _total(found), _facets(found), correction.text if correction else None)

    def _new_search(self) -> Search:
        return Search(using=self.client, index=self.index).extra(timeout="1s")


def _scored(hits: Iterable[Any], scorer: CorrectingScorer) -> list[_Scored]:
    rows = list(hits)
    top = max((hit.meta.score or 0.0 for hit in rows), default=0.0) or 1.0
    now = time.time()
    return _best_first(
        [
            _Scored(hit.meta.id, hit.data, scorer.score(_candidate(hit, (hit.meta.score or 0.0) / top, now)))
            for hit in rows
        ]
    )


def _candidate(hit: Any, words: float, now: float) -> Candidate:
    listed = getattr(hit, "listed", None)
    age = (now - _timestamp(listed)) / 86_400 if listed else None
    return Candidate(hit.title_exact, hit.lead_exact, words, hit.names_folded, age)


def _timestamp(listed: Any) -> float:
    return datetime.fromisoformat(str(listed)).timestamp()


def _best_first(rows: list[_Scored]) -> list[_Scored]:
    return sorted(rows, key=lambda row: (-row.score.total, row.key))


def _facet_filters(chosen: dict[str, tuple[str, ...]]) -> Query:
    return Q("bool", filter=[facet_filter(parameter, values) for parameter, values in chosen.items()])


def _all_filters(filters: Filters) -> list[Query]:
    return [_facet_filters(filters.chosen), *period_filters(filters)]


def _facets(response: Any) -> dict[str, tuple[FacetCount, ...]]:
    found = {}
    for parameter in FACETS:
        buckets = response.aggregations[parameter]["values"].buckets
        counts = [FacetCount(str(bucket.key), bucket.doc_count) for bucket in buckets]
        found[parameter] = tuple(sorted(counts, key=lambda facet: (-facet.count, facet.value)))
    return found


def _total(response: Any) -> int:
    return int(response.hits.total.value)
