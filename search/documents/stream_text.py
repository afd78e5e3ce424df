"""The words of a StreamField body, read from its stored form so that no block fetches its picture."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from portal.vietnamese.normalise import tidy

_BLOCK_END = re.compile(r"</(?:p|li|h\d|td|th|tr|blockquote)>|<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]+>")
_PICTURES = frozenset({"image", "gallery"})
# Values under these keys are words for readers; all others are ids, addresses and choices.
_READABLE = frozenset({"text", "source", "title", "number", "note", "caption", "credit", "alt_text", "value"})


@dataclass(frozen=True, slots=True)
class StreamText:
    """Running text and the words around pictures, one paragraph a line."""

    body: str
    captions: str


def stream_text(raw: Iterable[Any]) -> StreamText:
    """Split the raw data of a stream (``article.body.raw_data``) into text and captions."""
    body: list[str] = []
    captions: list[str] = []
    for block in raw:
        kind, value = block.get("type"), block.get("value")
        if kind == "related":
            continue
        (captions if kind in _PICTURES else body).extend(_lines(kind, value))
    return StreamText("\n".join(body), "\n".join(captions))


def plain_lines(markup: str) -> list[str]:
    """The lines of text in a piece of HTML."""
    text = html.unescape(_TAG.sub("", _BLOCK_END.sub("\n", markup)))
    return [line for part in text.split("\n") if (line := tidy(part))]


def _lines(kind: str, value: Any) -> Iterator[str]:
    if kind == "paragraph":
        yield from plain_lines(value or "")
    elif kind == "table":
        yield from _table_lines(value or {})
    else:
        yield from _readable(value)


def _table_lines(table: dict[str, Any]) -> Iterator[str]:
    yield from filter(None, [tidy(table.get("caption") or "")])
    yield from filter(None, [" ".join(str(column.get("heading") or "") for column in table.get("columns", ())).strip()])
    for row in table.get("rows", ()):
        yield tidy(" ".join(str(value) for value in row.get("values", ()) if value))


def _readable(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _readable(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, str) and key in _READABLE:
                yield from filter(None, [tidy(item)])
            elif not isinstance(item, str):
                yield from _readable(item)
