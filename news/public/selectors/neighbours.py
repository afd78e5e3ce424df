"""What to read after an article."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import BooleanField, Case, Exists, OuterRef, Q, Value, When
from django.http import HttpRequest

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, ArticleBloc, ArticleUnit
from news.public.selectors.linked_rows import LinkedRows
from news.public.selectors.stories import Story, headline_of

RELATED = 3


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The articles before and after in the section, and those about the same blocs or units."""

    newer: Story | None
    older: Story | None
    related: Sequence[Story]


def neighbours(article: Article, rows: LinkedRows, request: HttpRequest) -> Neighbours:
    """All of them in one query beside the check of restrictions."""
    if article.listed_at is None:
        return Neighbours(None, None, ())
    public = Article.public.exclude(pk=article.pk)
    found = list(_near(article, rows, public))
    place = _place(article)
    section = article.path[: -Article.steplen]
    beside = [other for other in found if other.path.startswith(section)]
    newer = min((other for other in beside if _place(other) > place), key=_place, default=None)
    older = max((other for other in beside if _place(other) < place), key=_place, default=None)
    related = sorted((other for other in found if other.is_related), key=_place, reverse=True)
    return Neighbours(
        newer=headline_of(newer, request) if newer else None,
        older=headline_of(older, request) if older else None,
        related=tuple(headline_of(other, request) for other in related[:RELATED]),
    )


def _near(article: Article, rows: LinkedRows, public: ArticleQuerySet) -> ArticleQuerySet:
    same = _same_subjects(rows)
    section = public.filter(path__startswith=article.path[: -Article.steplen], depth=article.depth)
    at, key = article.listed_at, article.pk
    # The plain bound beside the exact one lets the index on the instant begin at the right place.
    newer = section.filter(Q(listed_at__gt=at) | Q(pk__gt=key), listed_at__gte=at).order_by("listed_at", "pk")
    older = section.filter(Q(listed_at__lt=at) | Q(pk__lt=key), listed_at__lte=at).order_by("-listed_at", "-pk")
    related = public.filter(same).newest_first()
    wanted = _keys(public, newer, 1).union(_keys(public, older, 1), _keys(public, related, RELATED))
    is_related = Case(When(same, then=Value(True)), default=Value(False), output_field=BooleanField())
    return public.filter(pk__in=wanted).annotate(is_related=is_related).defer("body")


def _keys(public: ArticleQuerySet, found: ArticleQuerySet, size: int) -> ArticleQuerySet:
    """Keys of the first ``size``, as a query that may be part of a union (SQLite allows no limit there)."""
    return public.order_by().filter(pk__in=found.values("pk")[:size]).values("pk")


def _same_subjects(rows: LinkedRows) -> Q:
    blocs = ArticleBloc.objects.filter(bloc__in=[row.bloc_id for row in rows.blocs if row.bloc_id])
    units = ArticleUnit.objects.filter(unit__in=[row.unit_id for row in rows.units if row.unit_id])
    # Probed row by row from the newest on: a bloc may have thousands of articles, and three are wanted.
    return Q(Exists(blocs.filter(article=OuterRef("pk")))) | Q(Exists(units.filter(article=OuterRef("pk"))))


def _place(article: Article) -> tuple[Any, int]:
    """Where lists put the article; public articles always have the instant."""
    return article.listed_at, article.pk
