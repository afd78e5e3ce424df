"""What of a page's markup goes on paper."""

from typing import Final, cast

from lxml import html
from lxml.html import HtmlElement

# Controls, scripts and drawings without words; the class is the print style's own word for "not on paper".
ON_SCREEN_ONLY: Final = (
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' noprint ')]"
    " | //script | //summary | //noscript | //template | //button | //dialog | //form | //audio | //video | //iframe"
    " | //*[@hidden] | //svg[not(title)]"
)
# The parser knows nothing of this empty element and puts the picture after it inside.
CHOICES: Final = "//source"
# A list of terms becomes a plain list of two columns: tagged PDF knows no other (ISO 32000-1 §14.8.4.3.3).
TERMS: Final = "//dl | //dl/div | //dl/div/dt | //dl/div/dd"
PLAIN_LIST: Final = {"dl": "ul", "div": "li", "dt": "span", "dd": "span"}
TWO_COLUMNS: Final = " or ".join(f"contains(@class, '{name}')" for name in ("people", "facts", "figures"))
ROWS_OF_TWO: Final = f"//*[self::ul or self::ol][{TWO_COLUMNS}]/li"
LAYOUT_HINTS: Final = ("srcset", "sizes", "loading", "fetchpriority", "decoding")


def without_screen_parts(page: str) -> str:
    """``page`` without what only a screen can do, and with words for each picture (PDF/UA-1 §7.3)."""
    document = html.document_fromstring(page)
    for part in _found(document, ON_SCREEN_ONLY):
        part.drop_tree()
    for choice in _found(document, CHOICES):
        choice.drop_tag()
    for picture in _found(document, "//img"):
        _prepare(picture)
    for term in _found(document, TERMS):
        term.set("class", f"{term.get('class', '')} {term.tag}".strip())
        term.tag = PLAIN_LIST[str(term.tag)]
    for row in _found(document, ROWS_OF_TWO):
        _wrap(row)
    return str(html.tostring(document, encoding="unicode", doctype="<!DOCTYPE html>"))


def _found(document: HtmlElement, path: str) -> list[HtmlElement]:
    return cast("list[HtmlElement]", document.xpath(path))


def _wrap(row: HtmlElement) -> None:
    """What stands in columns is a block within the item: an item that is itself a table would be tagged twice."""
    columns = html.Element("div", {"class": "columns"})
    columns.extend(list(row))
    row.append(columns)


def _prepare(picture: HtmlElement) -> None:
    for name in LAYOUT_HINTS:
        picture.attrib.pop(name, None)
    if not picture.get("alt"):
        picture.set("alt", _words_beside(picture))


def _words_beside(picture: HtmlElement) -> str:
    """The caption of a picture that the library has no words for; a decoration stays a space, which is read as none."""
    figure = next(picture.iterancestors("figure"), None)
    caption = figure.find(".//figcaption") if figure is not None else None
    return " ".join(caption.text_content().split()) if caption is not None else " "
