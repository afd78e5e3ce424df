"""Addresses that records have left behind."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OldSlugQuerySet(models.QuerySet["OldSlug"]):
    """Questions to former addresses."""

    def present_key(self, noun: str, slug: str) -> int | None:
        """Primary key of the record that once stood at ``slug``; None if none did."""
        return self.filter(noun=noun, slug=slug).values_list("record_key", flat=True).first()


class OldSlug(models.Model):
    """A former slug of a record; ``noun`` is the record's URL name (``unit``, ``bloc``, …)."""

    noun = models.CharField(max_length=20)
    slug = models.SlugField(max_length=120)
    record_key = models.BigIntegerField()
    left_at = models.DateTimeField(auto_now_add=True)

    objects = OldSlugQuerySet.as_manager()

    class Meta:
        verbose_name = _("địa chỉ cũ")
        verbose_name_plural = _("địa chỉ cũ")
        constraints = [models.UniqueConstraint(fields=("noun", "slug"), name="registry_old_slug_once")]

    def __str__(self) -> str:
        return f"{self.noun}/{self.slug}"
