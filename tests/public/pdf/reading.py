"""Reads PDF files back."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from lxml import html
from pypdf import PdfReader

from news.public.models import ArticlePdf

FOOT = re.compile(
    r"Cổng thông tin Thi đua Khen thưởng\s(?=http)|https?://[^ ]\S*\s(?:\S+/\s)?Tệp PDF tạo ngày \S+\sTrang \S+"
)
BESIDE_THE_TEXT = "//p[@class='letterhead' or @class='address' or @class='pages'] | //svg"


@dataclass(frozen=True, slots=True)
class Element:
    """One node of the tag tree: its tag, its words for those who do not see, how deep it lies, its own dictionary."""

    tag: str
    alt: str
    depth: int
    entry: Any


def stored(article_id: int) -> PdfReader:
    """The file that is kept for an article."""
    with ArticlePdf.objects.get(pk=article_id).file.open("rb") as file:
        return PdfReader(BytesIO(file.read()))


def words(text: str) -> str:
    """The text without its line breaks."""
    return " ".join(text.split())


def letters(text: str) -> str:
    """The text without any space: where lines end is a matter of paper."""
    return "".join(text.split())


def text_of(reader: PdfReader, heads: Iterable[str] = ()) -> str:
    """What the pages say, without what stands at the edge of each, and without heads of tables that are said again."""
    said = ""
    for page in pages_of(reader):
        said = f"{said} {_without_repeated_head(page, heads, said)}"
    return words(said)


def pages_of(reader: PdfReader) -> list[str]:
    """What each page says, without what stands at its edge."""
    return [words(FOOT.sub("", words(page.extract_text()))) for page in reader.pages]


def heads_of(page: str) -> list[str]:
    """The heads of the tables of a printed page in HTML, one text for each."""
    document: Any = html.document_fromstring(page)
    return [words(" ".join(head.itertext())) for head in document.xpath("//thead")]


def _without_repeated_head(page: str, heads: Iterable[str], said: str) -> str:
    """A head at the top of a page is said again where a page before has said it."""
    repeated = next((head for head in heads if page.startswith(head) and head in said), "")
    return page.removeprefix(repeated)


def text_of_page(page: str) -> str:
    """What the printed page in HTML says."""
    document: Any = html.document_fromstring(page)
    for part in document.xpath(BESIDE_THE_TEXT):
        part.drop_tree()
    return words(" ".join(document.find("body").itertext()))


def elements(reader: PdfReader) -> list[Element]:
    """The tag tree from top to bottom."""
    return list(_walk(reader.trailer["/Root"]["/StructTreeRoot"], 0))  # type: ignore[index]


def fonts(reader: PdfReader) -> dict[str, Any]:
    """The font files by the name of their font, None where one is not embedded."""
    found = {}
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            found[font.get_object()["/BaseFont"]] = descendant["/FontDescriptor"].get_object().get("/FontFile2")
    return found


def _walk(node: Any, depth: int) -> Iterator[Element]:
    entry = node.get_object()
    if not isinstance(entry, dict):
        return
    if "/S" in entry:
        yield Element(str(entry["/S"]).lstrip("/"), str(entry.get("/Alt", "")), depth, entry)
    kids = entry.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        yield from _walk(kid, depth + 1)
