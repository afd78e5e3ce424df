"""Days that are left."""

from datetime import date

from django import template
from django.utils.timezone import localdate

register = template.Library()


@register.simple_tag
def days_left(last: date) -> int:
    """Whole days from today until ``last``, 0 on the day itself."""
    return max(0, (last - localdate()).days)
