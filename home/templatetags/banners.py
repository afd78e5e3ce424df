"""Banners in templates: above the header, and as the look of the whole page."""

from collections.abc import Sequence
from typing import Any

from django import template
from django.db import Error
from django.utils import timezone

from home.banners import banners_at, look_of
from home.models import Banner

register = template.Library()


@register.simple_tag(takes_context=True)
def current_banners(context: dict[str, Any]) -> Sequence[Banner]:
    """The banners of this minute; the one in hand where an editor previews it; none when the database is down."""
    if previewed := context.get("banner_preview"):
        return [previewed]
    try:
        return banners_at(timezone.now())
    except Error:
        return []


@register.simple_tag
def look(banners: Sequence[Banner]) -> str:
    """``mourning`` or nothing, for ``data-look`` of the page."""
    return look_of(banners)
