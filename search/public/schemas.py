"""The JSON of the search API: a fixed contract."""

from datetime import datetime

from ninja import Schema

from search.answers.answer import Answer
from search.answers.facets import FacetValue
from search.answers.result import Result
from search.engines.results import Suggestion


class ResultSchema(Schema):
    """One result; ``excerpt`` is HTML that holds nothing but escaped text and ``<mark>``."""

    type: str
    title: str
    url: str
    published_at: datetime | None
    event_date: str | None
    excerpt: str
    units: list[str]
    blocs: list[str]
    note: str | None

    @classmethod
    def of(cls, result: Result) -> "ResultSchema":
        """From a result."""
        document = result.document
        return cls(
            type=document.kind,
            title=document.title,
            url=document.url,
            published_at=document.published_at,
            event_date=document.event_date or None,
            excerpt=str(result.excerpt),
            units=list(document.unit_names),
            blocs=list(document.bloc_names),
            note=result.note or None,
        )


class FacetValueSchema(Schema):
    """A value to filter by."""

    value: str
    label: str
    count: int

    @classmethod
    def of(cls, value: FacetValue) -> "FacetValueSchema":
        """From a facet value."""
        return cls(value=value.value, label=value.label, count=value.count)


class SearchSchema(Schema):
    """One page of results."""

    query: str
    engine: str
    total: int
    took_ms: int
    suggestion: str | None
    results: list[ResultSchema]
    facets: dict[str, list[FacetValueSchema]]
    page: int
    pages: int

    @classmethod
    def of(cls, answer: Answer) -> "SearchSchema":
        """From an answer."""
        return cls(
            query=answer.query.text,
            engine=answer.engine,
            total=answer.total,
            took_ms=answer.milliseconds,
            suggestion=answer.suggestion,
            results=[ResultSchema.of(result) for result in answer.results],
            facets={name: [FacetValueSchema.of(value) for value in values] for name, values in answer.facets.items()},
            page=answer.query.page,
            pages=answer.pages,
        )


class SuggestionSchema(Schema):
    """A completion."""

    text: str
    kind: str
    url: str

    @classmethod
    def of(cls, suggestion: Suggestion) -> "SuggestionSchema":
        """From a suggestion."""
        return cls(text=suggestion.text, kind=suggestion.kind, url=suggestion.url)


class SuggestionsSchema(Schema):
    """Completions of what is being typed."""

    suggestions: list[SuggestionSchema]
