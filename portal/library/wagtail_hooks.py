"""What the library adds to the administration."""

from typing import Any

from django.urls import path
from wagtail import hooks

from portal.library.original_view import original


@hooks.register("register_admin_urls")
def library_urls() -> list[Any]:
    """Originals; the administration lets nobody in who has not signed in."""
    return [path("anh-goc/<path:name>", original, name="library_original")]
