"""Those who do not see a PDF hear its order, its headings, its tables and its pictures (PDF/UA-1)."""

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader

from news.public.pdf.paper import address_on_paper
from tests.factories.article import NewsItemFactory
from tests.public.pdf.conftest import long_table
from tests.public.pdf.reading import Element, elements, fonts, stored

pytestmark = pytest.mark.one_database


@pytest.fixture
def reader(full_article: Callable[..., Any], make: Callable[[Any], None]) -> PdfReader:
    """The file of a full conference."""
    article = full_article("conference", title="Khối thi đua Bưu điện chấm điểm chéo", slug="cham-diem-cheo")
    make(article)
    return stored(article.pk)


def test_the_file_calls_itself_tagged_and_vietnamese(reader: PdfReader) -> None:
    root: Any = reader.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 (pypdf has a boolean of its own)
    assert root["/Lang"] == "vi"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()


def test_the_file_tells_title_author_and_days(reader: PdfReader) -> None:
    told = reader.metadata
    assert told is not None
    xmp = reader.trailer["/Root"]["/Metadata"].get_object().get_data().decode()  # type: ignore[index]

    assert told.title == "Khối thi đua Bưu điện chấm điểm chéo"
    assert told.author == "Hà Thu Lan, Báo Lam Giang"
    assert told.creation_date is not None
    assert "Khối thi đua Bưu điện chấm điểm chéo" in xmp
    assert "2026-03-" in xmp


def test_headings_paragraphs_lists_tables_and_pictures_are_tagged(reader: PdfReader) -> None:
    found = Counter(element.tag for element in elements(reader))

    assert found["H1"] == 1
    assert found["H2"] >= 3
    assert min(found[tag] for tag in ("P", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Figure", "Caption")) > 0


def test_headings_skip_no_level(reader: PdfReader) -> None:
    levels = [int(element.tag[1]) for element in elements(reader) if element.tag in {"H1", "H2", "H3", "H4"}]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_each_picture_has_words(reader: PdfReader) -> None:
    pictures = [element for element in elements(reader) if element.tag == "Figure"]

    assert [picture.alt for picture in pictures[:4]] == ["Hội trường kín chỗ"] * 4
    assert pictures[-1].alt.startswith("Mã QR của địa chỉ http")


def test_the_cells_of_a_table_name_their_heads(reader: PdfReader) -> None:
    found = elements(reader)
    heads = {str(element.entry["/ID"]) for element in found if element.tag == "TH"}
    cells = [element for element in found if element.tag == "TD"]

    named = [{str(head) for head in cell.entry["/A"]["/Headers"]} for cell in cells]

    assert named
    assert all(names and names <= heads for names in named)


def test_the_cells_of_a_long_table_name_row_and_column_on_every_page(db: None, make: Callable[[Any], None]) -> None:
    article = NewsItemFactory(body=[{"type": "table", "value": long_table(rows=90)}])
    make(article)

    found = elements(stored(article.pk))

    cells = [element for element in found if element.tag == "TD"]
    tables = [element for element in found if element.tag == "Table"]
    assert len(tables) > 2
    assert {len(set(cell.entry["/A"]["/Headers"])) for cell in cells} == {2}


def test_items_stand_in_lists_only(reader: PdfReader) -> None:
    found = elements(reader)

    assert {_parent(found, place).tag for place, item in enumerate(found) if item.tag == "LI"} == {"L"}


def test_every_font_is_ours_and_travels_along(reader: PdfReader) -> None:
    found = fonts(reader)

    assert found
    assert all(file is not None for file in found.values())
    assert {name.split("+")[1].split("-")[0] for name in found} == {"Portal", "Be"}


def test_the_pages_are_a4_and_bear_address_day_and_number(reader: PdfReader, settings: Any) -> None:
    last = reader.pages[-1]
    foot = " ".join(last.extract_text().split())

    assert [round(float(side)) for side in last.mediabox[2:]] == [595, 842]
    assert f"Trang {len(reader.pages)}/{len(reader.pages)}" in foot
    assert "Tệp PDF tạo ngày" in foot
    assert settings.SITE_URL in foot


def test_a_link_leads_to_the_portal_and_not_to_a_file(
    full_article: Callable[..., Any], make: Callable[[Any], None]
) -> None:
    article = full_article("news")
    make(article)

    links = [
        str(note.get_object()["/A"]["/URI"])
        for page in stored(article.pk).pages
        for note in page.get("/Annots", [])
        if "/URI" in note.get_object().get("/A", {})
    ]

    assert address_on_paper(article) in links
    assert any(link.endswith("/don-vi/") for link in links)
    assert {link.split(":")[0] for link in links} == {"http"}


def _parent(found: list[Element], place: int) -> Element:
    return next(above for above in reversed(found[:place]) if above.depth < found[place].depth)
