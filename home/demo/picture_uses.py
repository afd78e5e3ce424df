"""Where each picture of the articles stands, so that its sizes can be made beforehand."""

from collections.abc import Iterable, Iterator, Mapping

from news.articles.keys import ArticleKind
from news.articles.models import Article
from portal.library.models import Image

HERO = ("hero", "story")
PORTRAIT = ("portrait", "story")
IN_BODY = ("figure",)


def picture_uses(articles: Iterable[Article]) -> Mapping[Image, tuple[str, ...]]:
    """The names of the places for each image that an article shows."""
    uses: dict[Image, dict[str, None]] = {}
    for article in articles:
        for image, places in _uses_in(article):
            uses.setdefault(image, {}).update(dict.fromkeys(places))
    return {image: tuple(places) for image, places in uses.items()}


def _uses_in(article: Article) -> Iterator[tuple[Image, tuple[str, ...]]]:
    if article.hero_image:
        yield article.hero_image, PORTRAIT if article.kind == ArticleKind.PROFILE else HERO
    for block in article.body:
        if block.block_type == "image":
            yield block.value["image"], IN_BODY
        elif block.block_type == "gallery":
            yield from ((use["image"], IN_BODY) for use in block.value["images"])
        elif block.block_type == "video" and block.value["poster"]:
            yield block.value["poster"], IN_BODY
