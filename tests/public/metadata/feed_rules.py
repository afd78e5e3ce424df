"""Reads a feed as a strict validator would and says what is wrong with it."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from lxml import etree, html

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
GRAMMAR = etree.RelaxNG(etree.parse(str(Path(__file__).parent / "atom.rng")))
RFC_822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (\+|-)\d{4}")
CHANNEL = {"title": 1, "link": 1, "description": 1, "language": 1, "lastBuildDate": 1, f"{ATOM}link": 1, "item": 99}
ITEM = {
    "title": 1,
    "link": 1,
    "description": 1,
    "guid": 1,
    "pubDate": 1,
    "enclosure": 1,
    CONTENT: 1,
    "category": 99,
    CREATOR: 9,
}
SAFE = frozenset(
    "p br b i strong em sup sub h2 h3 h4 ol ul li a figure figcaption img blockquote "
    "table caption thead tbody tr th td".split()
)
FEED_KEYS = {"version", "title", "description", "home_page_url", "feed_url", "language", "authors", "items"}
ITEM_KEYS = {
    *("id", "url", "title", "summary", "content_html", "date_published", "date_modified", "authors", "tags"),
    *("image", "attachments"),
}


def faults_of_rss(source: bytes) -> list[str]:
    """RSS 2.0 with the Atom, Dublin Core and content modules (https://www.rssboard.org/rss-specification)."""
    root = etree.fromstring(source)
    channel = root.find("channel")
    if root.tag != "rss" or root.get("version") != "2.0" or channel is None:
        return ["no RSS 2.0"]
    faults = [*_counted(channel, CHANNEL, {"title", "link", "description"})]
    faults += [f"{name}: {channel.findtext(name)}" for name in ("lastBuildDate",) if not _is_mail_date(channel, name)]
    faults += [fault for item in channel.findall("item") for fault in _faults_of_item(item)]
    return faults + _repeated([item.findtext("guid") or "" for item in channel.findall("item")])


def faults_of_atom(source: bytes) -> list[str]:
    """RFC 4287: the grammar, and what a grammar cannot say."""
    root = etree.fromstring(source)
    faults = [] if GRAMMAR.validate(root) else [str(error) for error in GRAMMAR.error_log]
    relations = [link.get("rel") for link in root.findall(f"{ATOM}link")]
    faults += [
        f"{relations.count(name)} links to {name}" for name in ("self", "alternate") if relations.count(name) != 1
    ]
    for entry in root.findall(f"{ATOM}entry"):
        if "alternate" not in [link.get("rel") for link in entry.findall(f"{ATOM}link")]:
            faults.append("an entry without a page")
        faults += _faults_of_html(entry.findtext(f"{ATOM}content") or "")
    return faults + _repeated([entry.findtext(f"{ATOM}id") or "" for entry in root.findall(f"{ATOM}entry")])


def faults_of_json_feed(source: bytes) -> list[str]:
    """JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""
    feed = json.loads(source)
    faults = [f"unknown {name}" for name in set(feed) - FEED_KEYS]
    if feed["version"] != "https://jsonfeed.org/version/1.1" or not feed.get("title") or "items" not in feed:
        faults.append("version, title or items missing")
    faults += [f"{name} is not whole" for name in ("home_page_url", "feed_url") if not _is_whole(feed[name])]
    faults += [fault for item in feed["items"] for fault in _faults_of_json_item(item)]
    return faults + _repeated([item["id"] for item in feed["items"]])


def _counted(element: Any, most: dict[str, int], needed: set[str]) -> Iterator[str]:
    names = [child.tag for child in element]
    yield from (f"unknown {name}" for name in set(names) - set(most))
    yield from (f"{names.count(name)} × {name}" for name in set(names) if names.count(name) > most.get(name, 99))
    yield from (f"{element.tag} lacks {name}" for name in needed - set(names))


def _faults_of_item(item: Any) -> Iterator[str]:
    yield from _counted(item, ITEM, {"title", "link", "guid", "description"})
    if not _is_whole(item.findtext("link")):
        yield f"link: {item.findtext('link')}"
    if item.find("pubDate") is not None and not _is_mail_date(item, "pubDate"):
        yield f"pubDate: {item.findtext('pubDate')}"
    enclosure = item.find("enclosure")
    if enclosure is not None and not (
        set(enclosure.attrib) == {"url", "length", "type"} and enclosure.get("length").isdigit()
    ):
        yield "an enclosure needs url, length and type"
    if re.search(r"</?[a-zA-Z]|&[a-z]+;", item.findtext("title") or ""):
        yield "markup in a title"
    yield from _faults_of_html(item.findtext(CONTENT) or "")


def _faults_of_json_item(item: dict[str, Any]) -> Iterator[str]:
    yield from (f"unknown {name}" for name in set(item) - ITEM_KEYS)
    if not isinstance(item.get("id"), str) or not item["id"] or not item.get("content_html"):
        yield "an item needs an id and a content"
    for name in ("date_published", "date_modified"):
        if name in item and datetime.fromisoformat(item[name]).tzinfo is None:
            yield f"{name} without an offset"
    for attachment in item.get("attachments", ()):
        if not {"url", "mime_type"} <= set(attachment) or not isinstance(attachment["size_in_bytes"], int):
            yield "an attachment needs url, type and size"
    yield from _faults_of_html(item.get("content_html", ""))


def _faults_of_html(text: str) -> Iterator[str]:
    """Safe elements only, no attribute that does something, and addresses that are right anywhere."""
    if not text:
        return
    for element in html.fragment_fromstring(text, create_parent="div").iterdescendants():
        if element.tag not in SAFE:
            yield f"<{element.tag}>"
        yield from (
            f"{element.tag}@{name}"
            for name in set(element.attrib) - {"href", "src", "alt", "width", "height", "lang", "title"}
        )
        address = element.get("href") or element.get("src")
        if address and not re.match(r"(https?://|mailto:|tel:)", address):
            yield f"address that is not whole: {address}"


def _is_mail_date(element: Any, name: str) -> bool:
    text = element.findtext(name) or ""
    return bool(RFC_822.fullmatch(text)) and parsedate_to_datetime(text).tzinfo is not None


def _is_whole(address: str | None) -> bool:
    return bool(address and re.match(r"https?://[^\s/]+/\S*$", address))


def _repeated(keys: list[str]) -> list[str]:
    return [f"{key!r} twice" for key in set(keys) if keys.count(key) > 1 or not key]
