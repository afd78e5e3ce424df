"""Where the originals of pictures lie: beside the public files, but with an address that only the desk can open."""

from django.core.files.storage import FileSystemStorage, Storage, storages
from django.urls import reverse
from django.utils.deconstruct import deconstructible


@deconstructible
class OriginalsStorage(FileSystemStorage):
    """Files below ``MEDIA_ROOT``; an address leads to a view of the administration that asks for permission."""

    def url(self, name: str | None) -> str:
        """The address at the desk."""
        return reverse("library_original", args=[name])


def originals() -> Storage:
    """The store of that name in ``STORAGES``."""
    return storages["originals"]
