"""HTML pages: title, the lines under it, and the body in blocks; menus, footers and related links are kept apart."""

import re

from django.utils.translation import gettext as _
from lxml import html
from lxml.etree import ParserError
from lxml.html import HtmlElement

from news.importing.model import BlockKind, RawArticle, RawBlock, Remark
from news.importing.readers.html_blocks import BlockWriter
from news.importing.readers.html_metadata import metadata
from news.importing.readers.html_wrapping import find_body, is_element, is_silent, is_wrapping, names_author
from news.importing.readers.unreadable import Unreadable
from portal.vietnamese.fold import fold_key

_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_SITE_SUFFIX = re.compile(r"\s+[|»•–-]\s+[^|»•–-]{2,60}$")
_TITLE_CLASS = re.compile(r"title|headline|tieu-?de", re.IGNORECASE)
_LONGEST_HEAD_LINE = 600
_SHORTEST_TITLE = 20


def parse(content: str, source: str, warnings: tuple[Remark, ...] = ()) -> RawArticle:
    """Blocks of the article on a page; raises :class:`Unreadable` when the page has no running text."""
    document = _document(content)
    body = find_body(document)
    if body is None:
        raise Unreadable(_("Trang HTML không có đoạn văn nào."))
    stated = metadata(document)
    heading = _heading(document, body)
    title = _text(heading) if heading is not None else _stated_title(document, dict(stated))
    if heading is not None and body in heading.iterancestors():
        heading.drop_tree()
        heading = None
    writer = _Page(heading, body).write(document)
    blocks = (RawBlock(BlockKind.TITLE, title), *writer.blocks) if title else tuple(writer.blocks)
    return RawArticle(source, blocks, stated, warnings, tuple(writer.removed))


def _document(content: str) -> HtmlElement:
    try:
        return html.document_fromstring(_XML_DECLARATION.sub("", content))
    except (ParserError, ValueError) as error:
        raise Unreadable(_("Trang HTML không đọc được.")) from error


def _heading(document: HtmlElement, body: HtmlElement) -> HtmlElement | None:
    """The heading that titles the body: inside it, or the last one before it (site names come first)."""
    order = {element: position for position, element in enumerate(document.iter())}
    marked = document.xpath("//*[@itemprop='headline'][not(self::meta)]")
    groups = (
        body.xpath(".//h1"),
        marked,
        document.xpath("//h1"),
        _headings_like_title(document),
        _headings_so_called(document),
    )
    for candidates in groups:
        known = [one for one in candidates if _text(one) and (order[one] < order[body] or body in one.iterancestors())]
        if known:
            return known[0] if body in known[0].iterancestors() else known[-1]
    return None


def _headings_like_title(document: HtmlElement) -> list[HtmlElement]:
    """Lesser headings that repeat what the page calls itself."""
    title = document.find(".//title")
    whole = fold_key(_text(title)) if title is not None else ""
    headings = [one for level in ("h2", "h3") for one in document.iter(level)]
    return [one for one in headings if len(_text(one)) > _SHORTEST_TITLE and fold_key(_text(one)) in whole]


def _headings_so_called(document: HtmlElement) -> list[HtmlElement]:
    """Lesser headings whose class calls them the title."""
    headings = [one for level in ("h2", "h3", "h4") for one in document.iter(level)]
    return [one for one in headings if _TITLE_CLASS.search(one.get("class", "")) and len(_text(one)) > _SHORTEST_TITLE]


def _stated_title(document: HtmlElement, stated: dict[str, str]) -> str:
    if "title" in stated:
        return stated["title"]
    title = document.find(".//title")
    return _SITE_SUFFIX.sub("", _text(title)) if title is not None else ""


def _text(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


class _Page:
    """Sends each part of a page to the article or to what is left out, in document order."""

    def __init__(self, heading: HtmlElement | None, body: HtmlElement) -> None:
        self._heading = heading
        self._body = body
        self._open = {heading, body} | set(body.iterancestors())
        if heading is not None:
            self._open |= set(heading.iterancestors())
        self._heading_seen = heading is None
        self._body_seen = False
        self._writer = BlockWriter()

    def write(self, document: HtmlElement) -> BlockWriter:
        self._visit(document)
        self._writer.flush(BlockKind.PARAGRAPH)
        return self._writer

    def _visit(self, element: HtmlElement) -> None:
        if element is self._heading:
            self._heading_seen = True
        elif element is self._body:
            self._body_seen = True
            self._writer.walk(self._body)
        elif element in self._open:
            for child in element:
                if is_element(child) and not is_silent(child):
                    self._visit(child)
        elif self._belongs(element):
            self._writer.walk(element)
            self._writer.flush(BlockKind.PARAGRAPH)
        else:
            self._writer.leave_out(element)

    def _belongs(self, element: HtmlElement) -> bool:
        """Between title and body stand stamp, author and lead; after the body only a named author or source."""
        if is_wrapping(element) or not self._heading_seen:
            return False
        if not self._body_seen:
            return len(_text(element)) <= _LONGEST_HEAD_LINE
        return names_author(element) or any(names_author(inner) for inner in element.iter() if is_element(inner))
