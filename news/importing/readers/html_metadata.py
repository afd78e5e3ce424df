"""What a page states about itself in its head: Open Graph, article and JSON-LD metadata."""

import json
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_META_KEYS = {
    "og:title": "title",
    "article:published_time": "published",
    "datepublished": "published",
    "dc.date.issued": "published",
    "dcterms.issued": "published",
    "pubdate": "published",
    "article:author": "author",
    "author": "author",
    "dc.creator": "author",
    "og:site_name": "site",
}
_ARTICLE_TYPES = {"article", "newsarticle", "reportagenewsarticle", "blogposting"}


def metadata(document: HtmlElement) -> tuple[tuple[str, str], ...]:
    """Pairs of key and value, each key once; what a schema states wins over loose meta elements."""
    found: dict[str, str] = {}
    for key, value in [*_from_json_ld(document), *_from_meta(document), *_from_links(document)]:
        tidy = " ".join(value.split())
        if tidy:
            found.setdefault(key, tidy)
    return tuple(found.items())


def _from_meta(document: HtmlElement) -> Iterator[tuple[str, str]]:
    for meta in document.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        key = _META_KEYS.get(name.lower())
        if key and not meta.get("content", "").startswith("http"):
            yield key, meta.get("content", "")


def _from_links(document: HtmlElement) -> Iterator[tuple[str, str]]:
    for link in document.iter("link"):
        if link.get("rel", "").lower() == "canonical":
            yield "canonical", link.get("href", "")


def _from_json_ld(document: HtmlElement) -> Iterator[tuple[str, str]]:
    for script in document.iter("script"):
        if script.get("type", "").lower() != "application/ld+json":
            continue
        try:
            content = json.loads(script.text or "")
        except ValueError:
            continue
        for node in _nodes(content):
            yield from _from_article_node(node)


def _nodes(content: Any) -> Iterator[dict[str, Any]]:
    if isinstance(content, list):
        for item in content:
            yield from _nodes(item)
    elif isinstance(content, dict):
        yield content
        yield from _nodes(content.get("@graph", []))


def _from_article_node(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    kinds = node.get("@type", "")
    names = {str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])}
    if not names & _ARTICLE_TYPES:
        return
    for key, field in (("title", "headline"), ("published", "datePublished")):
        if isinstance(node.get(field), str):
            yield key, node[field]
    author = _name_of(node.get("author"))
    if author:
        yield "author", author


def _name_of(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name_of, value)))
    if isinstance(value, dict):
        return str(value.get("name", ""))
    return value if isinstance(value, str) else ""
