"""Where each picture of articles stands, so that its files can be made beforehand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from news.articles.keys import ArticleKind
from news.articles.models import Article
from portal.library.models import Image

HERO = ("hero", "lead", "story")
PORTRAIT = ("portrait", "mini", "story")
IN_BODY = ("figure",)
IN_GALLERY = ("gallery",)


@dataclass(slots=True)
class PictureUse:
    """An image and the names of the places where it is shown."""

    image: Image
    places: set[str] = field(default_factory=set)


def picture_uses(articles: Iterable[Article]) -> Sequence[PictureUse]:
    """Each image that an article shows, once. Images compare by their alternative text too, hence the keys."""
    uses: dict[int, PictureUse] = {}
    for article in articles:
        for image, places in _uses_in(article):
            if image is not None:
                uses.setdefault(image.pk, PictureUse(image)).places.update(places)
    return list(uses.values())


def _uses_in(article: Article) -> Iterator[tuple[Image | None, tuple[str, ...]]]:
    yield article.hero_image, PORTRAIT if article.kind == ArticleKind.PROFILE else HERO
    for block in article.body:
        if block.block_type == "image":
            yield block.value["image"], IN_BODY
        elif block.block_type == "gallery":
            yield from ((use["image"], IN_GALLERY) for use in block.value["images"])
        elif block.block_type == "video":
            yield block.value["poster"], IN_BODY
