"""The day of today in Vietnamese words."""

from django import template
from django.utils.timezone import localdate

from portal.vietnamese.dates import weekday_name

register = template.Library()


@register.simple_tag
def weekday_today() -> str:
    """``Thứ Sáu``; the English name where the page is English."""
    return weekday_name(localdate())
