"""Makes the files of a picture: opened once, cut, scaled and encoded for every place. Never in a reader's request."""

import io
from collections.abc import Iterable
from typing import Any, Final

from django.core.files.base import ContentFile
from PIL import Image as Picture
from wagtail.images.models import Filter

from portal.library.models import Image, Rendition
from portal.library.photographs import as_shown
from portal.library.places import BASE, PLACES, filter_of, format_of

# Chosen by measuring (docs/library.md): the three formats look alike at these, and AVIF faster than at "speed" 7 grows
# by a fifth, slower takes twice as long for a twentieth.
ENCODING: Final[dict[str, dict[str, Any]]] = {
    "avif": {"quality": 58, "speed": 7},
    "webp": {"quality": 78, "method": 4},
    "jpeg": {"quality": 78, "progressive": True, "optimize": True},
}
EXTENSIONS: Final = {"avif": "avif", "webp": "webp", "jpeg": "jpg"}


def make_sizes(image: Image, places: Iterable[str]) -> int:
    """Make the files that the places need and that are missing; how many were made.

    Raises OSError when the original is gone or cannot be read.
    """
    wanted = dict.fromkeys(spec for place in places for spec in PLACES[place].specs_for(image))
    return make_files(image, wanted)


def make_quick_sizes(image: Image, places: Iterable[str]) -> int:
    """The same without AVIF, which takes ten times as long: a page looks right, and the worker adds the rest."""
    wanted = dict.fromkeys(spec for place in places for spec in PLACES[place].specs_for(image))
    return make_files(image, [spec for spec in wanted if format_of(spec) != "avif"])


def make_base(image: Image) -> int:
    """Make the one file that every picture has."""
    return make_files(image, [BASE])


def make_files(image: Image, specs: Iterable[str]) -> int:
    """Make the files of these filters that are missing; how many were made."""
    filters = {spec: Filter(spec=spec) for spec in specs}
    there = set(image.renditions.filter(filter_spec__in=filters).values_list("filter_spec", "focal_point_key"))
    keys = {spec: chosen.get_cache_key(image) for spec, chosen in filters.items()}
    missing = [spec for spec in filters if (spec, keys[spec]) not in there]
    if not missing:
        return 0
    _drop_older(image, missing)
    made = [
        Rendition(image=image, filter_spec=spec, focal_point_key=keys[spec], file=ContentFile(data, _name(image, spec)))
        for spec, data in _encoded(image, {spec: filters[spec] for spec in missing})
    ]
    return len(Rendition.objects.bulk_create(made, ignore_conflicts=True))


def _encoded(image: Image, filters: dict[str, Filter]) -> Iterable[tuple[str, bytes]]:
    picture = _opened(image)
    cuts: dict[str, Picture.Image] = {}
    for spec, chosen in filters.items():
        cut = cuts.setdefault(filter_of(spec), _cut(picture, image, chosen))
        yield spec, _encode(cut, format_of(spec))


def _opened(image: Image) -> Picture.Image:
    try:
        with image.file.storage.open(image.file.name) as file, Picture.open(file) as original:
            return as_shown(original)
    except (SyntaxError, ValueError, Picture.DecompressionBombError) as error:  # what Pillow says of damaged files
        raise OSError(str(error)) from error


def _cut(picture: Picture.Image, image: Image, chosen: Filter) -> Picture.Image:
    """Round the focal point, as Wagtail's own filters cut."""
    transform = chosen.get_transform(image, picture.size)
    left, top, right, bottom = transform.get_rect().round()
    box = (max(0, left), max(0, top), min(picture.width, right), min(picture.height, bottom))  # rounding may overshoot
    width, height = (max(1, round(side)) for side in transform.size)
    return picture.resize((width, height), Picture.Resampling.LANCZOS, box=box, reducing_gap=3.0)


def _encode(picture: Picture.Image, picture_format: str) -> bytes:
    out = io.BytesIO()
    picture.save(out, picture_format, **ENCODING[picture_format])
    return out.getvalue()


def _name(image: Image, spec: str) -> str:
    stem = image.file.name.rpartition("/")[2].rpartition(".")[0][:24]
    return f"{stem}.{filter_of(spec)}.{EXTENSIONS[format_of(spec)]}"


def _drop_older(image: Image, specs: Iterable[str]) -> None:
    """Files cut round another focal point."""
    for rendition in image.renditions.filter(filter_spec__in=specs):
        rendition.delete()
