"""A photograph in the sizes that a place on a page needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import SourceImageIOError

from portal.library.models import Image, Rendition

FORMAT = "format-webp"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture stands: its renditions from small to large, and the ``sizes`` a browser chooses by."""

    filters: tuple[str, ...]
    sizes: str

    @property
    def specs(self) -> tuple[str, ...]:
        """The filters with the file format."""
        return tuple(f"{filter_spec}|{FORMAT}" for filter_spec in self.filters)


PLACES = {
    "hero": Place(("fill-600x400", "fill-1200x800"), "(min-width: 64rem) 30rem, 100vw"),
    "story": Place(("fill-240x160", "fill-480x320"), "(min-width: 26rem) 16rem, 7rem"),
    "figure": Place(("max-640x1280", "max-1280x1600"), "(min-width: 64rem) 46rem, 100vw"),
    "portrait": Place(("fill-480x600", "fill-960x1200"), "(min-width: 64rem) 40rem, 100vw"),
    "share": Place(("fill-1200x630",), ""),
}


@dataclass(frozen=True, slots=True)
class SizedPicture:
    """One photograph ready for an ``img``: the largest file, the choice of files, and the words that belong to it."""

    url: str
    srcset: str
    sizes: str
    width: int
    height: int
    alt: str
    caption: str = ""
    credit: str = ""
    taken_on: str = ""


def with_sizes(*places: str) -> Prefetch[str, Any, str]:
    """Prefetch of the renditions for the named places, to be used on a query of images."""
    return Prefetch(
        "renditions",
        queryset=Rendition.objects.filter(filter_spec__in=_specs(places)),
        to_attr="prefetched_renditions",
    )


def load_sizes(images: Iterable[Image | None], *places: str) -> None:
    """Fetch the renditions of many images in one query."""
    prefetch_related_objects([image for image in images if image], with_sizes(*places))


def sized(image: Image | None, place: str, caption: str = "", credit: str = "") -> SizedPicture | None:
    """The picture for a place of ``PLACES``; None when there is none or its file is gone.

    ``caption`` and ``credit`` of this use come first, the library's own stand in for them.
    """
    if image is None:
        return None
    specs = PLACES[place].specs
    try:
        renditions = image.get_renditions(*specs)
    except (SourceImageIOError, InvalidFilterSpecError, OSError):
        return None
    return _sized(image, [renditions[spec] for spec in specs], place, caption, credit)


def _sized(image: Image, renditions: list[Rendition], place: str, caption: str, credit: str) -> SizedPicture:
    largest = renditions[-1]
    choices = dict.fromkeys(f"{rendition.url} {rendition.width}w" for rendition in renditions)
    return SizedPicture(
        url=largest.url,
        srcset=", ".join(choices) if len(choices) > 1 else "",
        sizes=PLACES[place].sizes,
        width=largest.width,
        height=largest.height,
        alt=_alt(image),
        caption=caption or image.caption,
        credit=credit or image.credit,
        taken_on=image.taken_on.strftime("%d/%m/%Y") if image.taken_on else "",
    )


def _alt(image: Image) -> str:
    """What this use says; a picture marked as decoration has none."""
    if getattr(image, "decorative", False):
        return ""
    return getattr(image, "contextual_alt_text", None) or image.description


def _specs(places: Iterable[str]) -> list[str]:
    return [spec for place in places for spec in PLACES[place].specs]
