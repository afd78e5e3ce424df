"""The names of a unit over time."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from news.registry.models.dated_row import in_order
from news.registry.models.naming import NameRow, NameRowQuerySet
from news.registry.models.tidy_model import TidyModel
from news.registry.models.unit import Unit
from portal.vietnamese.fold import fold_key


class UnitName(NameRow):
    """A name that the unit bore for a time."""

    unit = ParentalKey(Unit, on_delete=models.CASCADE, related_name="names", verbose_name=_("đơn vị"))
    short_key = models.CharField(max_length=200, blank=True, editable=False, db_index=True)
    acronym_key = models.CharField(max_length=60, blank=True, editable=False, db_index=True)

    objects = NameRowQuerySet["UnitName"].as_manager()

    class Meta:
        verbose_name = _("tên đơn vị")
        verbose_name_plural = _("tên đơn vị")
        ordering = ("valid_from_day", "pk")
        constraints = [in_order("registry_unit_name_period")]

    @property
    def record(self) -> Unit:
        """The unit."""
        unit: Unit = self.unit
        return unit

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the folded keys."""
        self.short_key = fold_key(self.short_name)[:200]
        self.acronym_key = fold_key(self.acronym)[:60]
        super().save(*args, **kwargs)


class UnitAlias(TidyModel):
    """A spelling met in texts that was never the unit's name: typing habits, half names, old orthography."""

    unit = ParentalKey(Unit, on_delete=models.CASCADE, related_name="aliases", verbose_name=_("đơn vị"))
    name = models.CharField(_("cách gọi khác"), max_length=300)
    key = models.CharField(max_length=300, blank=True, editable=False, db_index=True)

    class Meta:
        verbose_name = _("cách gọi khác")
        verbose_name_plural = _("cách gọi khác")
        ordering = ("pk",)
        constraints = [models.UniqueConstraint(fields=("unit", "key"), name="registry_unit_alias_once")]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the folded key and the unit's search column."""
        self.key = fold_key(self.name)[:300]
        super().save(*args, **kwargs)
        self.unit.refresh_names()

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Take the alias out of the unit's search column too."""
        unit = self.unit
        result = super().delete(*args, **kwargs)
        unit.refresh_names()
        return result
