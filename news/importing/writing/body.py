"""The body of an imported article as the stream that the page stores."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any
from uuid import uuid4

from news.importing.model import BlockKind, CleanArticle, CleanBlock, CleanImage
from news.importing.writing.pictures import PictureFolder

Stream = list[dict[str, Any]]


def body_of(article: CleanArticle, pictures: PictureFolder) -> Stream:
    """Paragraphs, lists, quotations and tables in order, each picture before the block where it stood."""
    blocks = [block for block in article.blocks if block.kind is not BlockKind.CAPTION]
    stream: Stream = []
    for position, block in enumerate(blocks):
        stream += _pictures_at(article, position, position + 1, pictures)
        stream.append(_block(block))
    stream += _pictures_at(article, len(blocks), None, pictures)
    return list(_joined(stream))


def _pictures_at(article: CleanArticle, first: int, end: int | None, pictures: PictureFolder) -> Stream:
    here = [image for image in article.images if image.position >= first and (end is None or image.position < end)]
    return [_picture(image, article.title, pictures) for image in here]


def _picture(image: CleanImage, title: str, pictures: PictureFolder) -> dict[str, Any]:
    found = pictures.image_for(image, title)
    chosen = {"image": found.pk if found else None, "decorative": False, "alt_text": image.caption[:255]}
    value = {"image": chosen, "caption": image.caption[:500], "credit": (image.credit or "")[:160]}
    return _entry("image", value | {"missing_file": "" if found else image.file[:255]})


def _block(block: CleanBlock) -> dict[str, Any]:
    text = escape(block.text, quote=False)
    match block.kind:
        case BlockKind.HEADING:
            return _entry("paragraph", f"<h2>{text}</h2>")
        case BlockKind.LIST_ITEM:
            return _entry("paragraph", f"<li>{text}</li>")
        case BlockKind.QUOTE:
            return _entry("quote", {"kind": "quote", "text": block.text[:1000], "source": ""})
        case BlockKind.TABLE if block.rows:
            return _entry("table", _table(block.rows))
        case _:
            return _entry("paragraph", f"<p>{text}</p>")


def _table(rows: Sequence[Sequence[str]]) -> dict[str, Any]:
    """The first row as headings; short rows are filled up."""
    width = max(len(row) for row in rows)
    filled = [[*row, *[""] * (width - len(row))] for row in rows]
    head, *rest = filled
    return {
        "columns": [{"type": "text", "heading": heading} for heading in head],
        "rows": [{"values": row} for row in rest],
        "caption": "",
    }


def _joined(stream: Stream) -> Iterator[dict[str, Any]]:
    """Neighbouring list items become one list."""
    for is_item, entries in groupby(stream, key=_is_list_item):
        if is_item:
            yield _entry("paragraph", f"<ul>{''.join(entry['value'] for entry in entries)}</ul>")
        else:
            yield from entries


def _is_list_item(entry: dict[str, Any]) -> bool:
    return entry["type"] == "paragraph" and entry["value"].startswith("<li>")


def _entry(kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(uuid4())}
