"""The body of an article file as blocks of a body field.

Paragraphs stand apart by blank lines. A part that begins with ``## `` is a heading, with ``- `` a list, with ``> `` a
quotation, with ``>> `` a slogan, with ``| `` a table (its first line ``|= `` the caption, the next one the headings),
with ``[picture``, ``[gallery``, ``[document``, ``[video`` or ``[related`` a box whose inputs are separated by ``|``.
"""

from collections.abc import Callable
from html import escape
from itertools import groupby
from typing import Any

from home.demo.article_file import split_parts
from home.demo.shelves import Shelves

Block = tuple[str, Any]
SOURCE = " — "


def blocks_of(body: str, shelves: Shelves) -> list[dict[str, Any]]:
    """The raw stream. Raises ``UnknownKey`` for a picture or article that no file describes."""
    found = [_block(part.strip(), shelves) for part in body.split("\n\n") if part.strip()]
    stream: list[dict[str, Any]] = []
    for kind, group in groupby(found, key=lambda block: block[0]):
        values = [value for _kind, value in group]
        stream += [{"type": kind, "value": value} for value in (["".join(values)] if kind == "paragraph" else values)]
    return stream


def _block(part: str, shelves: Shelves) -> Block:
    if part.startswith("["):
        name, _space, inputs = part[1:-1].partition(" ")
        return BOXES[name](split_parts(inputs), shelves)
    if part.startswith(">"):
        return _quote(part)
    if part.startswith("|"):
        return _table(part)
    return "paragraph", _prose(part)


def _prose(part: str) -> str:
    if part.startswith("## "):
        return f"<h2>{escape(part[3:], quote=False)}</h2>"
    if part.startswith("- "):
        items = (line[2:] for line in part.splitlines())
        return f"<ul>{''.join(f'<li>{escape(item, quote=False)}</li>' for item in items)}</ul>"
    return f"<p>{escape(' '.join(part.split()), quote=False)}</p>"


def _quote(part: str) -> Block:
    kind = "slogan" if part.startswith(">>") else "quote"
    text, _dash, source = part.lstrip("> ").partition(SOURCE)
    return "quote", {"kind": kind, "text": text.strip(), "source": source.strip()}


def _table(part: str) -> Block:
    caption, headings, *rows = part.splitlines()
    columns = [{"type": "text", "heading": heading} for heading in _cells(headings)]
    values = [{"values": _cells(row)} for row in rows]
    return "table", {"columns": columns, "rows": values, "caption": caption.removeprefix("|=").strip()}


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _use(key: str, caption: str, shelves: Shelves) -> dict[str, Any]:
    image = shelves.pictures[key]
    shown = {"image": image.pk, "alt_text": image.description, "decorative": False}
    return {"image": shown, "caption": caption or image.caption, "credit": image.credit}


def _picture(inputs: list[str], shelves: Shelves) -> Block:
    key, caption = (*inputs, "")[:2]
    return "image", _use(key, caption, shelves)


def _gallery(inputs: list[str], shelves: Shelves) -> Block:
    title, *keys = inputs
    return "gallery", {"title": title, "images": [_use(key, "", shelves) for key in keys]}


def _document(inputs: list[str], _shelves: Shelves) -> Block:
    title, number, note = inputs
    return "document", {"title": title, "number": number, "note": note, "file": None}


def _video(inputs: list[str], shelves: Shelves) -> Block:
    url, title, poster, transcript = inputs
    return "video", {"url": url, "title": title, "poster": shelves.pictures[poster].pk, "transcript": transcript}


def _related(inputs: list[str], shelves: Shelves) -> Block:
    title, *keys = inputs
    return "related", {"title": title, "pages": [shelves.articles[key].pk for key in keys]}


BOXES: dict[str, Callable[[list[str], Shelves], Block]] = {
    "picture": _picture,
    "gallery": _gallery,
    "document": _document,
    "video": _video,
    "related": _related,
}
