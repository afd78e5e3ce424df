"""A dated exception to four eyes, for an office with one publisher."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from news.desk.models.days import DaysQuerySet, check_days
from news.desk.roles import Role, roles_of


class FourEyesException(models.Model):
    """From the first to the last day a publisher may approve what they last edited. Shown, and every use logged."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("người được duyệt bài mình sửa"),
        on_delete=models.CASCADE,
        related_name="four_eyes_exceptions",
    )
    first_day = models.DateField(_("từ ngày"))
    last_day = models.DateField(_("đến hết ngày"))
    reason = models.TextField(_("lý do"))
    granted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("người cấp"),
        on_delete=models.PROTECT,
        related_name="four_eyes_exceptions_granted",
        editable=False,
    )
    granted_at = models.DateTimeField(_("cấp lúc"), auto_now_add=True)

    objects = DaysQuerySet.as_manager()

    class Meta:
        verbose_name = _("ngoại lệ tự duyệt")
        verbose_name_plural = _("ngoại lệ tự duyệt")
        ordering = ("-last_day", "pk")
        constraints = (
            models.CheckConstraint(
                condition=~models.Q(person=models.F("granted_by")), name="nobody_excepts_themselves"
            ),
        )

    def __str__(self) -> str:
        return str(self.person)

    def clean(self) -> None:
        """Only for a publisher, only by somebody else, only forwards in time."""
        super().clean()
        check_days(self.first_day, self.last_day)
        if not self.person_id:
            return
        if self.person_id == self.granted_by_id:
            raise ValidationError({"person": _("Không tự cấp ngoại lệ cho mình.")})
        if Role.PUBLISHER not in roles_of(self.person):
            raise ValidationError({"person": _("Chỉ lãnh đạo ban biên tập mới cần ngoại lệ này.")})
