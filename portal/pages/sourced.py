"""Where a fact on a page comes from."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Sourced(models.Model):
    """Abstract: the words a fact was read from, how sure the reader was, and who confirmed it.

    ``span_start`` and ``span_end`` count characters of the imported text; empty when a person typed the fact.
    """

    source_text = models.CharField(_("chữ trong bài"), max_length=500, blank=True)
    span_start = models.PositiveIntegerField(null=True, blank=True, editable=False)
    span_end = models.PositiveIntegerField(null=True, blank=True, editable=False)
    confidence = models.DecimalField(max_digits=3, decimal_places=2, null=True, blank=True, editable=False)
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", editable=False
    )
    reviewed_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        abstract = True
