"""What happens to a photograph at the door: turned upright, stripped of hidden data."""

import io
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

JPEG_QUALITY = 92


@dataclass(frozen=True, slots=True)
class CleanedPhotograph:
    """Bytes in the format they came in, without EXIF, with their size in pixels."""

    data: bytes
    width: int
    height: int


def upright_without_metadata(content: bytes) -> CleanedPhotograph | None:
    """``content`` turned as its EXIF orientation asks and without EXIF; None when there is nothing to do.

    The place where a picture was taken and the device are personal data that readers must not receive.
    Animations are left alone (only photographs carry EXIF here).
    """
    try:
        picture = Image.open(io.BytesIO(content))
        picture.load()
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError):
        return None
    if not picture.getexif() or getattr(picture, "is_animated", False):
        return None
    return _rewritten(picture)


def _rewritten(picture: Image.Image) -> CleanedPhotograph:
    picture_format = picture.format or "JPEG"
    profile = picture.info.get("icc_profile")
    upright = ImageOps.exif_transpose(picture)
    upright.info.pop("exif", None)
    out = io.BytesIO()
    options = {"quality": JPEG_QUALITY} if picture_format in {"JPEG", "WEBP", "AVIF"} else {}
    upright.save(out, format=picture_format, exif=b"", icc_profile=profile, **options)
    return CleanedPhotograph(out.getvalue(), upright.width, upright.height)
