"""Credits below pictures."""

import re

from django import template
from django.utils.translation import gettext as _

register = template.Library()

# With their diacritics: "Anh Tuấn" is a person, not the word for a picture.
SAYS_WHAT_IT_IS = re.compile(r"(ảnh|tranh|hình|nguồn|bản đồ|đồ họa|đồ hoạ|minh họa|minh hoạ)\b", re.IGNORECASE)


@register.filter
def credit_line(credit: str) -> str:
    """``Ảnh: Hà Thu Lan``; a credit that says itself what it credits (``Tranh minh họa``) stays as it is."""
    credit = str(credit)  # the example of a block is a lazy translation
    if SAYS_WHAT_IT_IS.match(credit):
        return credit
    return _("Ảnh: %(credit)s") % {"credit": credit}
