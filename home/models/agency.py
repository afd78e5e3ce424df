"""The agency that runs the portal, as its pages name it."""

from copy import copy
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from portal.delivery.agency import remember


@register_setting(icon="home")
class Agency(BaseSiteSetting):
    """Name, address and responsible person printed at the foot of every page (Decree 224/2026/NĐ-CP, article 9)."""

    name = models.CharField(_("tên cơ quan"), max_length=200, blank=True)
    department = models.CharField(_("phòng, ban phụ trách"), max_length=200, blank=True)
    address = models.CharField(_("trụ sở"), max_length=300, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=40, blank=True)
    fax = models.CharField(_("fax"), max_length=40, blank=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    responsible = models.CharField(_("chịu trách nhiệm nội dung"), max_length=200, blank=True)
    licence = models.CharField(_("giấy phép"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("cơ quan chủ quản")

    @classmethod
    def from_db(cls, *args: Any, **kwargs: Any) -> "Agency":
        """Pages that may not ask the database name the agency as it was read last; a copy, for forms change theirs."""
        agency = super().from_db(*args, **kwargs)
        remember(copy(agency))
        return agency

    @property
    def line(self) -> str:
        """The line under the wordmark: department and agency, as far as they are filed."""
        return " – ".join(part for part in (self.name, self.department) if part)
