"""The newest version of articles, put together in memory from what is stored, without a query a row."""

from collections.abc import Iterable
from typing import Any

from django.db.models import prefetch_related_objects
from wagtail.models import Revision

from news.articles.models import Conference, ExemplaryProfile, Inspection, NewsItem, Notice

CLASSES: dict[str, Any] = {
    str(model.kind_of_class): model for model in (Conference, Inspection, ExemplaryProfile, NewsItem, Notice)
}


def newest_versions(articles: Iterable[Any]) -> dict[int, Any]:
    """The newest version of each article that has one, of its own class, with rows and main picture. Two queries."""
    kinds = {article.latest_revision_id: article.kind for article in articles if article.latest_revision_id}
    rows = Revision.objects.filter(pk__in=kinds).values_list("pk", "content") if kinds else ()
    built = [_built(kinds[pk], content) for pk, content in rows]
    versions = [version for version in built if version is not None]
    prefetch_related_objects([version for version in versions if version.hero_image_id], "hero_image")
    return {version.pk: version for version in versions}


def _built(kind: str, content: dict[str, Any]) -> Any:
    """Records that are named by key stay keys: whether they still exist is for the form to say."""
    return CLASSES[kind].from_serializable_data(content, check_fks=False)
