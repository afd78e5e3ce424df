"""Pictures that came beside a document."""

from hashlib import sha1
from pathlib import Path

from django.core.files.base import ContentFile
from PIL import Image as Picture
from PIL import UnidentifiedImageError

from news.importing.model import CleanImage
from portal.library.models import Image

ENDINGS = ("", ".jpg", ".jpeg", ".png", ".webp")


class PictureFolder:
    """Finds the pictures that a document names; the same file is stored once."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder.resolve() if folder else None

    def image_for(self, image: CleanImage, title: str) -> Image | None:
        """The library's image of the file, stored if need be; None when there is no such picture."""
        path = self._path_of(image.file)
        if path is None:
            return None
        content = path.read_bytes()
        # SHA-1 as Wagtail files it: it names files here, it guards nothing.
        known = Image.objects.filter(file_hash=sha1(content, usedforsecurity=False).hexdigest()).first()
        return known or self._stored(path, content, image, title)

    def _path_of(self, name: str) -> Path | None:
        """A file of the document's own folder, never of one above it."""
        if not (self.folder and name):
            return None
        for ending in ENDINGS:
            path = (self.folder / f"{name}{ending}").resolve()
            if path.is_relative_to(self.folder) and path.is_file() and _is_picture(path):
                return path
        return None

    @staticmethod
    def _stored(path: Path, content: bytes, image: CleanImage, title: str) -> Image:
        return Image.objects.create(
            title=(image.caption or title)[:255],
            caption=image.caption[:500],
            credit=(image.credit or "")[:160],
            file=ContentFile(content, name=path.name),
        )


def _is_picture(path: Path) -> bool:
    try:
        with Picture.open(path) as picture:
            picture.verify()
    except (UnidentifiedImageError, OSError, SyntaxError, Picture.DecompressionBombError):
        return False
    return True
