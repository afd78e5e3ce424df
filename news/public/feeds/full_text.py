"""The whole text of an article for readers' programs: clean, and right without the portal around it."""

import re
from collections.abc import Callable, Iterable, Mapping
from html import unescape
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from news.public.feeds.body_targets import BodyTargets, Target, picture_key
from portal.delivery.site_address import absolute
from portal.richtext.sanitise import sanitise

ANCHOR = re.compile(r"<a\b([^>]*)>")
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')
NOTHING = mark_safe("")


def full_text(opening: Iterable[str], raw: Iterable[Mapping[str, Any]], targets: BodyTargets) -> str:
    """Paragraphs of plain text, then the body from its stored form; every address in it is whole."""
    first = format_html_join("", "<p>{}</p>", ((text,) for text in opening if text))
    return first + "".join(WRITERS[block["type"]](block["value"], targets) for block in raw if block["type"] in WRITERS)


def _paragraph(value: str, targets: BodyTargets) -> str:
    return ANCHOR.sub(lambda found: _anchor(found[1], targets), BLOCK_KEY.sub("", sanitise(value or "")))


def _anchor(attributes: str, targets: BodyTargets) -> str:
    """A link with a whole address; one whose end is not public keeps its words only."""
    given = {name: unescape(text) for name, text in ATTRIBUTE.findall(attributes)}
    ends: dict[str, Mapping[int, Target]] = {"page": targets.pages, "document": targets.files}
    kind, key = given.get("linktype", ""), given.get("id", "")
    if kind in ends:
        end = ends[kind].get(int(key)) if key.isdecimal() else None
        return format_html('<a href="{}">', end.url) if end else "<a>"
    return format_html('<a href="{}">', absolute(given["href"])) if given.get("href") else "<a>"


def _picture(value: Mapping[str, Any], targets: BodyTargets) -> SafeString:
    picture = targets.pictures.get(picture_key(value) or 0)
    words = " ".join(part for part in (value.get("caption"), value.get("credit")) if part)
    if picture is None:
        return format_html("<p>{}</p>", words) if words else NOTHING
    image = value.get("image")
    alt = (image.get("alt_text") if isinstance(image, dict) else "") or picture.alt
    caption = format_html("<figcaption>{}</figcaption>", words) if words else NOTHING
    size = (str(picture.width), str(picture.height))
    shown = format_html('<img src="{}" alt="{}" width="{}" height="{}">', picture.url, alt, *size)
    return format_html("<figure>{}{}</figure>", shown, caption)


def _gallery(value: Mapping[str, Any], targets: BodyTargets) -> SafeString:
    title = format_html("<p><strong>{}</strong></p>", value["title"]) if value.get("title") else NOTHING
    uses = (use.get("value", use) for use in value["images"])
    return format_html("{}{}", title, format_html_join("", "{}", ((_picture(use, targets),) for use in uses)))


def _quote(value: Mapping[str, Any], _targets: BodyTargets) -> SafeString:
    source = format_html("<p>{}</p>", value["source"]) if value.get("source") else NOTHING
    return format_html("<blockquote><p>{}</p>{}</blockquote>", value["text"], source)


def _table(value: Mapping[str, Any], _targets: BodyTargets) -> SafeString:
    caption = format_html("<caption>{}</caption>", value["caption"]) if value.get("caption") else NOTHING
    heads = format_html_join("", "<th>{}</th>", ((column["heading"],) for column in value["columns"]))
    rows = format_html_join("", "<tr>{}</tr>", ((_cells(row["values"]),) for row in value["rows"]))
    return format_html("<table>{}<thead><tr>{}</tr></thead><tbody>{}</tbody></table>", caption, heads, rows)


def _cells(values: Iterable[Any]) -> SafeString:
    return format_html_join("", "<td>{}</td>", ((text or "",) for text in values))


def _document(value: Mapping[str, Any], targets: BodyTargets) -> SafeString:
    words = ", ".join(part for part in (value["title"], value.get("number"), value.get("note")) if part)
    file = targets.files.get(value.get("file") or 0)
    return format_html('<p><a href="{}">{}</a></p>', file.url, words) if file else format_html("<p>{}</p>", words)


def _video(value: Mapping[str, Any], _targets: BodyTargets) -> SafeString:
    return format_html('<p><a href="{}">{} {}</a></p>', value["url"], _("Xem video:"), value["title"])


def _related(value: Mapping[str, Any], targets: BodyTargets) -> SafeString:
    keys = (page["value"] if isinstance(page, dict) else page for page in value["pages"])
    ends = [targets.pages[key] for key in keys if key in targets.pages]
    if not ends:
        return NOTHING
    links = format_html_join("", '<li><a href="{}">{}</a></li>', ((end.url, end.title) for end in ends))
    return format_html("<p>{}</p><ul>{}</ul>", value.get("title") or _("Đọc tiếp"), links)


WRITERS: Mapping[str, Callable[[Any, BodyTargets], str]] = {
    "paragraph": _paragraph,
    "image": _picture,
    "gallery": _gallery,
    "quote": _quote,
    "table": _table,
    "document": _document,
    "video": _video,
    "related": _related,
}
