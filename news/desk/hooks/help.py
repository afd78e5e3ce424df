"""The help menu holds our own help only."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks


@hooks.register("construct_help_menu")
def own_help(request: HttpRequest, items: list[Any]) -> None:
    """News of Wagtail, in English and for developers, is not for the newsroom."""
    items[:] = [item for item in items if not item.name.startswith(("whats-new", "editor-guide"))]
