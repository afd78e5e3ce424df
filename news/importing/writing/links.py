"""Facts as ordered rows of the article."""

from collections.abc import Sequence
from typing import Any

from news.articles.models import (
    Article,
    ArticleAward,
    ArticleBloc,
    ArticleByline,
    ArticleDocument,
    ArticlePerson,
    ArticleUnit,
    LeadershipOutcome,
)
from news.importing.model import CleanArticle, Facts, Span
from news.importing.writing.awards import ledger_records
from news.importing.writing.bylines import bylines_of
from news.importing.writing.documents import document_records
from news.importing.writing.names import KnownNames


def set_links(page: Article, article: CleanArticle, facts: Facts) -> None:
    """Give ``page`` the rows of ``facts``, in the order of the text; rows it had are replaced."""
    names = KnownNames.of(facts)
    page.unit_links = _units(article, facts)
    page.bloc_links = _blocs(article, facts)
    page.people_links = _people(article, facts, names)
    page.document_links = _documents(article, facts)
    page.award_links = _awards(article, facts, names)
    page.leadership_outcomes = _outcomes(article, facts, names)
    page.bylines = [ArticleByline(name=name, role=role) for name, role in bylines_of(article)]


def _sourced(article: CleanArticle, span: Span) -> dict[str, Any]:
    return {
        "source_text": article.text[span.start : span.end][:500],
        "span_start": span.start,
        "span_end": span.end,
    }


def _units(article: CleanArticle, facts: Facts) -> Sequence[ArticleUnit]:
    return [
        ArticleUnit(
            unit_id=fact.key,
            written_name=fact.name[:300],
            role=fact.role,
            **_sourced(article, fact.span),
            sort_order=place,
        )
        for place, fact in enumerate(facts.units)
    ]


def _blocs(article: CleanArticle, facts: Facts) -> Sequence[ArticleBloc]:
    year = facts.event.date.date.year if facts.event.date else None
    return [
        ArticleBloc(
            bloc_id=fact.key, written_name=fact.name[:300], year=year, **_sourced(article, fact.span), sort_order=place
        )
        for place, fact in enumerate(facts.blocs)
    ]


def _people(article: CleanArticle, facts: Facts, names: KnownNames) -> Sequence[ArticlePerson]:
    return [
        ArticlePerson(
            person_id=fact.key,
            written_name=fact.name[:160],
            role=fact.role,
            position=fact.position[:240],
            unit_id=names.unit(fact.unit),
            unit_text=fact.unit[:300],
            **_sourced(article, fact.span),
            sort_order=place,
        )
        for place, fact in enumerate(facts.people)
    ]


def _documents(article: CleanArticle, facts: Facts) -> Sequence[ArticleDocument]:
    records = document_records(facts.documents)
    return [
        ArticleDocument(
            document=record,
            written_as=fact.text[:400],
            number=fact.number[:80],
            dated=fact.date,
            issuer=fact.issuer[:200],
            **_sourced(article, fact.span),
            sort_order=place,
        )
        for place, (fact, record) in enumerate(zip(facts.documents, records, strict=True))
    ]


def _awards(article: CleanArticle, facts: Facts, names: KnownNames) -> Sequence[ArticleAward]:
    records = ledger_records(facts, names)
    return [
        ArticleAward(
            record=record,
            award_text=fact.award[:300],
            recipient_text=fact.recipient[:300],
            unit_id=names.unit(fact.recipient),
            person_id=names.person(fact.recipient),
            count=fact.count,
            year=fact.year,
            reported_status=fact.status,
            **_sourced(article, fact.span),
            sort_order=place,
        )
        for place, (fact, record) in enumerate(zip(facts.awards, records, strict=True))
    ]


def _outcomes(article: CleanArticle, facts: Facts, names: KnownNames) -> Sequence[LeadershipOutcome]:
    bloc = next((fact.key for fact in facts.blocs if fact.key), None)
    return [
        LeadershipOutcome(
            bloc_id=bloc,
            role=fact.role,
            year=fact.year,
            unit_id=names.unit(fact.holder),
            person_id=names.person(fact.holder),
            holder_text=fact.holder[:300],
            **_sourced(article, fact.span),
            sort_order=place,
        )
        for place, fact in enumerate(facts.leadership)
    ]
