"""Walks the elements of an article and writes down blocks: paragraphs, headings, images with captions, tables, "
"lists."""

import re
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from news.importing.model import BlockKind, RawBlock
from news.importing.readers.html_wrapping import is_element, is_silent, is_wrapping

_BLOCK_TAGS = {
    "address", "article", "blockquote", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "th", "thead", "tr", "ul", "body",
}  # fmt: skip
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    "li": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
}
_CAPTION_CLASS = re.compile(r"caption|chu-?thich|photo-?desc|image-?desc", re.IGNORECASE)
_ICON_FILE = re.compile(r"^data:|icon|logo|spacer|pixel|facebook|zalo|twitter|/print|email|avatar", re.IGNORECASE)
_SMALLEST_SIDE = 60
_LONGEST_CAPTION = 300
_CELLS_OF_A_PICTURE_FRAME = 3


@dataclass(slots=True)
class BlockWriter:
    """Collects inline text until a block element ends, and keeps what was left out."""

    blocks: list[RawBlock] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    _inline: list[str] = field(default_factory=list)

    def flush(self, kind: BlockKind) -> None:
        """End the current block; a line break inside it starts another one of the same kind."""
        for line in "".join(self._inline).split("\n"):
            text = " ".join(line.split())
            if text:
                self.blocks.append(RawBlock(kind, text))
        self._inline.clear()

    def walk(self, element: HtmlElement, kind: BlockKind = BlockKind.PARAGRAPH) -> None:
        """Write down the element with all it holds."""
        if is_silent(element):
            return
        if is_wrapping(element):
            self.leave_out(element)
            return
        if element.tag == "img":
            self.flush(kind)
            self._image(element)
        elif element.tag == "br":
            self._inline.append("\n")
        elif element.tag == "table" and not _is_layout(element):
            self.flush(kind)
            self._table(element)
        elif element.tag in _BLOCK_TAGS:
            self.flush(kind)
            inner = self._kind_of(element, kind)
            self._children(element, inner)
            self.flush(inner)
        else:
            self._children(element, kind)

    def leave_out(self, element: HtmlElement) -> None:
        """Keep the text of wrapping for the report only."""
        text = " ".join(" ".join(element.itertext()).split()) if element.tag not in {"noscript", "svg"} else ""
        if text:
            self.removed.append(text)

    def _children(self, element: HtmlElement, kind: BlockKind) -> None:
        self._inline.append(_one_line(element.text))
        for child in element:
            if is_element(child):
                self.walk(child, kind)
            self._inline.append(_one_line(child.tail))

    def _kind_of(self, element: HtmlElement, outer: BlockKind) -> BlockKind:
        if element.tag in _KINDS:
            return _KINDS[element.tag]
        if _CAPTION_CLASS.search(element.get("class", "")) and element.find(".//img") is None:
            return BlockKind.CAPTION
        if self._follows_image() and _is_all_italic(element):
            return BlockKind.CAPTION
        if outer is BlockKind.PARAGRAPH and element.tag in {"td", "th"} and self._in_picture_frame(element):
            return BlockKind.CAPTION
        return outer

    def _follows_image(self) -> bool:
        return bool(self.blocks) and self.blocks[-1].kind is BlockKind.IMAGE

    def _in_picture_frame(self, cell: HtmlElement) -> bool:
        table = next(cell.iterancestors("table"), None)
        return table is not None and table.find(".//img") is not None and cell.find(".//img") is None

    def _image(self, element: HtmlElement) -> None:
        file = element.get("data-src") or element.get("data-original") or element.get("src") or ""
        if file and not _ICON_FILE.search(file) and not _is_tiny(element):
            alt = " ".join(element.get("alt", "").split())
            self.blocks.append(RawBlock(BlockKind.IMAGE, "", file=file, alt=alt))

    def _table(self, table: HtmlElement) -> None:
        rows = tuple(
            tuple(" ".join(cell.text_content().split()) for cell in row if cell.tag in {"td", "th"})
            for row in table.iter("tr")
        )
        filled = tuple(row for row in rows if any(row))
        text = "\n".join(" | ".join(row) for row in filled)
        if text:
            self.blocks.append(RawBlock(BlockKind.TABLE, text, rows=filled))


def _one_line(text: str | None) -> str:
    """Line ends in the source of a page are only spaces."""
    return re.sub(r"[\r\n\t]+", " ", text or "")


def _is_layout(table: HtmlElement) -> bool:
    """Tables that frame a picture or hold the page together, not data."""
    rows = [[cell for cell in row if cell.tag in {"td", "th"}] for row in table.iter("tr")]
    cells = sum(map(len, rows))
    if table.find(".//img") is not None and cells <= _CELLS_OF_A_PICTURE_FRAME:
        return True
    return table.find(".//table") is not None or len(rows) < 2 or max(map(len, rows), default=0) < 2


def _is_all_italic(element: HtmlElement) -> bool:
    text = "".join(element.text_content().split())
    italic = "".join(
        "".join(part.text_content().split())
        for part in element.iter("em", "i")
        if part.getparent().tag not in {"em", "i"}
    )
    return element.tag in {"p", "div"} and 0 < len(text) <= _LONGEST_CAPTION and text == italic


def _is_tiny(element: HtmlElement) -> bool:
    sides = [element.get(name, "").removesuffix("px") for name in ("width", "height")]
    return any(side.isdigit() and int(side) < _SMALLEST_SIDE for side in sides)
