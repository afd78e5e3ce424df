"""Laws, decrees, decisions, plans and letters that articles cite and awards rest on."""

from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from news.registry.models.naming import FENCE, FoldedSearchQuerySet
from news.registry.models.public_record import PublicRecord
from news.registry.models.unit import Unit
from portal.pages.fields import PartialDateField
from portal.vietnamese.fold import fold_key


class DocumentType(models.TextChoices):
    """Kinds of documents, by the keys that files and reports use."""

    HIEN_PHAP = "hien_phap", _("Hiến pháp")
    LUAT = "luat", _("Luật")
    PHAP_LENH = "phap_lenh", _("Pháp lệnh")
    NGHI_DINH = "nghi_dinh", _("Nghị định")
    NGHI_QUYET = "nghi_quyet", _("Nghị quyết")
    QUYET_DINH = "quyet_dinh", _("Quyết định")
    CHI_THI = "chi_thi", _("Chỉ thị")
    THONG_TU = "thong_tu", _("Thông tư")
    KE_HOACH = "ke_hoach", _("Kế hoạch")
    HUONG_DAN = "huong_dan", _("Hướng dẫn")
    CONG_VAN = "cong_van", _("Công văn")
    TO_TRINH = "to_trinh", _("Tờ trình")
    BAO_CAO = "bao_cao", _("Báo cáo")
    THONG_BAO = "thong_bao", _("Thông báo")
    BIEN_BAN = "bien_ban", _("Biên bản")
    GIAY_MOI = "giay_moi", _("Giấy mời")
    KHAC = "khac", _("Văn bản khác")


_TYPE_NAMES = dict(DocumentType.choices)


class LegalDocumentQuerySet(FoldedSearchQuerySet["LegalDocument"]):
    """Questions to documents."""

    def numbered(self, number: str) -> Self:
        """Documents with this number and symbol; marks, case and the separators aside (``21 kh ubnd``)."""
        key = fold_key(number)
        return self.filter(number_key=key) if key else self.none()

    def newest_first(self) -> Self:
        """By date of issue, undated last."""
        return self.order_by(models.F("issued_day").desc(nulls_last=True), "-pk")


class LegalDocument(PublicRecord):
    """A document as cited or filed. The number may be missing: texts cite documents without one."""

    class Status(models.TextChoices):
        """Whether the document is in force."""

        UNKNOWN = "", _("chưa rõ")
        NOT_YET = "chua_hieu_luc", _("chưa có hiệu lực")
        IN_FORCE = "con_hieu_luc", _("còn hiệu lực")
        PARTLY = "het_hieu_luc_mot_phan", _("hết hiệu lực một phần")
        REPEALED = "het_hieu_luc", _("hết hiệu lực")

    url_name = "document"

    document_type = models.CharField(_("loại văn bản"), max_length=20, choices=DocumentType, default=DocumentType.KHAC)
    number = models.CharField(_("số, ký hiệu"), max_length=80, blank=True, help_text=_("Ví dụ: 21/KH-UBND."))
    number_key = models.CharField(max_length=80, blank=True, editable=False, db_index=True)
    issued = PartialDateField(_("ngày ban hành"), first_day_field="issued_day")
    issued_day = models.DateField(null=True, editable=False, db_index=True)
    issuer = models.ForeignKey(
        Unit,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="issued_documents",
        verbose_name=_("cơ quan ban hành"),
    )
    issuer_text = models.CharField(_("cơ quan ban hành (ghi theo văn bản)"), max_length=200, blank=True)
    title = models.CharField(_("trích yếu"), max_length=500, blank=True)
    file = models.ForeignKey(
        "library.Document",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="legal_documents",
        verbose_name=_("tệp văn bản"),
    )
    status = models.CharField(_("hiệu lực"), max_length=24, choices=Status, blank=True, default=Status.UNKNOWN)
    effective = PartialDateField(_("có hiệu lực từ"), first_day_field="effective_day")
    effective_day = models.DateField(null=True, editable=False)
    expired = PartialDateField(_("hết hiệu lực từ"), first_day_field="expired_day")
    expired_day = models.DateField(null=True, editable=False, db_index=True)
    replaces = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="replaced_by",
        verbose_name=_("thay thế văn bản"),
    )
    search_key = models.TextField(blank=True, editable=False)

    objects = LegalDocumentQuerySet.as_manager()

    class Meta:
        verbose_name = _("văn bản")
        verbose_name_plural = _("văn bản")
        ordering = (models.F("issued_day").desc(nulls_last=True), "-pk")
        constraints = [
            models.CheckConstraint(name="registry_document_named", condition=~Q(number="") | ~Q(title="")),
        ]

    def __str__(self) -> str:
        if not self.number:
            return f"{self.get_document_type_display()}: {self.title}"
        return f"{self.citation}{self._date_text()}"

    def get_document_type_display(self) -> str:  # type: ignore[no-redef]
        """The name of the type. Django's own way goes through all types each time, and archives cite thousands."""
        return str(_TYPE_NAMES.get(self.document_type, self.document_type))

    @property
    def citation(self) -> str:
        """``Kế hoạch số 21/KH-UBND``; the type alone for an unnumbered one."""
        kind = self.get_document_type_display()
        return gettext("%(kind)s số %(number)s") % {"kind": kind, "number": self.number} if self.number else kind

    def _date_text(self) -> str:
        return f" ({self.issued.display()})" if self.issued else ""

    @property
    def issuer_name(self) -> str:
        """The issuer as the document names it, else under its name on the day of issue."""
        if self.issuer_text or self.issuer is None:
            return self.issuer_text
        return self.issuer.name_on(self.issued).name

    def slug_source(self) -> str:
        """Type, number and year, or the title of an unnumbered document."""
        year = self.issued.value[:4] if self.issued else ""
        return f"{self.get_document_type_display()} {self.number or self.title} {year}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Derive the keys of search."""
        self.number_key = fold_key(self.number)[:80]
        parts = [self.number, self.title, f"{self.get_document_type_display()} {self.number}", self.issuer_text]
        self.search_key = FENCE.join(["", *(fold_key(part) for part in parts if part), ""])
        super().save(*args, **kwargs)
