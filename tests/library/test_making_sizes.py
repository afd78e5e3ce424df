"""The worker makes the files of a picture."""

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Picture
from PIL import ImageCms, features

from portal.library.making_sizes import make_base, make_quick_sizes, make_sizes
from portal.library.models import Image
from portal.library.places import BASE
from portal.library.tasks import make_sizes_for
from tests.library.pictures import bomb, filed, picture_bytes
from tests.library.test_photographs import photograph

pytestmark = pytest.mark.django_db
ORANGE = (220, 120, 40)


@pytest.fixture(autouse=True)
def empty_folder(settings: Any, tmp_path: Path) -> None:
    """Files of this test alone."""
    settings.MEDIA_ROOT = tmp_path


def _opened(image: Image, spec: str) -> Picture.Image:
    with image.renditions.get(filter_spec=spec).file.open("rb") as file:
        return Picture.open(io.BytesIO(file.read()))


def test_all_files_of_a_place_are_made_once() -> None:
    image = filed()

    made = make_sizes(image, ["hero"])

    assert made == (7 if features.check("avif") else 4)
    assert make_sizes(image, ["hero"]) == 0
    assert _opened(image, "fill-1200x800|format-jpeg").size == (1200, 800)
    assert _opened(image, "fill-480x320|format-webp").format == "WEBP"


@pytest.mark.skipif(not features.check("avif"), reason="this Pillow was built without AVIF")
def test_avif_is_smaller_than_jpeg() -> None:
    noise = Picture.effect_noise((1200, 800), 60).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "PNG")
    image = filed(out.getvalue(), "nhieu.png")

    make_sizes(image, ["hero"])

    sizes = {file.filter_spec: file.file.size for file in image.renditions.all()}
    assert sizes["fill-1200x800|format-avif"] < sizes["fill-1200x800|format-jpeg"]


def test_the_quick_ones_leave_out_what_takes_long() -> None:
    image = filed()

    make_quick_sizes(image, ["hero", "story"])

    assert image.renditions.exists()
    assert not image.renditions.filter(filter_spec__endswith="avif").exists()


def test_a_picture_has_something_to_show_from_the_start() -> None:
    assert list(filed().renditions.values_list("filter_spec", flat=True)) == [BASE]


def test_the_focal_point_stays_in_the_cut() -> None:
    wide = Picture.new("RGB", (3000, 800), "#ffffff")
    wide.paste((166, 22, 27), (2500, 200, 2900, 600))
    out = io.BytesIO()
    wide.save(out, "PNG")
    image = filed(out.getvalue(), "rong.png", focal_point_x=2700, focal_point_y=400, focal_point_width=400)
    image.focal_point_height = 400

    make_sizes(image, ["portrait"])

    cut = _opened(image, "fill-320x400|format-webp").convert("RGB")
    assert cut.getpixel((cut.width // 2, cut.height // 2))[0] > cut.getpixel((cut.width // 2, cut.height // 2))[1] + 60  # type: ignore[index]


def test_a_moved_focal_point_replaces_the_cut() -> None:
    image = filed(picture_bytes((3000, 800)))
    make_sizes(image, ["portrait"])
    before = image.renditions.count()
    image.focal_point_x, image.focal_point_y = 2700, 400
    image.focal_point_width = image.focal_point_height = 200
    image.save()

    assert make_sizes(image, ["portrait"]) > 0

    assert image.renditions.count() == before


def test_what_is_transparent_stands_on_white() -> None:
    image = filed(picture_bytes((600, 400), "PNG", "RGBA", (0, 0, 0, 0)), "so-do.png")

    for spec in (BASE,):
        assert _opened(image, spec).convert("RGB").getpixel((5, 5)) == (255, 255, 255)


def test_the_colours_of_printers_become_those_of_the_web() -> None:
    image = filed(picture_bytes((600, 400), "JPEG", "CMYK", (0, 255, 255, 0)), "in-an.jpg")

    red, green, blue = _opened(image, BASE).convert("RGB").getpixel((5, 5))  # type: ignore[misc]
    assert red > 200
    assert max(green, blue) < 90


def test_a_wide_gamut_is_shown_in_srgb_and_the_profile_left_out() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    out = io.BytesIO()
    Picture.new("RGB", (600, 400), ORANGE).save(out, "JPEG", icc_profile=profile.tobytes())
    image = filed(out.getvalue())

    shown = _opened(image, BASE)

    assert "icc_profile" not in shown.info
    assert all(abs(a - b) < 12 for a, b in zip(shown.convert("RGB").getpixel((5, 5)), ORANGE, strict=True))  # type: ignore[arg-type]


def test_a_turned_photograph_is_shown_upright() -> None:
    image = filed(photograph(6, size=(900, 600)))

    assert _opened(image, BASE).size == (600, 900)


def test_what_moves_is_shown_still() -> None:
    frames = [Picture.new("P", (300, 200), colour) for colour in (1, 2, 3)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    image = filed(out.getvalue(), "dong.gif")

    assert not getattr(_opened(image, BASE), "is_animated", False)


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3), (40, 30), (700, 1400), (2399, 701)])
def test_very_small_and_very_long_pictures_are_neither_enlarged_nor_lost(size: tuple[int, int]) -> None:
    image = filed(picture_bytes(size, "PNG"), "nho.png")

    make_sizes(image, ["figure", "gallery", "story", "portrait"])

    made = list(image.renditions.all())
    assert made
    for file in made:
        assert 1 <= file.width <= size[0]
        assert 1 <= file.height <= size[1]


@pytest.mark.parametrize("data", [bomb(), picture_bytes()[:600], b"\xff\xd8\xff\xe0 broken"])
def test_files_that_cannot_be_read_are_refused_with_one_kind_of_error(data: bytes) -> None:
    image = filed()
    image.renditions.all().delete()
    Path(image.file.path).write_bytes(data)

    with pytest.raises(OSError, match=r"\w"):
        make_base(image)
    make_sizes_for.call(image.pk, ["hero"])  # the worker goes on to the next task

    assert not image.renditions.exists()


def test_nobody_guesses_the_address_of_a_size_from_the_name_of_the_file() -> None:
    image = filed(name="anh-the.jpg")

    assert f"/{image.file_hash[:16]}/" in image.renditions.get().url
