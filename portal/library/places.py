"""Where pictures stand on pages, and which files each place needs."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from PIL import features

# Best first: a browser takes the first format that it can show.
MODERN: Final = ("avif", "webp") if features.check("avif") else ("webp",)
FALLBACK: Final = "jpeg"
MEDIA_TYPES: Final = {"avif": "image/avif", "webp": "image/webp", "jpeg": "image/jpeg"}
_FILTER = re.compile(r"(fill|max)-(\d+)x(\d+)")


class Measured(Protocol):
    """Anything with a width and a height in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture stands: its filters from small to large, and the ``sizes`` by which a browser chooses.

    ``wide_sizes`` holds where the first of a list is shown large.
    """

    filters: tuple[str, ...]
    sizes: str
    wide_sizes: str = ""

    @property
    def specs(self) -> tuple[str, ...]:
        """All files: every width in the modern formats, and the largest as a JPEG that any program can show."""
        modern = (spec_of(filter_spec, name) for name in MODERN for filter_spec in self.filters)
        return (*modern, spec_of(self.filters[-1], FALLBACK))

    def specs_for(self, picture: Measured) -> tuple[str, ...]:
        """The files that make sense of a picture of this size: nothing is enlarged, so larger ones would be equal."""
        useful = useful_filters(self.filters, picture)
        return tuple(spec for spec in self.specs if format_of(spec) == FALLBACK or filter_of(spec) in useful)


_COLUMN: Final = "(min-width: 78rem) 44rem, (min-width: 64rem) 55vw, 92vw"
_PHOTOGRAPH: Final = ("fill-480x320", "fill-720x480", "fill-1200x800")
PLACES: Final[Mapping[str, Place]] = {
    "hero": Place(_PHOTOGRAPH, _COLUMN),
    "lead": Place(_PHOTOGRAPH, "(min-width: 78rem) 31rem, (min-width: 64rem) 36vw, (min-width: 30rem) 58vw, 92vw"),
    "story": Place(
        ("fill-320x213", "fill-480x320", "fill-720x480"),
        "(min-width: 30rem) 16rem, 10.5rem",
        "(min-width: 30rem) 16rem, 92vw",
    ),
    "figure": Place(("max-480x960", "max-720x1280", "max-1280x1600"), _COLUMN),
    "gallery": Place(
        ("max-480x960", "max-720x1280", "max-1280x1600"),
        "(min-width: 78rem) 30rem, (min-width: 64rem) 34vw, (min-width: 36rem) 46vw, 92vw",
        _COLUMN,
    ),
    "portrait": Place(("fill-320x400", "fill-720x900", "fill-960x1200"), "(min-width: 64rem) 40rem, 92vw"),
    "mini": Place(("fill-160x200", "fill-320x400"), "6rem"),
}
# Made when a picture comes in, whatever becomes of it: there is always something to show.
BASE: Final = "max-1280x1600|format-webp"


def spec_of(filter_spec: str, picture_format: str) -> str:
    """A file: how the picture is cut, and its format."""
    return f"{filter_spec}|format-{picture_format}"


def filter_of(spec: str) -> str:
    """How the picture of a file is cut."""
    return spec.split("|", 1)[0]


def format_of(spec: str) -> str:
    """The format of a file."""
    return spec.rpartition("|format-")[2]


def specs_of(places: Iterable[str]) -> list[str]:
    """The files of several places, each once."""
    return list(dict.fromkeys(spec for place in places for spec in PLACES[place].specs))


def useful_filters(filters: Iterable[str], picture: Measured) -> set[str]:
    """The filters up to and with the first that takes the whole picture."""
    useful = set()
    for filter_spec in filters:
        useful.add(filter_spec)
        if _reaches_whole(filter_spec, picture):
            break
    return useful


def _reaches_whole(filter_spec: str, picture: Measured) -> bool:
    match = _FILTER.fullmatch(filter_spec)
    if match is None:
        raise ValueError(filter_spec)
    width, height = int(match[2]), int(match[3])
    if match[1] == "max":
        return picture.width <= width and picture.height <= height
    return picture.width <= width or picture.height <= height
