"""Emulation blocs and clusters."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from news.registry.models.dated_row import Day, as_day
from news.registry.models.legal_document import LegalDocument
from news.registry.models.name_as_of import row_as_of
from news.registry.models.naming import NamedQuerySet, NamedRecord, name_lines
from news.registry.models.province import Province
from news.registry.models.public_record import PublicRecord
from news.registry.models.unit import Unit
from portal.pages.fields import PartialDateField


class BlocQuerySet(NamedQuerySet["Bloc"]):
    """Questions to blocs."""

    def known_as(self, name: str, on: Day = None) -> "BlocQuerySet":
        """Blocs that bear or bore the name in any form; with ``on``, only those that existed that day."""
        found = self.called(name)
        return found if on is None else found.existing_on("established_day", "dissolved_day", as_day(on))

    def with_members_and_terms(self) -> "BlocQuerySet":
        """Fetch members and terms, so that ``members_in`` and ``leader_in`` of each bloc cost no query of their own."""
        return self.prefetch_related("memberships__unit", "terms__unit", "terms__person")


class Bloc(NamedRecord, PublicRecord):
    """A group of units that compete with each other: ``khoi`` by function, ``cum`` by locality."""

    class Kind(models.TextChoices):
        """How the members belong together."""

        BLOC = "khoi", _("khối thi đua")
        CLUSTER = "cum", _("cụm thi đua")

    class Level(models.TextChoices):
        """How far the bloc reaches."""

        NATIONAL = "toan_quoc", _("toàn quốc")
        MINISTRY = "bo_nganh", _("bộ, ngành")
        INTERPROVINCIAL = "lien_tinh", _("liên tỉnh")
        PROVINCE = "tinh", _("tỉnh, thành phố")
        COMMUNE = "xa", _("xã, phường")
        PARK = "khu", _("trong khu công nghiệp")

    url_name = "bloc"

    kind = models.CharField(_("loại"), max_length=6, choices=Kind, default=Kind.BLOC)
    level = models.CharField(_("cấp"), max_length=12, choices=Level, blank=True)
    number = models.CharField(
        _("số thứ tự"), max_length=20, blank=True, help_text=_("Ví dụ: 6 trong “Khối thi đua số 6”.")
    )
    province = models.ForeignKey(
        Province,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="blocs",
        verbose_name=_("tỉnh, thành phố"),
    )
    authority = models.ForeignKey(
        Unit,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="supervised_blocs",
        verbose_name=_("cơ quan quản lý"),
    )
    creation_decision = models.ForeignKey(
        LegalDocument,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="created_blocs",
        verbose_name=_("quyết định thành lập"),
    )
    established = PartialDateField(_("thành lập"), first_day_field="established_day")
    established_day = models.DateField(null=True, editable=False, db_index=True)
    dissolved = PartialDateField(_("kết thúc hoạt động"), last_day_field="dissolved_day")
    dissolved_day = models.DateField(null=True, editable=False, db_index=True)
    alias_text = models.TextField(_("cách gọi khác"), blank=True, help_text=_("Mỗi dòng một cách gọi."))
    about = models.TextField(_("giới thiệu"), blank=True)

    objects = BlocQuerySet.as_manager()

    class Meta:
        verbose_name = _("khối, cụm thi đua")
        verbose_name_plural = _("khối, cụm thi đua")
        ordering = ("sort_key", "pk")

    def clean(self) -> None:
        """The end follows the beginning."""
        super().clean()
        if self.established and self.dissolved and self.dissolved.last_day < self.established.first_day:
            raise ValidationError({"dissolved": _("Ngày kết thúc phải sau ngày thành lập.")})

    def other_names(self) -> list[str]:
        """The aliases."""
        return name_lines(self.alias_text)

    def name_on(self, day: Day = None) -> str:
        """The name as of the day, the latest when None."""
        row = row_as_of(list(self.names.all()), as_day(day))
        return row.shown_name if row else self.shown_name

    def members_in(self, year: int) -> list[Unit]:
        """The member units of the year, in the order of the list that the bloc keeps."""
        return [membership.unit for membership in self.memberships.all() if membership.covers_year(year)]

    def leader_in(self, year: int) -> Any:
        """The ``BlocTerm`` of the leader in the year, None if none is filed."""
        return next((term for term in self.terms.all() if term.leads and term.year == year), None)

    def deputies_in(self, year: int) -> list[Any]:
        """The ``BlocTerm`` rows of the deputies in the year."""
        return [term for term in self.terms.all() if not term.leads and term.year == year]
