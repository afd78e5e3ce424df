"""A few drawn pictures that all articles share."""

import io
from typing import Final

from django.core.files.base import ContentFile
from PIL import Image as Picture
from PIL import ImageDraw

from home.archive.chance import Chance
from portal.library.models import Image

_SIZE: Final = (1_200, 800)
_HILLS: Final = 5
SUBJECTS: Final = (
    "Đồi chè trong sương sớm",
    "Ruộng bậc thang mùa nước",
    "Nhà văn hóa cạnh suối",
    "Con đường liên thôn",
    "Rừng trồng năm thứ ba",
    "Lớp học trên lưng núi",
    "Bến đò ngày chợ phiên",
    "Xưởng máy lúc giao ca",
)


def make_pictures(chance: Chance) -> list[Image]:
    """One picture a subject, with its file."""
    return [_image(place, subject, chance) for place, subject in enumerate(SUBJECTS, 1)]


def _image(place: int, subject: str, chance: Chance) -> Image:
    image = Image(
        title=subject,
        description=f"{subject}, tranh vẽ.",
        caption=subject,
        credit="Tranh minh họa",
        file=ContentFile(_drawing(chance), name=f"kho-mau-{place}.webp"),
    )
    image.save()
    return image


def _drawing(chance: Chance) -> bytes:
    """Rows of hills under a plain sky."""
    width, height = _SIZE
    picture = Picture.new("RGB", _SIZE, _colour(chance, 180, 235))
    draw = ImageDraw.Draw(picture)
    for row in range(_HILLS):
        level = height * (row + 2) // (_HILLS + 2)
        ridge = [(x, level - chance.number(0, 120)) for x in range(0, width + 100, 100)]
        draw.polygon([(0, height), *ridge, (width, height)], fill=_colour(chance, 40, 170 - 20 * row))
    out = io.BytesIO()
    picture.save(out, format="WEBP", quality=80)
    return out.getvalue()


def _colour(chance: Chance, least: int, most: int) -> tuple[int, int, int]:
    return chance.number(least, most), chance.number(least, most), chance.number(least, most)
