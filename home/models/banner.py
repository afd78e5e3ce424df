"""What the portal has to say above everything else, for a time."""

from datetime import datetime, timedelta
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import PreviewableMixin


class BannerKind(models.TextChoices):
    """In the order in which banners stand above each other; mourning also decides how the portal looks."""

    MOURNING = "mourning", _("Quốc tang")
    ALERT = "alert", _("Cảnh báo khẩn (bão, lũ, dịch…)")
    OUTAGE = "outage", _("Tạm dừng để bảo trì")
    CONGRATULATION = "congratulation", _("Chúc mừng")


class Banner(PreviewableMixin, models.Model):
    """Shown from ``shown_from`` until the minute of ``shown_until``.

    An outage is announced ahead with its own hours (Decree 224/2026/NĐ-CP, article 13) and its banner ends with it.
    """

    kind = models.CharField(_("loại"), max_length=20, choices=BannerKind.choices)
    text = models.CharField(_("lời"), max_length=300, help_text=_("Một, hai câu; ai đọc cũng hiểu phải làm gì."))
    link = models.URLField(_("liên kết"), max_length=300, blank=True)
    link_text = models.CharField(_("chữ của liên kết"), max_length=80, blank=True)
    shown_from = models.DateTimeField(_("hiện từ"))
    shown_until = models.DateTimeField(
        _("hiện đến"), blank=True, help_text=_("Thông báo tạm dừng: để trống thì hết cùng lúc với đợt tạm dừng.")
    )
    outage_from = models.DateTimeField(
        _("tạm dừng từ"), null=True, blank=True, help_text=_("Báo trước đủ số ngày làm việc mà quy định yêu cầu.")
    )
    outage_until = models.DateTimeField(_("dự kiến chạy lại"), null=True, blank=True)

    panels: ClassVar[list[Any]] = [
        FieldPanel("kind"),
        FieldPanel("text"),
        FieldRowPanel([FieldPanel("link"), FieldPanel("link_text")]),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("outage_from"), FieldPanel("outage_until")])],
            heading=_("Chỉ cho thông báo tạm dừng"),
        ),
        FieldRowPanel([FieldPanel("shown_from"), FieldPanel("shown_until")], heading=_("Thời gian hiện")),
    ]

    class Meta:
        verbose_name = _("băng thông báo")
        verbose_name_plural = _("băng thông báo")
        ordering = ("-shown_from", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(shown_until__gt=models.F("shown_from")), name="banner_ends_after_it_begins"
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.text}"

    @property
    def rank(self) -> int:
        """Its place among banners shown at the same time, 0 on top."""
        return list(BannerKind.values).index(self.kind)

    def clean(self) -> None:
        """Whole minutes, ends after beginnings, and the hours of an outage where it is one."""
        for name in ("shown_from", "shown_until", "outage_from", "outage_until"):
            setattr(self, name, _minute(getattr(self, name)))
        self._check_outage()
        if self.shown_from and self.shown_until and self.shown_until <= self.shown_from:
            raise ValidationError({"shown_until": _("Giờ kết thúc phải sau giờ bắt đầu.")})
        if bool(self.link) != bool(self.link_text):
            raise ValidationError({"link_text": _("Liên kết và chữ của liên kết đi cùng nhau.")})

    def clean_fields(self, exclude: Any = None) -> None:
        """An outage may leave open when its banner ends: it ends with the outage. All others must say."""
        if not self.shown_until and self.kind == BannerKind.OUTAGE:
            self.shown_until = self.outage_until  # type: ignore[assignment]  # an outage without end is refused below
        if not self.shown_until:
            raise ValidationError({"shown_until": _("Hãy ghi giờ kết thúc.")})
        super().clean_fields(exclude)

    def get_preview_template(self, request: Any, mode_name: str) -> str:
        """The portal as it would look."""
        return "pages/banner_preview.html"

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        """The banner alone, whatever its window."""
        return {**super().get_preview_context(request, mode_name), "banner_preview": self}

    def _check_outage(self) -> None:
        is_outage = self.kind == BannerKind.OUTAGE
        if is_outage and not (self.outage_from and self.outage_until):
            raise ValidationError({"outage_from": _("Hãy ghi tạm dừng từ lúc nào đến lúc nào.")})
        if not is_outage:
            self.outage_from = self.outage_until = None
        elif self.outage_until <= self.outage_from:  # type: ignore[operator]  # both are given: see above
            raise ValidationError({"outage_until": _("Giờ chạy lại phải sau giờ tạm dừng.")})


def _minute(value: datetime | None) -> datetime | None:
    return value - timedelta(seconds=value.second, microseconds=value.microsecond) if value else None
