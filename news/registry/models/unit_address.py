"""Where a unit is reached, over time."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from news.registry.models.dated_row import DatedQuerySet, DatedRow, in_order
from news.registry.models.naming import name_lines
from news.registry.models.unit import Unit


class UnitAddress(DatedRow):
    """Seat and contacts of a unit for a time; telephone numbers one a line, grouped as the unit writes them."""

    unit = ParentalKey(Unit, on_delete=models.CASCADE, related_name="addresses", verbose_name=_("đơn vị"))
    address = models.CharField(_("trụ sở"), max_length=300, blank=True)
    phones = models.TextField(_("điện thoại"), blank=True, help_text=_("Mỗi dòng một số."))
    fax = models.CharField(_("fax"), max_length=60, blank=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    website = models.URLField(_("trang thông tin"), blank=True)

    objects = DatedQuerySet["UnitAddress"].as_manager()

    class Meta:
        verbose_name = _("địa chỉ")
        verbose_name_plural = _("địa chỉ")
        ordering = ("valid_from_day", "pk")
        constraints = [in_order("registry_unit_address_period")]

    def __str__(self) -> str:
        return self.address

    def dial_strings(self) -> list[tuple[str, str]]:
        """Each telephone number as written, and as a ``tel:`` link takes it."""
        return [(line, "".join(c for c in line if c.isdigit() or c == "+")) for line in name_lines(self.phones)]
