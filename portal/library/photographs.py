"""What happens to a photograph at the door: turned upright, stripped of hidden data."""

import io
from dataclasses import dataclass

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

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


def as_shown(original: Image.Image) -> Image.Image:
    """The first frame upright, in the colours of the web (sRGB), on white where it is transparent.

    Diagrams on nothing would vanish on a dark page, printers' colours (CMYK) and wide ones look wrong in programs that
    ignore profiles, and what moves by itself must be stoppable (WCAG 2.2, 2.2.2). Raises OSError for broken files.
    """
    original.seek(0)
    picture = _in_srgb(ImageOps.exif_transpose(original))
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    seen = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen).convert("RGB")


def _in_srgb(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in {"RGB", "CMYK"}:
        return picture
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        shown = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):  # a damaged profile must not cost the picture
        return picture
    return shown or picture
