"""QR codes in templates."""

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from news.public.pdf import qr

register = template.Library()


@register.simple_tag
def address_code(address: str) -> SafeString:
    """The code of an address, as a drawing with a name for those who do not see it."""
    return qr.address_code(address, _("Mã QR của địa chỉ %(address)s") % {"address": address})
