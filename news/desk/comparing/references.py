"""Which records a version of an article points to, so that their names can be looked up all at once."""

import json
from collections.abc import Iterator
from typing import Any

from wagtail.documents import get_document_model

from news.articles.models import Article
from news.desk.comparing.links import linked_records
from news.desk.comparing.names import Reference
from news.desk.comparing.relations import RELATIONS, compared_fields

Raw = dict[str, Any]


def references(model: type[Article], content: Raw) -> Iterator[Reference]:
    """Every record that ``content``, a revision of ``model``, points to."""
    yield from _of_fields(model, compared_fields(model), content)
    for relation in RELATIONS:
        for row in content.get(relation.name) or ():
            yield from _of_fields(relation.model, relation.fields, row)
    for block in stored_blocks(content):
        yield from _of_block(block.get("type", ""), block.get("value") or {})


def stored_blocks(content: Raw) -> list[Raw]:
    """The raw stream of the body."""
    body = content.get("body") or "[]"
    blocks: list[Raw] = json.loads(body) if isinstance(body, str) else body
    return blocks


def _of_fields(model: Any, names: Any, stored: Raw) -> Iterator[Reference]:
    for name in names:
        field = model._meta.get_field(name)
        if field.is_relation and stored.get(name):
            yield field.related_model, int(stored[name])


def _of_block(kind: str, value: Any) -> Iterator[Reference]:
    if kind == "paragraph":
        yield from linked_records(str(value))
    elif kind == "document" and value.get("file"):
        yield get_document_model(), int(value["file"])
    elif kind == "related":
        pages = [item["value"] if isinstance(item, dict) else item for item in value.get("pages") or ()]
        yield from ((Article, int(page)) for page in pages if page)
