"""The picture of a feed entry, out of the sizes that pages have already made."""

import mimetypes
from dataclasses import dataclass

from portal.delivery.site_address import absolute
from portal.library.models import Image, Rendition
from portal.library.places import PLACES

# What every reader of feeds can show; the last of a place is its largest JPEG.
PREFERRED = [PLACES[place].specs[-1] for place in ("hero", "portrait", "story")]


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that belongs to an entry; ``size`` in bytes."""

    url: str
    size: int
    media_type: str


def enclosure_of(image: Image | None) -> Enclosure | None:
    """The best size there is of an image from ``load_sizes``; None when no page has made one yet.

    A feed is read by programs every few minutes: it must never wait for a picture to be cut.
    """
    if image is None:
        return None
    made = {rendition.filter_spec: rendition for rendition in image.prefetched_renditions}
    best = next((made[spec] for spec in PREFERRED if spec in made), None)
    return _enclosure(best) if best else None


def _enclosure(rendition: Rendition) -> Enclosure | None:
    try:
        size = rendition.file.size
    except OSError:
        return None
    media_type, _encoding = mimetypes.guess_type(rendition.file.name, strict=False)
    return Enclosure(absolute(rendition.url), size, media_type or "image/webp")
