"""A photograph loses its hidden data and stands upright."""

import io

import pytest
from PIL import Image

from portal.library.photographs import upright_without_metadata

ORIENTATION, GPS = 0x0112, 0x8825


def photograph(orientation: int = 6, picture_format: str = "JPEG", size: tuple[int, int] = (60, 40)) -> bytes:
    """A small picture whose camera was turned and that knows where it was taken."""
    picture = Image.new("RGB", size, "#a6161b")
    exif = picture.getexif()
    exif[ORIENTATION] = orientation
    exif.get_ifd(GPS)[1] = "N"
    out = io.BytesIO()
    picture.save(out, picture_format, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "WEBP"])
def test_a_turned_photograph_becomes_upright(picture_format: str) -> None:
    cleaned = upright_without_metadata(photograph(6, picture_format))

    assert cleaned is not None
    assert (cleaned.width, cleaned.height) == (40, 60)
    assert Image.open(io.BytesIO(cleaned.data)).format == picture_format


def test_place_and_camera_are_removed() -> None:
    cleaned = upright_without_metadata(photograph())

    assert cleaned is not None
    assert not Image.open(io.BytesIO(cleaned.data)).getexif()


def test_a_picture_without_hidden_data_is_left_as_it_is() -> None:
    out = io.BytesIO()
    Image.new("RGB", (10, 10)).save(out, "PNG")

    assert upright_without_metadata(out.getvalue()) is None


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\xff\xd8\xff\xe0 broken"])
def test_what_is_no_picture_is_left_to_the_upload_check(content: bytes) -> None:
    assert upright_without_metadata(content) is None
