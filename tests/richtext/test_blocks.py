"""Blocks refuse what a page could not show."""

import io
import re

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image as Picture

from news.articles.blocks import body_blocks
from portal.library.models import Image
from portal.richtext.blocks.videos import VideoBlock
from tests.factories.article import NewsItemFactory

NAMES = ["paragraph", "image", "gallery", "quote", "table", "document", "video", "related"]


def add_picture(title: str) -> None:
    """One more picture in the library."""
    content = io.BytesIO()
    Picture.new("RGB", (800, 500)).save(content, "JPEG")
    Image.objects.create(title=title, description=title, file=ContentFile(content.getvalue(), "anh.jpg"))


def test_block_names_are_stored_with_the_text_and_stay() -> None:
    assert [name for name, _block in body_blocks()] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_block_says_in_the_picker_what_it_is_for(name: str) -> None:
    block = dict(body_blocks())[name]

    assert block.label
    assert block.meta.description
    assert block.meta.preview_template == "components/blocks/preview.html"


@pytest.mark.django_db
@pytest.mark.parametrize("with_pictures", [True, False])
@pytest.mark.parametrize("name", NAMES)
def test_every_block_shows_an_example_in_the_picker(name: str, with_pictures: bool) -> None:
    if with_pictures:
        for number in range(3):
            add_picture(f"Ảnh {number}")
    NewsItemFactory(title="Bài đọc tiếp")
    block = dict(body_blocks())[name]

    shown = block.render(block.get_preview_value())

    assert re.sub(r"<[^>]+>", "", shown).strip()
    assert not with_pictures or name not in ("image", "gallery") or "<img" in shown


@pytest.mark.parametrize(
    "url",
    [
        "https://www.youtube.com/watch?v=abcdefghijk",
        "https://youtu.be/abcdefghijk?t=4",
        "https://www.youtube.com/watch?list=1&v=abcdefghijk",
        "https://www.youtube.com/shorts/abcdefghijk",
    ],
)
def test_a_video_is_played_without_tracking_cookies(url: str) -> None:
    block = VideoBlock()

    value = block.clean(block.to_python({"url": url, "title": "Phóng sự", "poster": None, "transcript": ""}))

    assert value.embed_url == "https://www.youtube-nocookie.com/embed/abcdefghijk"


@pytest.mark.parametrize(
    "url", ["https://vimeo.com/1", "https://evil.example/watch?v=abcdefghijk", "https://youtu.be/a"]
)
def test_other_addresses_are_refused_with_a_sentence(url: str) -> None:
    block = VideoBlock()

    with pytest.raises(ValidationError, match="YouTube"):
        block.clean(block.to_python({"url": url, "title": "Phóng sự", "poster": None, "transcript": ""}))
