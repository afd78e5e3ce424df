"""What an older portal had counted before this one took over."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from portal.vietnamese.numerals import format_number


class OpeningBalance(models.Model):
    """Visits taken over from an older site, counted in the total only; ``until`` is the last day they cover."""

    source = models.CharField(_("trang cũ"), max_length=200, help_text=_("Tên hoặc địa chỉ của trang đã đếm."))
    views = models.PositiveBigIntegerField(_("số lượt"))
    until = models.DateField(_("tính đến hết ngày"))
    evidence = models.CharField(
        _("căn cứ"), max_length=300, blank=True, help_text=_("Ví dụ: biên bản bàn giao, ảnh chụp bộ đếm.")
    )

    panels: ClassVar[list[FieldPanel]] = [FieldPanel(name) for name in ("source", "views", "until", "evidence")]

    class Meta:
        verbose_name = _("số lượt kế thừa")
        verbose_name_plural = _("số lượt kế thừa từ trang cũ")
        ordering = ("until", "pk")

    def __str__(self) -> str:
        return f"{self.source}: {format_number(self.views)}"

    def clean(self) -> None:
        """An older site cannot have counted days that are still to come."""
        if self.until and self.until > localdate():
            raise ValidationError({"until": _("Ngày này chưa tới.")})
