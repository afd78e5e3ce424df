"""Pictures and their words, read from the stored form of the body so that no block fetches its picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from news.articles.models import Article


@dataclass(frozen=True, slots=True)
class PictureUse:
    """One picture of the body; ``number`` counts from 1 in the order of reading."""

    number: int
    chosen: bool
    described: bool
    caption: str
    missing_file: str


def picture_uses(article: Article) -> list[PictureUse]:
    """Every picture of the body, those of galleries included."""
    found = (value for block in article.body.raw_data for value in _of_block(block))
    return [_use(number, value) for number, value in enumerate(found, 1)]


def pictures_without_description(article: Article) -> Iterator[str]:
    """Readers who do not see need the words (WCAG 2.2, 1.1.1)."""
    if article.hero_image is not None and not article.hero_image.description.strip():
        yield _("Ảnh chính chưa có mô tả cho người không nhìn thấy ảnh")
    for use in picture_uses(article):
        if use.chosen and not use.described:
            yield _("Ảnh %(number)s chưa có mô tả cho người không nhìn thấy ảnh") % {"number": use.number}


def pictures_without_caption(article: Article) -> Iterator[str]:
    """Every press photograph says who does what where."""
    if article.hero_image_id and not article.hero_caption.strip():
        yield _("Ảnh chính chưa có chú thích")
    for use in picture_uses(article):
        if use.chosen and not use.caption:
            yield _("Ảnh %(number)s chưa có chú thích") % {"number": use.number}


def pictures_still_to_come(article: Article) -> Iterator[str]:
    """A caption whose picture was not in the imported file."""
    for use in picture_uses(article):
        if use.missing_file and not use.chosen:
            yield _("Ảnh %(number)s còn thiếu tệp “%(file)s”") % {"number": use.number, "file": use.missing_file}


def _of_block(block: Any) -> Iterator[dict[str, Any]]:
    value = block.get("value") or {}
    if block.get("type") == "image":
        yield value
    elif block.get("type") == "gallery":
        yield from (item.get("value", item) for item in value.get("images", ()))


def _use(number: int, value: dict[str, Any]) -> PictureUse:
    image = value.get("image") or {}
    return PictureUse(
        number=number,
        chosen=bool(image.get("image")),
        described=bool(image.get("decorative") or (image.get("alt_text") or "").strip()),
        caption=(value.get("caption") or "").strip(),
        missing_file=(value.get("missing_file") or "").strip(),
    )
