"""Provinces as places: who was where, before and after the mergers."""

from datetime import date
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from news.registry.models.alphabet import LENGTH, name_order
from news.registry.models.dated_row import DatedRow, in_order
from news.registry.models.naming import FoldedSearchQuerySet, name_lines, search_key


class ProvinceQuerySet(FoldedSearchQuerySet["Province"]):
    """Questions to provinces. A province is ``called`` by its name with or without "tỉnh" or "thành phố" before it."""

    def valid_on(self, day: date) -> Self:
        """Provinces that existed on the day."""
        begun = Q(valid_from_day__isnull=True) | Q(valid_from_day__lte=day)
        return self.filter(begun & (Q(valid_to_day__isnull=True) | Q(valid_to_day__gte=day)))

    def called_on(self, name: str, day: date | None) -> "Province | None":
        """The one province of this name that existed on the day; without a day, the latest of the name."""
        found = self.called(name)
        if day is not None:
            found = found.valid_on(day)
        return found.order_by(models.F("valid_from_day").desc(nulls_last=True)).first()


class Province(DatedRow):
    """A province or centrally run city for the time in which it existed within its borders.

    A merged province is another row than a former one of the same name. ``key`` never changes.
    """

    class Kind(models.TextChoices):
        """Rank of the place."""

        PROVINCE = "tinh", _("tỉnh")
        CITY = "thanh_pho", _("thành phố")

    key = models.SlugField(_("khóa"), max_length=60, unique=True)
    name = models.CharField(_("tên"), max_length=100, help_text=_("Không ghi “tỉnh” hay “thành phố”."))
    kind = models.CharField(_("loại"), max_length=12, choices=Kind, default=Kind.PROVINCE)
    name_en = models.CharField(_("tên tiếng Anh"), max_length=100, blank=True)
    aliases = models.TextField(_("cách viết khác"), blank=True, help_text=_("Mỗi dòng một cách viết."))
    sort_key = models.CharField(max_length=LENGTH, blank=True, editable=False, db_index=True)
    search_key = models.TextField(blank=True, editable=False)

    objects = ProvinceQuerySet.as_manager()

    class Meta:
        verbose_name = _("tỉnh, thành phố")
        verbose_name_plural = _("tỉnh, thành phố")
        ordering = ("sort_key", "valid_from_day")
        constraints = [in_order("registry_province_period")]

    def __str__(self) -> str:
        if self.valid_to is None:
            return self.full_name
        return gettext("%(name)s (đến %(day)s)") % {"name": self.full_name, "day": self.valid_to.display()}

    @property
    def full_name(self) -> str:
        """``tỉnh Bắc Kạn``, ``thành phố Đà Nẵng``."""
        return f"{self.get_kind_display()} {self.name}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Derive the keys of order and search."""
        self.sort_key = name_order(self.name)
        bare = [self.name, *name_lines(self.aliases)]
        self.search_key = search_key([*bare, *(f"{self.get_kind_display()} {name}" for name in bare)])
        super().save(*args, **kwargs)


class ProvinceSuccession(models.Model):
    """One province passing, whole, into another on a day."""

    predecessor = models.ForeignKey(
        Province, on_delete=models.PROTECT, related_name="departures", verbose_name=_("tỉnh cũ")
    )
    successor = models.ForeignKey(
        Province, on_delete=models.PROTECT, related_name="arrivals", verbose_name=_("tỉnh mới")
    )
    effective_on = models.DateField(_("từ ngày"))
    legal_basis = models.CharField(_("căn cứ"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("sáp nhập tỉnh")
        verbose_name_plural = _("sáp nhập tỉnh")
        constraints = [
            models.UniqueConstraint(fields=("predecessor", "successor"), name="registry_province_succession_once"),
        ]

    def __str__(self) -> str:
        return f"{self.predecessor.name} → {self.successor.name}"
