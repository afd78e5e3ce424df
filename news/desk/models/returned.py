"""What has to be done to an article that was sent back, job by job."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import TaskState


class Return(models.Model):
    """One sending back: to whom, until when. The reason in full stays the comment of the task state."""

    state = models.OneToOneField(
        TaskState, verbose_name=_("lượt duyệt"), on_delete=models.CASCADE, related_name="sent_back"
    )
    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("trả cho"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="returns_received",
    )
    deadline = models.DateTimeField(_("mong nhận lại trước"), null=True, blank=True)

    class Meta:
        verbose_name = _("lượt trả lại")
        verbose_name_plural = _("lượt trả lại")

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.pk}"


class ReturnJob(models.Model):
    """One thing to put right; whoever does it ticks it."""

    returned = models.ForeignKey(Return, verbose_name=_("lượt trả lại"), on_delete=models.CASCADE, related_name="jobs")
    place = models.PositiveSmallIntegerField(_("thứ tự"))
    text = models.TextField(_("việc cần sửa"))
    done_at = models.DateTimeField(_("xong lúc"), null=True, blank=True)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("người đánh dấu"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("việc cần sửa")
        verbose_name_plural = _("việc cần sửa")
        ordering = ("place", "pk")

    def __str__(self) -> str:
        return self.text
