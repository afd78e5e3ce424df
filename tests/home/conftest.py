"""A photograph."""

import io

import pytest
from django.core.files.base import ContentFile
from PIL import Image as Picture

from portal.library.models import Image


@pytest.fixture
def photograph(db: None) -> Image:
    """A photograph in the library."""
    content = io.BytesIO()
    Picture.new("RGB", (1200, 800), (120, 30, 30)).save(content, "JPEG")
    return Image.objects.create(
        title="Hội trường", file=ContentFile(content.getvalue(), "hoi-truong.jpg"), description="Hội trường kín chỗ"
    )
