"""What to read after an article."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from django.db.models import Q
from django.http import HttpRequest

from news.articles.keys import ArticleKind
from news.articles.managers import ArticleQuerySet
from news.articles.models import Article
from news.public.selectors.kinship import Kinship, kinship_of
from news.public.selectors.linked_rows import LinkedRows
from news.public.selectors.stories import Story, headline_of
from news.public.selectors.unit_labels import UnitLabel
from portal.library.sized_picture import load_sizes, sized

RELATED: Final = 3
# Among this many of the newest relatives the closest are chosen.
CANDIDATES: Final = 9
NEWEST: Final = 4
FIGURES: Final = 3
# As many as remain enough when the others are shown already.
NEWEST_FETCHED: Final = NEWEST + RELATED + 2


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The articles before and after in the section, those with something in common (told as their context), and news:
    of the whole portal, or for a profile the other figures with their portraits.

    No article stands in two of the lists, but that a figure is shown once more before or after.
    """

    newer: Story | None
    older: Story | None
    related: Sequence[Story]
    newest: Sequence[Story] = ()


def neighbours(article: Article, rows: LinkedRows, labels: Mapping[int, UnitLabel], request: HttpRequest) -> Neighbours:
    """All of them in one query beside the check of restrictions."""
    if article.listed_at is None:
        return Neighbours(None, None, ())
    kinship = kinship_of(rows, labels)
    found = list(_near(article, kinship))
    newer, older = _beside(article, found)
    related = _closest(found, kinship)
    return Neighbours(
        newer=headline_of(newer, request) if newer else None,
        older=headline_of(older, request) if older else None,
        related=tuple(replace(headline_of(other, request), context=kinship.reason(other)) for other in related),
        newest=_figures(article, found, request)
        if article.kind == ArticleKind.PROFILE
        else _news(found, (newer, older, *related), request),
    )


def _news(found: Iterable[Article], shown: Iterable[Article | None], request: HttpRequest) -> tuple[Story, ...]:
    keys = {other.pk for other in shown if other}
    fresh = [other for other in _newest_first(found)[:NEWEST_FETCHED] if other.pk not in keys]
    return tuple(headline_of(other, request) for other in fresh[:NEWEST])


def _figures(article: Article, found: Iterable[Article], request: HttpRequest) -> tuple[Story, ...]:
    others = [other for other in _newest_first(found) if other.kind == ArticleKind.PROFILE][:FIGURES]
    load_sizes([other.hero_image for other in others], "portrait")
    return tuple(replace(headline_of(other, request), image=sized(other.hero_image, "portrait")) for other in others)


def _near(article: Article, kinship: Kinship) -> ArticleQuerySet:
    public = Article.public.exclude(pk=article.pk)
    section = public.filter(path__startswith=article.path[: -Article.steplen], depth=article.depth)
    at, key = article.listed_at, article.pk
    # The plain bound beside the exact one lets the index on the instant begin at the right place.
    newer = section.filter(Q(listed_at__gt=at) | Q(pk__gt=key), listed_at__gte=at).order_by("listed_at", "pk")
    older = section.filter(Q(listed_at__lt=at) | Q(pk__lt=key), listed_at__lte=at).order_by("-listed_at", "-pk")
    related = _keys(public, public.filter(kinship.any_tie()).newest_first(), CANDIDATES)
    source = section.of_kind(ArticleKind.PROFILE) if article.kind == ArticleKind.PROFILE else public
    newest = _keys(public, source.newest_first(), NEWEST_FETCHED)
    wanted = _keys(public, newer, 1).union(_keys(public, older, 1), related, newest)
    return public.filter(pk__in=wanted).annotate(**kinship.shared_keys()).select_related("hero_image").defer("body")


def _keys(public: ArticleQuerySet, found: ArticleQuerySet, size: int) -> ArticleQuerySet:
    """Keys of the first ``size``, as a query that may be part of a union (SQLite allows no limit there)."""
    return public.order_by().filter(pk__in=found.values("pk")[:size]).values("pk")


def _beside(article: Article, found: Iterable[Article]) -> tuple[Article | None, Article | None]:
    place, section = _place(article), article.path[: -Article.steplen]
    beside = [other for other in found if other.path.startswith(section)]
    newer = min((other for other in beside if _place(other) > place), key=_place, default=None)
    older = max((other for other in beside if _place(other) < place), key=_place, default=None)
    return newer, older


def _closest(found: Iterable[Article], kinship: Kinship) -> list[Article]:
    kin = [other for other in _newest_first(found) if kinship.closeness(other)]
    return sorted(kin, key=kinship.closeness, reverse=True)[:RELATED]


def _newest_first(found: Iterable[Article]) -> list[Article]:
    return sorted(found, key=_place, reverse=True)


def _place(article: Article) -> tuple[Any, int]:
    """Where lists put the article; public articles always have the instant."""
    return article.listed_at, article.pk
