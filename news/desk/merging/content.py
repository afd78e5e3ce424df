"""Reading the parts of an article's stored content, and telling whether two of them read the same."""

import json
import re
from typing import Any

from news.desk.merging.alignment import Item, Likeness
from news.desk.merging.shape import Rows

BOOKKEEPING = frozenset({"pk", "sort_order", "article"})
BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')


def blocks_of(content: dict[str, Any], stream: str) -> list[Item]:
    """The blocks of a stream; it is stored as text."""
    stored = content.get(stream) or []
    return list(json.loads(stored) if isinstance(stored, str) else stored)


def rows_of(content: dict[str, Any], relation: str) -> list[Item]:
    """The rows of a relation, in their order."""
    rows: list[Item] = content.get(relation) or []
    return sorted(rows, key=lambda row: (row.get("sort_order") is None, row.get("sort_order") or 0))


def as_read(value: Any) -> Any:
    """``value`` without the keys that the editor gives paragraphs of its own accord."""
    if isinstance(value, str):
        return BLOCK_KEY.sub("", value)
    if isinstance(value, list):
        return [as_read(part) for part in value]
    if isinstance(value, dict):
        return {name: as_read(part) for name, part in value.items() if name != "id"}
    return value


def row_as_read(row: Item) -> Any:
    """What a row says, without its number and its place."""
    return {name: as_read(value) for name, value in row.items() if name not in BOOKKEEPING}


def like_blocks() -> Likeness:
    """Blocks are known by their id; those of old imports, which have none, by what they say."""
    return Likeness(key=lambda block: block.get("id") or None, content=as_read, about=lambda one, other: False)


def like_rows(rows: Rows) -> Likeness:
    """Rows are known by their number, then by what they say, then by whom they are about."""

    def about(one: Item, other: Item) -> bool:
        subject = next((name for name in rows.subject if one.get(name) or other.get(name)), None)
        return subject is not None and one.get(subject) == other.get(subject)

    return Likeness(
        key=lambda row: str(row["pk"]) if row.get("pk") is not None else None, content=row_as_read, about=about
    )
