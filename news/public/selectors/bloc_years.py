"""The years of which something is known about a bloc."""

from collections.abc import Sequence

from django.db.models import Q
from django.db.models.functions import Coalesce, ExtractYear
from django.utils.timezone import localdate

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article
from news.registry.models import Bloc


def articles_of(bloc: Bloc) -> ArticleQuerySet:
    """Public articles about the bloc, each with its ``bloc_year``: the year competed in, else that of the event."""
    year = Coalesce("bloc_links__year", ExtractYear("event_first_day"))
    return Article.public.filter(bloc_links__bloc=bloc).annotate(bloc_year=year)


def years_known(bloc: Bloc, articles: ArticleQuerySet) -> Sequence[int]:
    """Years with articles, terms or the present one, the newest first. One query; terms should be fetched."""
    written = set(articles.order_by().filter(~Q(bloc_year=None)).values_list("bloc_year", flat=True).distinct())
    led = {term.year for term in bloc.terms.all()}
    return sorted(written | led | {localdate().year}, reverse=True)


def year_shown(asked_for: int | None, years: Sequence[int], this_year: int) -> int:
    """The year asked for, else the present one; the next, of which only the leader is known, waits for its turn."""
    return asked_for or max(year for year in years if year <= this_year)
