"""Articles as rows, in a constant number of queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from news.articles.models import Article, ArticleBloc
from news.desk.actions import allowed_for
from news.desk.listing.missing import missing_of
from news.desk.listing.progress import progress_of
from news.desk.listing.row import ArticleRow
from news.desk.states import standings_of


def for_rows(articles: Any) -> Any:
    """``articles`` (a query set) with what a row reads and without the bodies."""
    return articles.defer("body").select_related("owner")


def rows_of(articles: Iterable[Article], reader: Any) -> list[ArticleRow]:
    """A row for each article, in their order. A constant number of queries, however many articles."""
    found = list(articles)
    keys = [article.pk for article in found]
    standings, progress, blocs = standings_of(keys), progress_of(keys), _blocs(keys)
    missing, open_to_reader = missing_of(found, standings), allowed_for(reader, keys)
    return [
        ArticleRow(
            article=article,
            standing=standings[article.pk],
            progress=progress[article.pk],
            blocs=tuple(blocs[article.pk]),
            missing=missing.get(article.pk, ()),
            open_keys=frozenset(action.key for action in open_to_reader[article.pk]),
        )
        for article in found
    ]


def _blocs(keys: Sequence[int]) -> dict[int, list[str]]:
    names: dict[int, list[str]] = defaultdict(list)
    rows = ArticleBloc.objects.filter(article__in=keys).order_by("sort_order", "pk")
    for pk, written, name in rows.values_list("article_id", "written_name", "bloc__name"):
        names[pk].append(name or written)
    return names
