"""The last check before anything is shown: an index may be a moment behind the database."""

from collections.abc import Iterable

from news.articles.models import Article
from search.documents.kinds import ARTICLE
from search.engines.results import Hit


def still_public(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """The hits without articles that are no longer live and public."""
    found = tuple(hits)
    public = still_public_keys(hit.document.key for hit in found)
    return tuple(hit for hit in found if hit.document.key in public)


def still_public_keys(keys: Iterable[str]) -> set[str]:
    """The keys without those of articles that are no longer live and public. One check for all."""
    found = set(keys)
    prefix = f"{ARTICLE}:"
    articles = {key for key in found if key.startswith(prefix)}
    if not articles:
        return found
    ids = [int(key.removeprefix(prefix)) for key in articles]
    public = Article.public_everywhere.filter(pk__in=ids).values_list("pk", flat=True)
    return found - articles | {f"{prefix}{article_id}" for article_id in public}
