"""Units: a unit is one legal life."""

from datetime import date
from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from news.registry.models.dated_row import Day, as_day
from news.registry.models.name_as_of import NameAsOf, row_as_of
from news.registry.models.naming import NamedQuerySet, NamedRecord
from news.registry.models.province import Province
from news.registry.models.public_record import PublicRecord
from news.registry.models.unit_kind import UnitKind
from portal.pages.fields import PartialDateField
from portal.vietnamese.fold import fold_key
from portal.vietnamese.partial_date import PartialDate


class UnitQuerySet(NamedQuerySet["Unit"]):
    """Questions to units."""

    def existing(self, on: date | PartialDate) -> Self:
        """Units whose life covers the day."""
        return self.existing_on("established_day", "dissolved_day", as_day(on))

    def known_as(self, name: str, on: Day = None) -> Self:
        """Units that bear or bore the name in any form; with ``on``, only those that existed that day."""
        key = fold_key(name)
        if not key:
            return self.none()
        name_rows = self.model._meta.get_field("names").related_model._default_manager
        alias_rows = self.model._meta.get_field("aliases").related_model._default_manager
        named = name_rows.filter(Q(name_key=key) | Q(short_key=key) | Q(acronym_key=key)).values("unit")
        found = self.filter(Q(pk__in=named) | Q(pk__in=alias_rows.filter(key=key).values("unit")))
        return found if on is None else found.existing(on)


class Unit(NamedRecord, PublicRecord):
    """An organisation from its founding to its end; what follows a merger is another unit, linked by a succession."""

    url_name = "unit"

    kind = models.ForeignKey(
        UnitKind, on_delete=models.PROTECT, null=True, blank=True, related_name="units", verbose_name=_("loại")
    )
    province = models.ForeignKey(
        Province,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="units",
        verbose_name=_("tỉnh, thành phố"),
    )
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("cơ quan cấp trên"),
    )
    located_in = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="residents",
        verbose_name=_("nằm trong khu"),
        help_text=_("Khu công nghiệp, khu kinh tế nơi doanh nghiệp hoạt động."),
    )
    established = PartialDateField(_("thành lập"), first_day_field="established_day")
    established_day = models.DateField(null=True, editable=False, db_index=True)
    dissolved = PartialDateField(_("kết thúc hoạt động"), last_day_field="dissolved_day")
    dissolved_day = models.DateField(null=True, editable=False, db_index=True)
    about = models.TextField(_("giới thiệu"), blank=True, help_text=_("Chức năng, nhiệm vụ, lịch sử ngắn gọn."))

    objects = UnitQuerySet.as_manager()

    class Meta:
        verbose_name = _("đơn vị")
        verbose_name_plural = _("đơn vị")
        ordering = ("sort_key", "pk")
        constraints = [
            models.CheckConstraint(name="registry_unit_not_own_parent", condition=~Q(parent=F("pk"))),
            models.CheckConstraint(
                name="registry_unit_period",
                condition=Q(established_day__isnull=True)
                | Q(dissolved_day__isnull=True)
                | Q(dissolved_day__gte=F("established_day")),
            ),
        ]

    def clean(self) -> None:
        """The end follows the beginning, and no unit stands above itself."""
        super().clean()
        if self.established and self.dissolved and self.dissolved.last_day < self.established.first_day:
            raise ValidationError({"dissolved": _("Ngày kết thúc phải sau ngày thành lập.")})
        if self._is_above_itself():
            raise ValidationError({"parent": _("Đơn vị không thể là cấp trên của chính mình.")})

    def _is_above_itself(self) -> bool:
        seen: set[int] = set()
        parent = self.parent
        while parent is not None and parent.pk not in seen:
            if parent.pk == self.pk:
                return True
            seen.add(parent.pk)
            parent = parent.parent
        return False

    def other_names(self) -> list[str]:
        """The aliases."""
        return [alias.name for alias in self.aliases.all()]

    @property
    def is_active(self) -> bool:
        """Whether the unit exists today."""
        return self.dissolved is None or self.dissolved.last_day >= localdate()

    def name_on(self, day: Day = None) -> NameAsOf:
        """The name as of the day (today's when None), and whether it still holds."""
        row = row_as_of(list(self.names.all()), as_day(day))
        name = row.name if row else self.name
        return NameAsOf(
            name=row.shown_name if row else self.shown_name,
            short_name=row.short_name if row else "",
            acronym=row.acronym if row else "",
            is_current=self.is_active and name == self.name,
            present_name=self.shown_name,
        )

    def address_on(self, day: Day = None) -> Any:
        """The address row of the day, the latest one when None; None when no address is filed."""
        asked = as_day(day) or localdate()
        rows = list(self.addresses.all())
        return next((row for row in rows if row.covers(asked)), rows[-1] if rows else None)
