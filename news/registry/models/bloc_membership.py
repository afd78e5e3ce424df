"""Which units belong to a bloc, and when."""

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from news.registry.models.bloc import Bloc
from news.registry.models.dated_row import DatedQuerySet, DatedRow, in_order
from news.registry.models.unit import Unit


class BlocMembership(DatedRow):
    """A unit's membership for a time; ``sort_order`` keeps the order of the bloc's own list."""

    bloc = ParentalKey(Bloc, on_delete=models.CASCADE, related_name="memberships", verbose_name=_("khối, cụm"))
    unit = models.ForeignKey(
        Unit, on_delete=models.PROTECT, related_name="bloc_memberships", verbose_name=_("đơn vị thành viên")
    )
    sort_order = models.PositiveIntegerField(default=0, editable=False)
    sort_order_field = "sort_order"

    objects = DatedQuerySet["BlocMembership"].as_manager()

    class Meta:
        verbose_name = _("đơn vị thành viên")
        verbose_name_plural = _("đơn vị thành viên")
        ordering = ("sort_order", "pk")
        constraints = [
            in_order("registry_membership_period"),
            models.UniqueConstraint(fields=("bloc", "unit", "valid_from"), name="registry_membership_once"),
            models.UniqueConstraint(
                fields=("bloc", "unit"), condition=Q(valid_from__isnull=True), name="registry_undated_membership_once"
            ),
        ]

    def __str__(self) -> str:
        return self.unit.name

    def covers_year(self, year: int) -> bool:
        """Whether the unit was a member for at least one day of the year."""
        begun = self.valid_from is None or self.valid_from.first_day <= date(year, 12, 31)
        return begun and (self.valid_to is None or self.valid_to.last_day >= date(year, 1, 1))
