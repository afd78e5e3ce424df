"""The rows that hang on articles, fetched for many articles at once.

Asked for through the articles' own relations, each of them would cost more than all the rest of the document.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Q

from news.articles.models import (
    ArticleAward,
    ArticleBloc,
    ArticleByline,
    ArticleDocument,
    ArticleMovement,
    ArticlePerson,
    ArticleUnit,
    Finding,
    LeadershipOutcome,
    Pact,
)

_MODELS: Final[Mapping[str, tuple[Any, tuple[str, ...]]]] = {
    "units": (ArticleUnit, ("unit",)),
    "blocs": (ArticleBloc, ("bloc",)),
    "people": (ArticlePerson, ("person", "unit")),
    "documents": (ArticleDocument, ("document",)),
    "awards": (ArticleAward, ("record__form",)),
    "movements": (ArticleMovement, ("movement",)),
    "outcomes": (LeadershipOutcome, ("unit", "person", "bloc")),
    "findings": (Finding, ()),
    "pacts": (Pact, ()),
    "bylines": (ArticleByline, ()),
}
# Databases take long lists of keys slowly, and Django builds them slowly.
_SPARSE: Final = 3


@dataclass(frozen=True, slots=True)
class ArticleRows:
    """The rows of one article, each list in its order; the records that they point to are at hand."""

    units: Sequence[Any] = ()
    blocs: Sequence[Any] = ()
    people: Sequence[Any] = ()
    documents: Sequence[Any] = ()
    awards: Sequence[Any] = ()
    movements: Sequence[Any] = ()
    outcomes: Sequence[Any] = ()
    findings: Sequence[Any] = ()
    pacts: Sequence[Any] = ()
    bylines: Sequence[Any] = ()


def rows_of(article_ids: Sequence[int]) -> Mapping[int, ArticleRows]:
    """The rows of each article by its primary key; the keys ascend. A constant number of queries."""
    found: dict[int, dict[str, list[Any]]] = {article_id: defaultdict(list) for article_id in article_ids}
    for name, (model, records) in _MODELS.items():
        for row in model.objects.filter(among("article", article_ids)).prefetch_related(*records):
            if row.article_id in found:
                found[row.article_id][name].append(row)
    return {article_id: ArticleRows(**rows) for article_id, rows in found.items()}


def among(column: str, ids: Sequence[int]) -> Q:
    """Rows of all the ids, ascending; where the ids lie close together, as a range, which may hold some more."""
    if ids and ids[-1] - ids[0] < len(ids) * _SPARSE:
        return Q(**{f"{column}__gte": ids[0], f"{column}__lte": ids[-1]})
    return Q(**{f"{column}__in": ids})
