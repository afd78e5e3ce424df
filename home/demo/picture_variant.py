"""From one drawing to several pictures: another part of it, seen from the other side, in another light."""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PIL import Image, ImageEnhance, ImageOps

Box = tuple[float, float, float, float]

CROPS: Final[Mapping[str, Box]] = {
    "whole": (0, 0, 1, 1),
    "left": (0, 0.1, 0.72, 0.82),
    "right": (0.28, 0.1, 1, 0.82),
    "middle": (0.12, 0.06, 0.88, 0.82),
    "top": (0.06, 0, 0.8, 0.74),
    "foot": (0.2, 0.26, 0.94, 1),
}
# A wash of one colour over the drawing, and how much of it.
LIGHTS: Final[Mapping[str, tuple[str, float]]] = {
    "day": ("#ffffff", 0.0),
    "morning": ("#f6d9a8", 0.2),
    "evening": ("#7a2f2a", 0.24),
    "rain": ("#3f5a6b", 0.3),
    "leaf": ("#2f5a3c", 0.2),
    "old": ("#b59a6a", 0.34),
}
QUALITY: Final = 84


def picture_file(source: Path, crop: str = "whole", light: str = "day", mirrored: bool = False) -> bytes:
    """A WebP file of the drawing at ``source``; the same inputs always give the same picture."""
    with Image.open(source) as drawing:
        picture = drawing.convert("RGB")
    picture = _cropped(picture, CROPS[crop])
    if mirrored:
        picture = ImageOps.mirror(picture)
    return _as_webp(_in_light(picture, *LIGHTS[light]))


def _cropped(picture: Image.Image, part: Box) -> Image.Image:
    left, top, right, bottom = part
    box = (left * picture.width, top * picture.height, right * picture.width, bottom * picture.height)
    return picture.crop(tuple(round(edge) for edge in box))  # type: ignore[arg-type]  # a box of four


def _in_light(picture: Image.Image, colour: str, share: float) -> Image.Image:
    if not share:
        return picture
    washed = Image.blend(picture, Image.new("RGB", picture.size, colour), share)
    return ImageEnhance.Contrast(washed).enhance(1 + share / 2)


def _as_webp(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, format="WEBP", quality=QUALITY)
    return out.getvalue()
