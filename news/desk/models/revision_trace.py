"""Which form wrote a revision, and whether anybody else has opened a form on it since."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class RevisionTrace(models.Model):
    """What a revision itself does not say.

    ``form_key`` names the form, one opening of the editing screen, that saved it: later saves of the same form go on
    from there, although it was opened on an earlier revision. ``opened``: somebody has begun to write on this text,
    so that it must stay as it is; it is the ground on which two texts are merged.
    """

    revision = models.OneToOneField(
        "wagtailcore.Revision", verbose_name=_("bản lưu"), on_delete=models.CASCADE, related_name="trace"
    )
    form_key = models.CharField(_("khung soạn"), max_length=40, blank=True, db_index=True)
    opened = models.BooleanField(_("đã có người mở"), default=False)
    begun_at = models.DateTimeField(_("bắt đầu lưu lúc"), default=timezone.now)

    class Meta:
        verbose_name = _("dấu của bản lưu")
        verbose_name_plural = _("dấu của bản lưu")

    def __str__(self) -> str:
        return f"{self.revision}: {self.form_key}"
