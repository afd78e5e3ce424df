"""The day of today in Vietnamese words."""

from django import template
from django.utils.timezone import localdate
from django.utils.translation import get_language

from portal.vietnamese.dates import weekday_name

register = template.Library()


@register.simple_tag
def weekday_today() -> str:
    """``Thứ Sáu``; the English name where the page is English."""
    today = localdate()
    return today.strftime("%A") if get_language() == "en" else weekday_name(today)
