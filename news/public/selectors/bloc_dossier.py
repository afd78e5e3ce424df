"""Everything that a bloc's page shows of one year."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db.models import F, Prefetch
from django.http import HttpRequest
from django.utils.timezone import localdate

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, Finding, Pact
from news.public.selectors.bloc_documents import documents_of
from news.public.selectors.bloc_members import (
    Leadership,
    Member,
    day_of_year,
    leadership_in,
    leadership_of,
    members_of,
    memberships_in,
)
from news.public.selectors.bloc_stages import BlocStep, bloc_steps, staged
from news.public.selectors.bloc_years import articles_of, year_shown, years_known
from news.public.selectors.cited_documents import DocumentEntry
from news.public.selectors.member_counts import MemberCount, member_counts
from news.public.selectors.promises import Promise, promises_in
from news.public.selectors.stories import headline_of
from news.public.selectors.unit_labels import unit_labels
from news.registry.models import Bloc, BlocTerm
from portal.delivery.query import number

MAX_ARTICLES = 60
FIRST_YEAR, LAST_YEAR = 1945, 2200


@dataclass(frozen=True, slots=True)
class BlocDossier:
    """A year of a bloc: its name then, leadership, stages with stated gaps, members, promises, cited documents.

    ``is_cut`` tells that the year has earlier articles than the newest ``MAX_ARTICLES`` that are shown.
    """

    name: str
    year: int
    years: Sequence[int]
    leadership: Leadership
    rotation: Sequence[Leadership]
    steps: Sequence[BlocStep]
    members: Sequence[Member]
    member_counts: Sequence[MemberCount]
    promises: Sequence[Promise]
    themes: Sequence[str]
    documents: Sequence[DocumentEntry]
    is_cut: bool


def bloc_with_people(slug: str) -> Bloc | None:
    """The bloc at an address with names, members and terms. Four queries."""
    terms = BlocTerm.objects.select_related("person")
    found = Bloc.objects.select_related("province", "authority").filter(slug=slug)
    return found.prefetch_related("names", "memberships", Prefetch("terms", queryset=terms)).first()


def bloc_dossier(bloc: Bloc, request: HttpRequest) -> BlocDossier:
    """What ``?nam=`` asks of a bloc fetched ``with_people``. At most eleven queries more."""
    public = articles_of(bloc)
    years = years_known(bloc, public)
    year = year_shown(number(request.GET, "nam", FIRST_YEAR, LAST_YEAR), years, localdate().year)
    return _dossier(bloc, year, years, list(_newest_of_year(public, year)), request)


def _newest_of_year(public: ArticleQuerySet, year: int) -> ArticleQuerySet:
    """The newest first, with one more than are shown where there are more."""
    kept = [Prefetch("findings", queryset=Finding.objects.all()), Prefetch("pacts", queryset=Pact.objects.all())]
    found = public.filter(bloc_year=year).defer("body")
    newest_first = found.order_by(F("event_first_day").desc(nulls_last=True), "-pk")
    return newest_first.prefetch_related(*kept)[: MAX_ARTICLES + 1]


def _dossier(
    bloc: Bloc, year: int, years: Sequence[int], newest: Sequence[Article], request: HttpRequest
) -> BlocDossier:
    articles = newest[:MAX_ARTICLES][::-1]
    memberships = memberships_in(bloc, year)
    units = {row.unit_id for row in memberships} | {term.unit_id for term in bloc.terms.all() if term.unit_id}
    day = day_of_year(year)
    labels = unit_labels(units, day)
    rotation = leadership_of(bloc, labels)
    stories = [
        staged(replace(headline_of(article, request), lead=article.lead), article.event_types) for article in articles
    ]
    return BlocDossier(
        name=bloc.name_on(day),
        year=year,
        years=sorted({*years, year}, reverse=True),
        leadership=leadership_in(year, rotation),
        rotation=rotation,
        steps=bloc_steps(stories, year, localdate().year),
        members=members_of(bloc, year, labels),
        member_counts=member_counts(memberships, year),
        promises=promises_in(articles),
        documents=documents_of(articles),
        themes=tuple(dict.fromkeys(article.theme for article in articles if article.theme)),
        is_cut=len(newest) > MAX_ARTICLES,
    )
