"""The stored body of an article as passages. Reads the raw stream, so that no block fetches what it shows."""

from collections.abc import Callable, Iterator
from typing import Any

from django.utils.translation import gettext as _
from wagtail.documents import get_document_model

from news.articles.models import Article
from news.desk.comparing.lines import Line, read_lines
from news.desk.comparing.links import resolve_links
from news.desk.comparing.names import Names
from news.desk.comparing.passages import Form, Passage, Picture

Raw = dict[str, Any]


def read_stream(blocks: list[Raw], names: Names) -> tuple[Passage, ...]:
    """Every paragraph, picture and box of a body, pictures numbered from 1."""
    passages: list[Passage] = []
    for block in blocks:
        kind, key, value = block.get("type", ""), block.get("id") or "", block.get("value")
        if kind == "paragraph":
            passages.extend(_paragraphs(key, str(value or ""), names))
        elif kind in ("image", "gallery"):
            passages.extend(_pictures(kind, key, value or {}, sum(p.form is Form.PICTURE for p in passages)))
        elif kind in BOXES:
            label, read = BOXES[kind]
            lines = tuple(Line(text) for text in read(value or {}, names) if text)
            passages.append(Passage(Form.BOX, label(), key, lines))
    return tuple(passages)


def read_picture(value: Raw) -> Picture:
    """One stored use of a picture."""
    image = value.get("image")
    use = image if isinstance(image, dict) else {"image": image}
    return Picture(
        image=use.get("image"),
        alt=use.get("alt_text") or "",
        decorative=bool(use.get("decorative")),
        caption=value.get("caption") or "",
        credit=value.get("credit") or "",
        missing_file=value.get("missing_file") or "",
    )


def _paragraphs(key: str, html: str, names: Names) -> Iterator[Passage]:
    lines = read_lines(html)
    for line in lines:
        name = f"{key}/{line.key}" if line.key else (key if len(lines) == 1 else "")
        yield Passage(Form.TEXT, _("Đoạn văn"), name, (resolve_links(line, names),), style=line.style)


def _pictures(kind: str, key: str, value: Raw, before: int) -> Iterator[Passage]:
    uses = [(key, value)] if kind == "image" else [_item(item) for item in value.get("images") or ()]
    if kind == "gallery" and value.get("title"):
        yield Passage(Form.BOX, _("Chùm ảnh"), f"{key}/title", (Line(value["title"]),))
    for number, (name, use) in enumerate(uses, before + 1):
        yield Passage(Form.PICTURE, _("Ảnh %(number)s") % {"number": number}, name, picture=read_picture(use))


def _item(item: Raw) -> tuple[str, Raw]:
    return (item.get("id") or "", item.get("value") or {}) if "value" in item else ("", item)


def _quote(value: Raw, _names: Names) -> list[str]:
    return [*str(value.get("text") or "").splitlines(), value.get("source") or ""]


def _table(value: Raw, _names: Names) -> list[str]:
    headings = [column.get("heading") or "" for column in value.get("columns") or ()]
    rows = [[str(cell or "") for cell in row.get("values") or ()] for row in value.get("rows") or ()]
    return [value.get("caption") or "", *(" | ".join(row) for row in (headings, *rows))]


def _document(value: Raw, names: Names) -> list[str]:
    file = names.of(get_document_model(), value["file"]) if value.get("file") else ""
    said = [value.get("title") or "", value.get("number") or "", value.get("note") or ""]
    return [*said, _("Tệp: %(name)s") % {"name": file} if file else ""]


def _video(value: Raw, _names: Names) -> list[str]:
    return [value.get("title") or "", value.get("url") or "", value.get("transcript") or ""]


def _related(value: Raw, names: Names) -> list[str]:
    pages = [item["value"] if isinstance(item, dict) else item for item in value.get("pages") or ()]
    return [value.get("title") or "", *(names.of(Article, page) for page in pages if page)]


BOXES: dict[str, tuple[Callable[[], str], Callable[[Raw, Names], list[str]]]] = {
    "quote": (lambda: _("Trích lời"), _quote),
    "table": (lambda: _("Bảng"), _table),
    "document": (lambda: _("Hộp văn bản"), _document),
    "video": (lambda: _("Video"), _video),
    "related": (lambda: _("Bài liên quan"), _related),
}
