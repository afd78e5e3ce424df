"""Photographs in templates."""

from collections.abc import Iterable
from typing import Any

from django import template

from portal.library.models import Image
from portal.library.sized_picture import SizedPicture, sized

register = template.Library()


@register.simple_tag
def photograph(image: Image | None, place: str, caption: str = "", credit: str = "") -> SizedPicture | None:
    """The picture for a place on the page; None when it is missing."""
    return sized(image, place, caption, credit)


@register.simple_tag
def photograph_list(uses: Iterable[Any]) -> list[SizedPicture]:
    """The pictures of a gallery, those with a lost file left out. A use has ``image``, ``caption`` and ``credit``."""
    found = (sized(use["image"], "gallery", use["caption"], use["credit"]) for use in uses)
    return [picture for picture in found if picture]
