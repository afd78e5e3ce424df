"""The pictures of an article, their sizes fetched together."""

from collections.abc import Callable, Iterator
from typing import Any

from news.articles.models import Article
from portal.library.models import Image
from portal.library.sized_picture import SizedPicture, load_sizes, sized

HERO_PLACES = {"profile": "portrait"}


def hero_of(article: Article) -> SizedPicture | None:
    """The main picture. Fetches the sizes of the body's pictures along, so that the body asks for none itself."""
    place = HERO_PLACES.get(article.kind, "hero")
    load_sizes([article.hero_image, *_body_images(article)], place, "figure", "gallery")
    return sized(article.hero_image, place, article.hero_caption, article.hero_credit)


def _body_images(article: Article) -> Iterator[Image | None]:
    for block in article.body:
        if find := IMAGES_OF_BLOCK.get(block.block_type):
            yield from find(block.value)


def _image(value: Any) -> list[Image | None]:
    return [value["image"]]


def _poster(value: Any) -> list[Image | None]:
    return [value["poster"]]


def _gallery(value: Any) -> list[Image | None]:
    return [use["image"] for use in value["images"]]


IMAGES_OF_BLOCK: dict[str, Callable[[Any], list[Image | None]]] = {
    "image": _image,
    "gallery": _gallery,
    "video": _poster,
}
