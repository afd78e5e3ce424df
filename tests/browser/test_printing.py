"""What comes out of a reader's printer."""

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from tests.browser.visitor import Visitor
from tests.factories.article import ConferenceFactory

TABLE = {
    "caption": "Sáng kiến theo tổ",
    "columns": [{"type": "text", "heading": heading} for heading in ("Tổ", "Số")],
    "rows": [{"values": [f"Tổ sản xuất số {number}", str(number)]} for number in range(60)],
}


@pytest.fixture
def article(portal: object) -> str:
    """Address of a long article with a table and a link that leads out."""
    text = "<p>Danh sách đăng trên <a href='https://lamgiang.example/danh-sach'>cổng của tỉnh</a>.</p>"
    made = ConferenceFactory(
        title="Tổ hàn đổi ca để kèm thợ mới",
        body=[{"type": "paragraph", "value": text}, {"type": "table", "value": TABLE}],
    )
    return str(made.url)


def _printed(visitor: Visitor) -> PdfReader:
    return PdfReader(BytesIO(visitor.page.pdf(prefer_css_page_size=True)))


def _letters(text: str) -> str:
    """Browsers take the letters of a word from two fonts, and what reads the file back puts spaces between them."""
    return "".join(text.split())


def _told(reader: PdfReader) -> str:
    return _letters("".join(page.extract_text() for page in reader.pages))


def test_an_article_is_printed_without_what_only_a_screen_can_do(visitor: Visitor, article: str) -> None:
    visitor.opens(article)

    told = _told(_printed(visitor))

    on_screen_only = ("Facebook", "Sao chép liên kết", "Bản PDF", "Hiển thị", "Bỏ qua", "Mã QR")
    assert _letters("Tổ hàn đổi ca để kèm thợ mới") in told
    assert [words for words in on_screen_only if _letters(words) in told] == []


def test_a_printed_article_says_where_it_comes_from_and_when_it_was_fetched(visitor: Visitor, article: str) -> None:
    visitor.opens(article)

    told = _told(_printed(visitor))

    assert article in told
    assert _letters("Lấy từ cổng ngày") in told
    assert "https://lamgiang.example/danh-sach" in told


def test_pages_are_a4_and_the_heads_of_a_long_table_come_again(visitor: Visitor, article: str) -> None:
    visitor.opens(article)

    reader = _printed(visitor)

    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]
    assert len(reader.pages) > 2
    assert sum("TổSố" in _letters(page.extract_text()) for page in reader.pages) >= 2


def test_a_dark_screen_prints_black_on_white(visitor: Visitor, article: str) -> None:
    visitor.page.emulate_media(color_scheme="dark", media="print")
    visitor.opens(article)

    colours = visitor.page.evaluate(
        "[getComputedStyle(document.documentElement).colorScheme, getComputedStyle(document.querySelector('h1')).color]"
    )

    assert colours[0] == "light"
    assert max(int(part) for part in colours[1].removeprefix("rgb(").removesuffix(")").split(",")) < 64


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_camera_reads_the_code_that_the_page_folds_away(visitor: Visitor, article: str, scheme: str) -> None:
    visitor.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    visitor.opens(article)
    visitor.page.get_by_role("link", name="Mã QR").click()
    visitor.page.locator("#ma-qr").wait_for(state="visible")

    picture = Image.open(BytesIO(visitor.page.get_by_role("img", name="Mã QR của địa chỉ").screenshot()))

    assert [code.text.endswith(article) for code in zxingcpp.read_barcodes(picture)] == [True]
    assert visitor.console_errors == []
