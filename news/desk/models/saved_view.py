"""A question to the list of articles that somebody keeps under a name."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class SavedView(models.Model):
    """One tab above the list, for its owner alone. ``query`` is the address that the list is asked with."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("của ai"), on_delete=models.CASCADE, related_name="saved_views"
    )
    name = models.CharField(_("tên"), max_length=60)
    query = models.CharField(_("bộ lọc"), max_length=500)

    objects: ClassVar[models.Manager["SavedView"]] = models.Manager()

    class Meta:
        verbose_name = _("cách xem đã lưu")
        verbose_name_plural = _("cách xem đã lưu")
        ordering = ("pk",)
        constraints = [models.UniqueConstraint(fields=("owner", "name"), name="desk_saved_view_name_once")]

    def __str__(self) -> str:
        return self.name
