"""Style and script that the first picture of a page waits for."""

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from portal.delivery.page_files import page_file

register = template.Library()


@register.simple_tag
def style_sheet(name: str) -> SafeString:
    """The sheet within the page; a link to it in development."""
    if file := page_file(name):
        return format_html("<style>{}</style>", mark_safe(file.text))
    return format_html('<link rel="stylesheet" href="{}">', static(name))


@register.simple_tag
def early_script(name: str) -> SafeString:
    """A plain script that runs before the first picture, within the page; a link to it in development."""
    if file := page_file(name):
        return format_html("<script>{}</script>", mark_safe(file.text))
    return format_html('<script src="{}"></script>', static(name))
