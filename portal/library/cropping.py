"""A part of an original, cut round what matters in it."""

from PIL import Image as Picture
from PIL import ImageOps

from portal.library.models import Image
from portal.library.photographs import as_shown


def cropped_original(image: Image, size: tuple[int, int]) -> Picture.Image | None:
    """The picture filling ``size`` pixels round its focal point, on white; None when its file is gone or broken."""
    try:
        with image.file.storage.open(image.file.name) as file, Picture.open(file) as original:
            return ImageOps.fit(as_shown(original), size, centering=_centre_of(image))
    except (OSError, Picture.DecompressionBombError):
        return None


def _centre_of(image: Image) -> tuple[float, float]:
    """The focal point as shares of width and height; a little above the middle, where faces are, when none is set."""
    if image.focal_point_x is None or image.focal_point_y is None:
        return (0.5, 0.4)
    return (image.focal_point_x / image.width, image.focal_point_y / image.height)
