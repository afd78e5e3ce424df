"""Addresses as a sitemap lists them (https://www.sitemaps.org/protocol.html)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape

from django.utils.timezone import localtime

from portal.delivery.xml_text import printable

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


@dataclass(frozen=True, slots=True)
class MapEntry:
    """An absolute address and when what stands there last changed; None where nobody knows."""

    url: str
    changed: datetime | None


def index_lines(files: Iterable[MapEntry]) -> Iterator[str]:
    """The index of sitemaps."""
    yield f"{DECLARATION}<sitemapindex {NAMESPACE}>\n"
    yield from (f"<sitemap>{_place(file)}</sitemap>\n" for file in files)
    yield "</sitemapindex>\n"


def map_lines(entries: Iterable[MapEntry]) -> Iterator[str]:
    """One sitemap."""
    yield f"{DECLARATION}<urlset {NAMESPACE}>\n"
    yield from (f"<url>{_place(entry)}</url>\n" for entry in entries)
    yield "</urlset>\n"


def stamp(instant: datetime) -> str:
    """An instant with its offset, as W3C Datetime has it."""
    return localtime(instant).isoformat(timespec="seconds")


def xml(text: str) -> str:
    """``text`` as the content of an element."""
    return escape(printable(text))


def _place(entry: MapEntry) -> str:
    changed = f"<lastmod>{stamp(entry.changed)}</lastmod>" if entry.changed else ""
    return f"<loc>{xml(entry.url)}</loc>{changed}"
