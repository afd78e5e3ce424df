"""The tables of articles, of their kinds and of the rows that hang on them."""

from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from modelcluster.models import get_all_child_relations

from home.archive.story import Story
from home.archive.table import Table
from news.articles.models import Article, Conference, ExemplaryProfile, Inspection, NewsItem, Notice

_CLASSES: Final = (Conference, ExemplaryProfile, Inspection, NewsItem, Notice)


class StoryTables:
    """Collects rows until ``flush``."""

    def __init__(self) -> None:
        self.articles = Table(Article)
        self.kinds = {str(model.kind_of_class): Table(model) for model in _CLASSES}
        self.links = {
            relation.get_accessor_name(): Table(relation.related_model)
            for relation in get_all_child_relations(Article)
            if relation.related_model._meta.app_label == Article._meta.app_label
        }
        types = ContentType.objects.get_for_models(*_CLASSES)
        self.content_types = {str(model.kind_of_class): types[model].pk for model in _CLASSES}
        self._begin()

    def take(self, story: Story, page_id: int, times: dict[str, Any]) -> dict[str, Any]:
        """Collect the rows of a story; returns what its revision keeps of them."""
        article = self.articles.row(
            page_ptr_id=page_id, kind=story.kind, lead=story.lead, body=story.body, **times, **story.columns
        )
        own = self.kinds[story.kind].row(article_ptr_id=page_id, **story.own)
        self._articles.append(article)
        self._own[story.kind].append(own)
        kept = self.articles.serialised(article) | self.kinds[story.kind].serialised(own)
        return kept | {name: self._link(name, story, page_id) for name in self.links}

    def flush(self) -> None:
        """Write all rows."""
        self.articles.insert(self._articles)
        for kind, rows in self._own.items():
            self.kinds[kind].insert(rows)
        for name, rows in self._links.items():
            self.links[name].insert(rows)
        self._begin()

    def _begin(self) -> None:
        self._articles: list[dict[str, Any]] = []
        self._own: dict[str, list[dict[str, Any]]] = {kind: [] for kind in self.kinds}
        self._links: dict[str, list[dict[str, Any]]] = {name: [] for name in self.links}

    def _link(self, name: str, story: Story, page_id: int) -> list[dict[str, Any]]:
        table = self.links[name]
        rows = [
            table.numbered(article_id=page_id, sort_order=place, **values)
            for place, values in enumerate(story.links.get(name, ()))
        ]
        self._links[name] += rows
        return [{"pk": row["id"]} | table.serialised(row) for row in rows]
