"""Nothing that an article says makes the portal ask another machine, or hand out a file that is no picture."""

import socket
from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image as Picture
from pypdf import PdfReader

from news.public.pdf.assets import NotOurs, OwnAssets
from news.public.pdf.digest import paper_style
from news.public.pdf.engine import pdf_of
from portal.library.models import Image
from tests.public.pdf.reading import stored, text_of

pytestmark = pytest.mark.one_database

ADDRESS = "http://127.0.0.1:8000/tin-tuc/bai/"
FOREIGN = [
    "https://example.com/images/a.png",
    "http://169.254.169.254/latest/meta-data/",
    "http://127.0.0.1:8000.example.com/media/images/a.png",
    "//example.com/media/images/a.png",
    "http://127.0.0.1:8000/media/documents/mat.pdf",
    "http://127.0.0.1:8000/media/images/../documents/mat.pdf",
    "http://127.0.0.1:8000/media/images/%2e%2e/documents/mat.pdf",
    "http://127.0.0.1:8000/quan-tri/",
    "http://127.0.0.1:8000/images/a.png",
    "file:///etc/passwd",
    "ftp://127.0.0.1/images/a.png",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>",
]
HOSTILE = """<html lang="vi"><head><title>Bài</title><link rel="stylesheet" href="https://example.com/a.css">
<link rel="attachment" href="file:///etc/passwd"><base href="https://example.com/">
<style>@import "https://example.com/b.css"; @font-face{font-family:X;src:url(https://example.com/c.ttf)}
p{background:url(https://example.com/d.png);font-family:X}</style></head>
<body><p>Chữ của bài</p><img src="https://example.com/e.png" alt="Ảnh lạ"><img src="/etc/passwd" alt="Tệp lạ">
<svg viewBox="0 0 9 9"><title>Hình</title><image href="https://example.com/f.png" width="9" height="9"/></svg>
<object data="https://example.com/g.svg">thay thế</object><embed src="https://example.com/h.svg"></body></html>"""


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every attempt to reach another machine fails and is written down."""
    tried: list[Any] = []

    def refuse(_self: Any, address: Any) -> None:
        tried.append(address)
        raise OSError

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *arguments, **_options: refuse(None, arguments))
    return tried


@pytest.mark.parametrize("url", FOREIGN)
def test_what_is_not_a_picture_of_ours_is_refused(url: str, settings: Any) -> None:
    settings.SITE_URL = "http://127.0.0.1:8000"

    with pytest.raises(NotOurs):
        OwnAssets().fetch(url)


def test_a_font_has_a_name_from_the_list_or_none() -> None:
    with pytest.raises(KeyError):
        OwnAssets().fetch("font:../../etc/passwd")


def test_a_hostile_page_reaches_nobody_and_is_printed_without_what_it_asked_for(no_network: list[Any]) -> None:
    made = pdf_of(HOSTILE, paper_style(), ADDRESS, date(2026, 11, 21))

    reader = PdfReader(BytesIO(made))
    assert no_network == []
    assert "Chữ của bài" in reader.pages[0].extract_text()
    assert not reader.attachments


def test_a_photograph_in_a_web_format_becomes_jpeg(settings: Any) -> None:
    settings.SITE_URL = "http://127.0.0.1:8000"
    content = BytesIO()
    Picture.effect_noise((400, 300), 60).convert("RGBA").save(content, "WEBP")
    name = default_storage.save("images/xuong.webp", ContentFile(content.getvalue()))

    got = OwnAssets().fetch(f"http://127.0.0.1:8000/media/{name}")

    assert got.content_type == "image/jpeg"
    assert Picture.open(BytesIO(got.read())).size == (400, 300)


def test_a_picture_of_ours_goes_in_and_a_lost_one_leaves_its_words(
    full_article: Callable[..., Any], make: Callable[[Any], None], photograph: Image
) -> None:
    article = full_article("news")
    make(article)
    whole = stored(article.pk)
    photograph.file.storage.delete(photograph.file.name)
    for rendition in photograph.renditions.all():
        rendition.file.storage.delete(rendition.file.name)
    type(article).objects.filter(pk=article.pk).update(title="Bài mất ảnh")
    make(article)

    assert sum(len(page.images) for page in whole.pages) >= 4
    assert "Tổ trưởng đọc bảng điểm" in text_of(stored(article.pk))
