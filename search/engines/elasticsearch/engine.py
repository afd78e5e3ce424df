"""Search on an Elasticsearch server: its matches and counts, our own second look at the best of them."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from elasticsearch import Elasticsearch
from elasticsearch.dsl import Q, Search
from elasticsearch.dsl.query import Query

from search.engines.base import EngineUnavailable
from search.engines.closeness import CloseReading
from search.engines.elasticsearch.breaker import CircuitBreaker
from search.engines.elasticsearch.connection import SEARCH_SECONDS, told_plainly
from search.engines.elasticsearch.mapping import document_of
from search.engines.elasticsearch.queries import (
    ANYWHERE,
    HEADINGS,
    all_filters,
    code_beginnings,
    facet_filters,
    nearly_all,
    period_filters,
    strict,
)
from search.engines.elasticsearch.responses import ScoredHit, best_first, facets, read_closely, scored, total
from search.engines.results import Found, Hit, Suggestion
from search.engines.scoring import CorrectingScorer, Scorer, Weights
from search.query.correction import Correction
from search.query.filters import FACETS, Order
from search.query.parsed import ParsedQuery

WINDOW: Final = 100
_RELAXED: Final = 100
_FACET_VALUES: Final = 200
# After this the server answers with what it has found so far.
SERVER_TIME: Final = "1s"
_ENOUGH: Final = 1_000
_SHOWN_SOURCE: Final[list[Any]] = ["title_exact", "lead_exact", "names_folded", "own_codes", "noun", "listed", "data"]
_BY_DATE: Final = {
    Order.EVENT: [{"last_day": {"order": "desc", "missing": "_last"}}],
}
_NEWEST: Final = {"listed": {"order": "desc", "missing": "_last"}}

Correct = Callable[[ParsedQuery, bool], Correction | None]
Complete = Callable[[str, int], tuple[Suggestion, ...]]


class ElasticsearchEngine:
    """Answers from the index or alias ``index``.

    Corrections and completions come from the embedded index, which every host keeps.
    """

    name = "elasticsearch"

    def __init__(
        self,
        client: Elasticsearch,
        index: str,
        correct: Correct,
        complete: Complete,
        weights: Callable[[], Weights] = Weights,
    ) -> None:
        self.client = client
        self.index = index
        self.correct = correct
        self.complete = complete
        self.weights = weights
        self.breaker = CircuitBreaker()

    def search(self, query: ParsedQuery) -> Found:
        """One page of results. Raises ``EngineUnavailable``, at once while the server is known not to answer."""
        if not self.breaker.allows():
            raise EngineUnavailable("the server did not answer a moment ago")
        try:
            with told_plainly(SEARCH_SECONDS):
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
        if not total(first) and query.only_numbers:
            asked = code_beginnings(query.slots)
            first = self._request(query, asked).execute()
        if not total(first) and query.only_numbers and query.spelled_out().slots:
            asked = strict(query.spelled_out())
            first = self._request(query, asked).execute()
        scorer = Scorer(query, self.weights())
        window = scored(first.hits, CorrectingScorer(scorer, None))
        answered = query.only_numbers or any(row.score.answers for row in window)
        correction = self.correct(query, answered)
        relax = not answered and total(first) < _ENOUGH and (not total(first) or query.order == Order.RELEVANCE)
        if relax and (extra := self._relaxed(query, correction)):
            both = CorrectingScorer(scorer, Scorer(correction.query, scorer.weights) if correction else None)
            window = best_first([*scored(first.hits, both), *scored(extra, both)])
            asked = Q("bool", should=[asked, Q("ids", values=[hit.meta.id for hit in extra])], minimum_should_match=1)
            first = self._request(query, asked).extra(size=0).execute()
        if query.order != Order.RELEVANCE:
            return self._page_by_date(query, asked, correction)
        meant = correction.query if correction else None
        window = read_closely(window, CloseReading(query, meant, scorer.weights))
        return Found(
            hits=self._page(query, asked, window),
            total=total(first),
            facets=facets(first),
            suggestion=correction.text if correction else None,
        )

    def _relaxed(self, query: ParsedQuery, correction: Correction | None) -> list[Any]:
        """Hits with nearly everything, each once and none that matches strictly."""
        wider = [strict(correction.query)] if correction else []
        found = self._not_strict(query, [*wider, nearly_all(query.slots, HEADINGS)])
        found = found or self._not_strict(query, [nearly_all(query.slots, HEADINGS, left_out=2)])
        return found or self._not_strict(query, [nearly_all(query.slots, ANYWHERE)])

    def _not_strict(self, query: ParsedQuery, wider: Iterable[Query | None]) -> list[Any]:
        found: dict[str, Any] = {}
        for asked in filter(None, wider):
            narrowed = Q("bool", must=[asked], must_not=[strict(query)], filter=all_filters(query.filters))
            hits = self._new_search().query(narrowed).source(_SHOWN_SOURCE).extra(size=_RELAXED).execute().hits
            found.update((hit.meta.id, hit) for hit in hits if hit.meta.id not in found)
        return list(found.values())

    def _request(self, query: ParsedQuery, asked: Query) -> Search:
        """The best matches with totals and facets; facets are counted beside the filters of their own kind."""
        request = self._new_search().query(Q("bool", must=[asked], filter=period_filters(query.filters)))
        chosen = query.filters.chosen
        if chosen:
            request = request.post_filter(facet_filters(chosen))
        for parameter in FACETS:
            others = {name: values for name, values in chosen.items() if name != parameter}
            bucket = request.aggs.bucket(parameter, "filter", filter=facet_filters(others).to_dict())
            bucket.bucket("values", "terms", field=parameter, size=_FACET_VALUES)
        return request.source(_SHOWN_SOURCE).extra(size=WINDOW, track_total_hits=True)

    def _page(self, query: ParsedQuery, asked: Query, window: list[ScoredHit]) -> tuple[Hit, ...]:
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
            filter=all_filters(query.filters),
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
        return Found(hits, total(found), facets(found), correction.text if correction else None)

    def _new_search(self) -> Search:
        return Search(using=self.client, index=self.index).extra(timeout=SERVER_TIME)
