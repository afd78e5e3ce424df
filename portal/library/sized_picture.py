"""A photograph in the sizes that a place on a page needs, out of the files that are there. Nothing is made here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log
from typing import Any, Final

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.images.models import Filter

from portal.library.models import Image, Rendition
from portal.library.places import BASE, FALLBACK, MEDIA_TYPES, MODERN, PLACES, format_of, specs_of
from portal.library.tasks import make_sizes_for
from portal.operations.asked_once import ask_once
from portal.vietnamese.dates import short_date

# Width by height, as in static/css/components/reading.css: panorama, film, photograph, old photograph … poster.
SHAPES: Final = {
    "r30": 3.0,
    "r21": 2.1,
    "r18": 1.78,
    "r15": 1.5,
    "r13": 1.33,
    "r10": 1.0,
    "r8": 0.8,
    "r7": 0.67,
    "r4": 0.4,
}
SMALL: Final = 480


@dataclass(frozen=True, slots=True)
class Source:
    """The files of one format, for a ``source`` element; ``has_choice`` when a browser chooses by width."""

    media_type: str
    srcset: str
    has_choice: bool


@dataclass(frozen=True, slots=True)
class SizedPicture:
    """One photograph ready for a ``picture``: the file for any program, the choice of files, the words it bears.

    ``wide_sizes`` holds where the first of a list is shown large; ``width`` and ``height`` reserve the space.
    """

    url: str
    sources: tuple[Source, ...]
    sizes: str
    wide_sizes: str
    width: int
    height: int
    alt: str
    caption: str = ""
    credit: str = ""
    taken_on: str = ""

    @property
    def shape(self) -> str:
        """The class of the nearest of ``SHAPES``: pictures in a row get one height, and hardly an edge is lost."""
        ratio = self.width / self.height
        return min(SHAPES, key=lambda name: abs(log(SHAPES[name] / ratio)))

    @property
    def is_small(self) -> bool:
        """Whether the whole picture is smaller than its place, so that stretching would blur it."""
        return self.width < SMALL


def with_sizes(*places: str, lookup: str = "renditions") -> Prefetch[str, Any, str]:
    """Prefetch of the files for the named places; ``lookup`` leads from the rows of the query to the files."""
    wanted = [*specs_of(places), BASE]
    return Prefetch(lookup, Rendition.objects.filter(filter_spec__in=wanted), to_attr="prefetched_renditions")


def load_sizes(images: Iterable[Image | None], *places: str) -> None:
    """Fetch the files of many images in one query."""
    prefetch_related_objects([image for image in images if image], with_sizes(*places))


def sized(image: Image | None, place: str, caption: str = "", credit: str = "") -> SizedPicture | None:
    """The picture for a place of ``PLACES``; None when there is none or no file of it was ever made.

    Missing files are left to the worker; until then the nearest stands in. ``caption`` and ``credit`` of this use
    come first, the library's own stand in for them. One query, unless ``with_sizes`` has fetched the files before.
    """
    if image is None:
        return None
    wanted = PLACES[place].specs_for(image)
    there = _files_of(image)
    found = [there[spec] for spec in wanted if spec in there]
    if len(found) < len(wanted) or not all(_is_current(file, image) for file in found):
        _request(image, place)
    found = found or list(there.values())[-1:]
    return _sized(image, found, place, caption, credit) if found else None


def _files_of(image: Image) -> dict[str, Rendition]:
    """By filter; a file cut round an older focal point only where there is no current one."""
    files = getattr(image, "prefetched_renditions", None)
    files = list(image.renditions.all()) if files is None else files
    return {file.filter_spec: file for file in sorted(files, key=lambda file: _is_current(file, image))}


def _is_current(file: Rendition, image: Image) -> bool:
    return file.focal_point_key == Filter(spec=file.filter_spec).get_cache_key(image)


def _request(image: Image, place: str) -> None:
    key = f"{image.pk}:{place}:{image.file_hash}:{image.focal_point_x}:{image.focal_point_y}"
    ask_once(make_sizes_for, image.pk, [place], key=key)


def _sized(image: Image, files: Sequence[Rendition], place: str, caption: str, credit: str) -> SizedPicture:
    largest = max(files, key=lambda file: (file.width, format_of(file.filter_spec) == FALLBACK))
    return SizedPicture(
        url=largest.url,
        sources=tuple(source for name in MODERN if (source := _source(name, files))),
        sizes=PLACES[place].sizes,
        wide_sizes=PLACES[place].wide_sizes or PLACES[place].sizes,
        width=largest.width,
        height=largest.height,
        alt=_alt(image),
        caption=caption or image.caption,
        credit=credit or image.credit,
        taken_on=short_date(image.taken_on) if image.taken_on else "",
    )


def _source(picture_format: str, files: Sequence[Rendition]) -> Source | None:
    by_width = {file.width: file.url for file in files if format_of(file.filter_spec) == picture_format}
    if not by_width:
        return None
    if len(by_width) == 1:  # without a width the browser shows the file in its own size, not in that of ``sizes``
        return Source(MEDIA_TYPES[picture_format], next(iter(by_width.values())), has_choice=False)
    choices = [f"{url} {width}w" for width, url in sorted(by_width.items())]
    return Source(MEDIA_TYPES[picture_format], ", ".join(choices), has_choice=True)


def _alt(image: Image) -> str:
    """What this use says; a picture marked as decoration has none."""
    if getattr(image, "decorative", False):
        return ""
    return getattr(image, "contextual_alt_text", None) or image.description
