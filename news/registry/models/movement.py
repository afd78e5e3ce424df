"""Emulation movements."""

from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from news.registry.models.dated_row import DatedRow, in_order
from news.registry.models.legal_document import LegalDocument
from news.registry.models.naming import FoldedSearchQuerySet, in_reader_language, search_key
from news.registry.models.public_record import PublicRecord
from news.registry.models.unit import Unit


class MovementQuerySet(FoldedSearchQuerySet["Movement"]):
    """Questions to movements."""

    def running_in(self, year: int) -> Self:
        """Movements that ran for at least one day of the year."""
        begun = Q(valid_from_day__isnull=True) | Q(valid_from_day__year__lte=year)
        return self.filter(begun & (Q(valid_to_day__isnull=True) | Q(valid_to_day__year__gte=year)))


class Movement(PublicRecord, DatedRow):
    """A movement, with the slogan as it was given out. Forms and scopes: Law 06/2022/QH15, Art 16."""

    class Scope(models.TextChoices):
        """How far the movement reaches."""

        NATIONAL = "toan_quoc", _("toàn quốc")
        SECTOR = "bo_nganh_dia_phuong", _("bộ, ngành, địa phương")
        BLOC = "cum_khoi", _("cụm, khối thi đua")
        UNIT = "co_quan_don_vi", _("cơ quan, tổ chức, đơn vị")

    class Form(models.TextChoices):
        """Whether the movement goes on or has a theme and an end."""

        REGULAR = "thuong_xuyen", _("thường xuyên")
        THEMATIC = "chuyen_de", _("theo chuyên đề")

    url_name = "movement"

    name = models.CharField(_("tên phong trào"), max_length=300)
    name_en = models.CharField(_("tên tiếng Anh"), max_length=300, blank=True)
    slogan = models.CharField(_("khẩu hiệu, chủ đề"), max_length=400, blank=True, help_text=_("Chép nguyên văn."))
    scope = models.CharField(_("phạm vi"), max_length=24, choices=Scope, blank=True)
    form = models.CharField(_("hình thức"), max_length=16, choices=Form, blank=True)
    launcher = models.ForeignKey(
        Unit,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="launched_movements",
        verbose_name=_("cơ quan phát động"),
    )
    launcher_text = models.CharField(_("người, cơ quan phát động (ghi theo văn bản)"), max_length=200, blank=True)
    document = models.ForeignKey(
        LegalDocument,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="movements",
        verbose_name=_("văn bản phát động"),
    )
    about = models.TextField(_("nội dung"), blank=True)
    search_key = models.TextField(blank=True, editable=False)

    objects = MovementQuerySet.as_manager()

    class Meta:
        verbose_name = _("phong trào thi đua")
        verbose_name_plural = _("phong trào thi đua")
        ordering = (models.F("valid_from_day").desc(nulls_last=True), "name")
        constraints = [in_order("registry_movement_period")]

    def __str__(self) -> str:
        return self.name

    @property
    def shown_name(self) -> str:
        """The name for the reader of now."""
        return in_reader_language(self.name, self.name_en)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Derive the key of search."""
        self.search_key = search_key([self.name, self.slogan, self.name_en])
        super().save(*args, **kwargs)
