"""The pictures of an article, their sizes fetched together."""

from collections.abc import Iterator
from typing import Any

from news.articles.models import Article
from portal.library.models import Image
from portal.library.sized_picture import SizedPicture, load_sizes, sized

HERO_PLACES = {"profile": "portrait"}


def hero_of(article: Article) -> SizedPicture | None:
    """The main picture. Fetches the sizes of the body's pictures along, so that the body asks for none itself."""
    place = HERO_PLACES.get(article.kind, "hero")
    load_sizes([article.hero_image, *_body_images(article)], place, "figure")
    return sized(article.hero_image, place, article.hero_caption, article.hero_credit)


def _body_images(article: Article) -> Iterator[Image | None]:
    for block in article.body:
        yield from IMAGES_OF_BLOCK.get(block.block_type, _none)(block.value)


def _none(_value: Any) -> list[Image | None]:
    return []


def _gallery(value: Any) -> list[Image | None]:
    return [use["image"] for use in value["images"]]


IMAGES_OF_BLOCK = {
    "image": lambda value: [value["image"]],
    "gallery": _gallery,
    "video": lambda value: [value["poster"]],
}
