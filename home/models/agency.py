"""The agency that runs the portal, as its pages name it."""

from copy import copy
from typing import Any, Self

from django.core.cache import cache
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Site

from portal.delivery.agency import remember

KEPT_SECONDS = 60


@register_setting(icon="home")
class Agency(BaseSiteSetting):
    """Name, address and responsible person printed at the foot of every page (Decree 224/2026/NĐ-CP, article 9).

    ``outage_notice_days`` says how many working days ahead it announces that the portal will stand still.
    """

    name = models.CharField(_("tên cơ quan"), max_length=200, blank=True)
    department = models.CharField(_("phòng, ban phụ trách"), max_length=200, blank=True)
    address = models.CharField(_("trụ sở"), max_length=300, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=40, blank=True)
    fax = models.CharField(_("fax"), max_length=40, blank=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    responsible = models.CharField(_("chịu trách nhiệm nội dung"), max_length=200, blank=True)
    licence = models.CharField(_("giấy phép"), max_length=200, blank=True)
    outage_notice_days = models.PositiveSmallIntegerField(
        _("số ngày làm việc phải báo trước khi tạm dừng cổng"),
        default=7,
        help_text=_("Nghị định số 224/2026/NĐ-CP, Điều 13. Báo muộn hơn thì người soạn băng được nhắc."),
    )

    class Meta:
        verbose_name = _("cơ quan chủ quản")

    @classmethod
    def from_db(cls, *args: Any, **kwargs: Any) -> "Agency":
        """Pages that may not ask the database name the agency as it was read last; a copy, for forms change theirs."""
        agency = super().from_db(*args, **kwargs)
        remember(copy(agency))
        return agency

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Adds to Django's rule: the pages of this process show the change at once, others within a minute."""
        super().save(*args, **kwargs)
        cache.delete(_kept_under(self.site_id))

    @classmethod
    def for_site(cls, site: Site) -> Self:
        """Adds to Wagtail's rule: every page shows it, so it is not asked for each time."""
        kept: Self | None = cache.get(_kept_under(site.pk))
        if kept is None:
            kept = super().for_site(site)
            cache.set(_kept_under(site.pk), kept, KEPT_SECONDS)
        return kept

    @property
    def line(self) -> str:
        """The line under the wordmark: department and agency, as far as they are filed."""
        return " – ".join(part for part in (self.name, self.department) if part)


def _kept_under(site: int) -> str:
    return f"home.agency.{site}"
