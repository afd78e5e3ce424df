"""Public articles about a record of the registry, for feeds and open data."""

from django.db.models import Q

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, ArticleAward, ArticleBloc, ArticlePerson, ArticleUnit
from news.public.selectors.lineage import lineage_of
from news.registry.models import AwardRecord, Unit


def articles_about_unit(unit: Unit) -> ArticleQuerySet:
    """Articles that name the unit, a predecessor that passed into it whole, or somebody who held a post there."""
    units = lineage_of(unit).unit_ids
    named = ArticleUnit.objects.filter(unit__in=units).values("article")
    posts = ArticlePerson.objects.filter(unit__in=units).values("article")
    found: ArticleQuerySet = Article.public.filter(Q(pk__in=named) | Q(pk__in=posts))
    return found


def articles_about_bloc(slug: str) -> ArticleQuerySet:
    """Articles that name the bloc."""
    named = ArticleBloc.objects.filter(bloc__slug=slug).values("article")
    found: ArticleQuerySet = Article.public.filter(pk__in=named)
    return found


def articles_about_award(record: AwardRecord) -> ArticleQuerySet:
    """Articles that name the award of this recipient."""
    named = ArticleAward.objects.filter(record=record).values("article")
    found: ArticleQuerySet = Article.public.filter(pk__in=named)
    return found


def articles_about_form(key: str) -> ArticleQuerySet:
    """Articles that name an award of this form; ``key`` is that of a form or of a group of forms."""
    of_form = Q(record__form__key=key) | Q(record__form__category=key)
    named = ArticleAward.objects.filter(of_form).values("article")
    found: ArticleQuerySet = Article.public.filter(pk__in=named)
    return found
