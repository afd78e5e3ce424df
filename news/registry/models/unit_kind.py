"""Kinds of units, as rows that the records office can add to."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from news.registry.models.tidy_model import TidyModel


class UnitKind(TidyModel):
    """A kind of unit. ``key`` is ASCII, used by files and addresses, and never changes; the name may."""

    key = models.SlugField(_("khóa"), max_length=40, unique=True, help_text=_("Không dấu, không đổi về sau: so, ban…"))
    name = models.CharField(_("tên"), max_length=100)
    sort_order = models.PositiveSmallIntegerField(_("thứ tự"), default=100)

    class Meta:
        verbose_name = _("loại đơn vị")
        verbose_name_plural = _("loại đơn vị")
        ordering = ("sort_order", "key")

    def __str__(self) -> str:
        return self.name
