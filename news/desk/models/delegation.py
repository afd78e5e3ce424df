"""Who stands in for whom during leave."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from news.articles.models import Section
from news.desk.models.days import DaysQuerySet, check_days
from news.desk.roles import Role, roles_of

STEPS = ((Role.EDITOR.value, Role.EDITOR.label), (Role.PUBLISHER.value, Role.PUBLISHER.label))


class Delegation(models.Model):
    """From the first to the last day the stand-in has the step of somebody who has it by role.

    What was delegated is not delegated on. Four eyes hold for the stand-in as for everybody.
    """

    delegator = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("người ủy quyền"),
        on_delete=models.CASCADE,
        related_name="delegations_given",
    )
    stand_in = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("người làm thay"),
        on_delete=models.CASCADE,
        related_name="delegations_received",
    )
    role = models.CharField(_("việc của vai"), max_length=16, choices=STEPS)
    section = models.ForeignKey(
        Section,
        verbose_name=_("chuyên mục"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="delegations",
        help_text=_("Để trống là mọi chuyên mục."),
    )
    first_day = models.DateField(_("từ ngày"))
    last_day = models.DateField(_("đến hết ngày"))

    objects = DaysQuerySet.as_manager()

    class Meta:
        verbose_name = _("ủy quyền")
        verbose_name_plural = _("ủy quyền")
        ordering = ("-last_day", "pk")

    def __str__(self) -> str:
        return _("%(stand_in)s làm thay %(delegator)s") % {
            "stand_in": self.stand_in,
            "delegator": self.delegator,
        }

    def clean(self) -> None:
        """Only a step that the delegator has, only to somebody who reviews articles anyway, only forwards in time."""
        super().clean()
        check_days(self.first_day, self.last_day)
        if self.delegator_id and self.role not in roles_of(self.delegator):
            raise ValidationError({"delegator": _("Người này không giữ vai đó nên không ủy quyền được.")})
        if self.stand_in_id and self.stand_in_id == self.delegator_id:
            raise ValidationError({"stand_in": _("Hãy chọn một người khác làm thay.")})
        if self.stand_in_id and not roles_of(self.stand_in) & {Role.EDITOR, Role.PUBLISHER}:
            raise ValidationError({"stand_in": _("Người làm thay phải là biên tập viên hoặc lãnh đạo ban biên tập.")})
