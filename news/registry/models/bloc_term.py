"""Who leads a bloc, year by year."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from news.registry.models.bloc import Bloc
from news.registry.models.person import Person
from news.registry.models.tidy_model import TidyModel
from news.registry.models.unit import Unit
from portal.pages.fields import PartialDateField


class BlocTerm(TidyModel):
    """The office of leader or deputy for one year, held by a unit or by a person, never both."""

    class Role(models.TextChoices):
        """The office."""

        LEADER = "leader", _("Trưởng khối")
        DEPUTY = "deputy", _("Phó Trưởng khối")

    bloc = ParentalKey(Bloc, on_delete=models.CASCADE, related_name="terms", verbose_name=_("khối, cụm"))
    year = models.PositiveSmallIntegerField(_("năm"), db_index=True)
    role = models.CharField(_("vai trò"), max_length=6, choices=Role)
    unit = models.ForeignKey(
        Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="bloc_terms", verbose_name=_("đơn vị")
    )
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="bloc_terms", verbose_name=_("cá nhân")
    )
    since = PartialDateField(_("từ ngày"), first_day_field="since_day")
    since_day = models.DateField(null=True, editable=False)
    note = models.CharField(_("ghi chú"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("nhiệm kỳ Trưởng, Phó khối")
        verbose_name_plural = _("nhiệm kỳ Trưởng, Phó khối")
        ordering = ("-year", "-role", "pk")
        constraints = [
            models.CheckConstraint(
                name="registry_term_one_holder",
                condition=Q(unit__isnull=False, person__isnull=True) | Q(unit__isnull=True, person__isnull=False),
                violation_error_message=_("Chọn đơn vị hoặc cá nhân, không chọn cả hai."),
            ),
            models.UniqueConstraint(fields=("bloc", "year", "role", "unit"), name="registry_unit_term_once"),
            models.UniqueConstraint(fields=("bloc", "year", "role", "person"), name="registry_person_term_once"),
        ]

    def __str__(self) -> str:
        return f"{self.year}: {self.holder_name} ({self.get_role_display()})"

    def clean(self) -> None:
        """Exactly one holder."""
        super().clean()
        if (self.unit_id is None) == (self.person_id is None):
            raise ValidationError(_("Chọn đơn vị hoặc cá nhân giữ vai trò này, không chọn cả hai."))

    @property
    def leads(self) -> bool:
        """Whether this is the leader's office."""
        return self.role == self.Role.LEADER

    @property
    def holder(self) -> Unit | Person | None:
        """The unit or the person."""
        return self.unit or self.person

    @property
    def holder_name(self) -> str:
        """The holder's name."""
        return str(self.holder or "")
