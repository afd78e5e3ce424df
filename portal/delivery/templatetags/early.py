"""The script that runs before anything is painted."""

from django import template
from django.conf import settings
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()


@register.simple_tag
def early_script() -> SafeString:
    """The script as it stands: the policy of the page knows it by its hash."""
    return format_html("<script data-early>{}</script>", mark_safe(settings.EARLY_SCRIPT))
