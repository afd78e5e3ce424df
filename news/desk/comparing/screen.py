"""A comparison ready to be shown: numbered facts, pictures with their small copies, text laid out."""

from collections.abc import Iterable
from dataclasses import dataclass

from wagtail.images import get_image_model

from news.desk.comparing.comparison import Comparison, Numbered
from news.desk.comparing.facts import FactChange
from news.desk.comparing.layout import Folded, Shown, lay_out
from news.desk.comparing.passages import Picture
from news.desk.comparing.pictures import PictureChange

SMALL = "max-480x360"


@dataclass(frozen=True, slots=True)
class Side:
    """A picture as it was or is; ``url`` of a small copy is empty where there is no picture."""

    picture: Picture
    url: str


@dataclass(frozen=True, slots=True)
class PicturePair:
    """A changed picture with both sides to look at."""

    number: int
    change: PictureChange
    old: Side | None
    new: Side | None


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything that a template shows of a comparison."""

    changes: tuple[Numbered, ...]
    facts: tuple[Numbered, ...]
    pictures: tuple[PicturePair, ...]
    items: tuple[Shown | Folded, ...]


def screen_of(comparison: Comparison) -> Screen:
    """``comparison`` ready for a template; one query for its pictures, one for their copies."""
    changes = tuple(comparison.changes())
    facts = tuple(found for found in changes if isinstance(found.change, FactChange))
    return Screen(changes, facts, tuple(_pairs(changes)), lay_out(comparison))


def _pairs(changes: Iterable[Numbered]) -> list[PicturePair]:
    pictures = [(found.number, found.change) for found in changes if isinstance(found.change, PictureChange)]
    urls = _small_copies(side.image for _number, change in pictures for side in change.shown)
    return [
        PicturePair(number, change, _side(change.old, urls), _side(change.new, urls)) for number, change in pictures
    ]


def _side(picture: Picture | None, urls: dict[int, str]) -> Side | None:
    return Side(picture, urls.get(picture.image or 0, "")) if picture is not None else None


def _small_copies(images: Iterable[int | None]) -> dict[int, str]:
    wanted = {pk for pk in images if pk is not None}
    if not wanted:
        return {}
    found = get_image_model().objects.filter(pk__in=wanted).prefetch_renditions(SMALL)
    return {image.pk: image.get_rendition(SMALL).url for image in found}
