"""The image library."""

import io
import unicodedata

import pytest
from django.core.files.base import ContentFile
from PIL import Image as Picture

from portal.library.models import Image
from tests.library.test_photographs import photograph

pytestmark = pytest.mark.django_db


def test_an_upload_is_stored_upright_and_without_its_place() -> None:
    image = Image.objects.create(title="Hội trường", file=ContentFile(photograph(6), "IMG_0042.jpg"))

    stored = Picture.open(io.BytesIO(image.file.open("rb").read()))
    assert not stored.getexif()
    assert stored.size == (40, 60) == (image.width, image.height)


def test_the_original_file_name_is_kept_as_provenance() -> None:
    image = Image.objects.create(title="Hội trường", file=ContentFile(photograph(1), "IMG_0042.jpg"))

    assert image.source_name == "IMG_0042.jpg"


def test_a_file_name_never_serves_as_alternative_text() -> None:
    image = Image.objects.create(title="IMG_0042", file=ContentFile(photograph(1), "IMG_0042.jpg"))

    assert image.default_alt_text == ""


def test_the_description_is_the_alternative_text_in_nfc() -> None:
    text = unicodedata.normalize("NFD", "Năm người ký giao ước")

    image = Image.objects.create(title="Ký", description=text, file=ContentFile(photograph(1), "a.jpg"))

    assert image.default_alt_text == "Năm người ký giao ước"
