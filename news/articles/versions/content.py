"""What of an article is content, and what is the bookkeeping around it."""

import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from modelcluster.models import get_all_child_relations, get_serializable_data_for_fields

from news.articles.models import Article

BOOKKEEPING = frozenset(
    """
    pk path depth numchild url_path content_type page_ptr article_ptr draft_title owner
    live expired has_unpublished_changes first_published_at last_published_at go_live_at expire_at
    live_revision latest_revision latest_revision_created_at locked locked_at locked_by wagtail_admin_comments
    corrected_at listed_at
    """.split()
)


def content_of(article: Article) -> dict[str, Any]:
    """The article's own fields and its rows, as plain JSON values. Hand in an article of its own class."""
    fields = get_serializable_data_for_fields(article)
    kept = {name: value for name, value in fields.items() if name not in BOOKKEEPING}
    rows = {
        name: [get_serializable_data_for_fields(row) for row in getattr(article, name).all()]
        for name in rows_of(type(article))
    }
    plain: dict[str, Any] = json.loads(json.dumps(kept | rows, cls=DjangoJSONEncoder))
    return plain


def rows_of(article_class: type[Article]) -> list[str]:
    """Names of the relations whose rows are content."""
    names = (relation.get_accessor_name() for relation in get_all_child_relations(article_class))
    return [name for name in names if name not in BOOKKEEPING]


def first_difference(kept: Any, live: Any, where: str = "") -> str:
    """The name of the first field in which the two differ, "" where they agree.

    Fields that only one of the two knows were added or dropped with a later version of the program: they do not count.
    """
    if isinstance(kept, dict) and isinstance(live, dict):
        shared = sorted(kept.keys() & live.keys())
        found = (first_difference(kept[name], live[name], f"{where}.{name}".lstrip(".")) for name in shared)
        return next(filter(None, found), "")
    if isinstance(kept, list) and isinstance(live, list) and len(kept) == len(live):
        rows = enumerate(zip(kept, live, strict=True), 1)
        return next(filter(None, (first_difference(old, new, f"{where}.{row}") for row, (old, new) in rows)), "")
    return "" if kept == live or _is_same_list(kept, live) else where


def _is_same_list(kept: Any, live: Any) -> bool:
    """Whether both are JSON of the same blocks: a database may order the keys of a block anew (PostgreSQL does)."""
    if not (isinstance(kept, str) and isinstance(live, str) and kept[:1] == live[:1] == "["):
        return False
    try:
        return bool(json.loads(kept) == json.loads(live))
    except ValueError:
        return False
