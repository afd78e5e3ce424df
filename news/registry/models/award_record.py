"""Awards: who is nominated for what, and who has it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from news.registry.models.award_form import AwardForm
from news.registry.models.award_ledger import AwardLedger
from news.registry.models.award_status import (
    GRANTED,
    NEEDS_DECISION,
    AwardStatus,
    AwardStep,
    ImpossibleStep,
    status_after,
)
from news.registry.models.cluster_record import ClusterRecord
from news.registry.models.legal_document import LegalDocument
from news.registry.models.movement import Movement
from news.registry.models.naming import FENCE
from news.registry.models.person import Person
from news.registry.models.public_record import PublicRecord
from news.registry.models.unit import Unit
from portal.pages.fields import PartialDateField
from portal.vietnamese.fold import fold_key


class AwardRecord(PublicRecord, ClusterRecord):
    """One award for one recipient: a unit, a person, or a counted group that the source does not name.

    ``status`` repeats what the history under ``steps`` says and is never set by hand.
    """

    class Group(models.TextChoices):
        """Who is counted when nobody is named."""

        INDIVIDUALS = "ca_nhan", _("cá nhân")
        COLLECTIVES = "tap_the", _("tập thể")
        ENTERPRISES = "doanh_nghiep", _("doanh nghiệp")
        HOUSEHOLDS = "ho_gia_dinh", _("hộ gia đình")

    url_name = "award"

    form = models.ForeignKey(
        AwardForm, on_delete=models.PROTECT, related_name="records", verbose_name=_("danh hiệu, hình thức")
    )
    quoted_name = models.CharField(
        _("tên ghi trong văn bản"), max_length=300, blank=True, help_text=_("Chép nguyên văn khi khác tên theo luật.")
    )
    unit = models.ForeignKey(
        Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="awards", verbose_name=_("tập thể, đơn vị")
    )
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="awards", verbose_name=_("cá nhân")
    )
    group_kind = models.CharField(_("nhóm không nêu tên"), max_length=12, choices=Group, blank=True)
    group_count = models.PositiveIntegerField(_("số lượng"), null=True, blank=True)
    recipient_text = models.CharField(_("người nhận ghi trong văn bản"), max_length=300, blank=True)
    year = models.PositiveSmallIntegerField(_("năm thành tích"), null=True, blank=True, db_index=True)
    merit = models.TextField(_("tóm tắt thành tích"), blank=True)
    movement = models.ForeignKey(
        Movement, on_delete=models.PROTECT, null=True, blank=True, related_name="awards", verbose_name=_("phong trào")
    )
    decision = models.ForeignKey(
        LegalDocument,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="awards",
        verbose_name=_("quyết định khen thưởng"),
    )
    decided = PartialDateField(_("ngày quyết định"), first_day_field="decided_day")
    decided_day = models.DateField(null=True, editable=False, db_index=True)
    signer = models.ForeignKey(
        Person,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="signed_awards",
        verbose_name=_("người ký"),
    )
    signer_text = models.CharField(_("người ký (ghi theo văn bản)"), max_length=160, blank=True)
    status = models.CharField(
        _("tình trạng"),
        max_length=12,
        choices=AwardStatus,
        default=AwardStatus.REGISTERED,
        editable=False,
        db_index=True,
    )
    search_key = models.TextField(blank=True, editable=False)

    objects = AwardLedger["AwardRecord"].as_manager()

    class Meta:
        verbose_name = _("hồ sơ khen thưởng")
        verbose_name_plural = _("hồ sơ khen thưởng")
        ordering = (models.F("year").desc(nulls_last=True), "-pk")
        indexes = [models.Index(fields=("status", "year"), name="registry_award_status_year")]
        constraints = [
            models.CheckConstraint(
                name="registry_award_one_recipient",
                condition=Q(unit__isnull=False, person__isnull=True, group_kind="", group_count__isnull=True)
                | Q(unit__isnull=True, person__isnull=False, group_kind="", group_count__isnull=True)
                | (Q(unit__isnull=True, person__isnull=True, group_count__gte=1) & ~Q(group_kind="")),
                violation_error_message=_("Chọn một đơn vị, một cá nhân, hoặc một nhóm có số lượng."),
            ),
            models.CheckConstraint(
                name="registry_award_granted_by_decision",
                condition=~Q(status__in=sorted(NEEDS_DECISION)) | Q(decision__isnull=False, decided_day__isnull=False),
                violation_error_message=_("Chỉ ghi “đã tặng” khi có quyết định (số, ngày)."),
            ),
        ]

    steps: Any

    def __str__(self) -> str:
        year = f" ({self.year})" if self.year else ""
        return f"{self.award_name} – {self.recipient_name}{year}"

    @property
    def award_name(self) -> str:
        """The name as the source has it, else as the law has it."""
        return self.quoted_name or self.form.shown_name

    @property
    def recipient_name(self) -> str:
        """The recipient under today's name; a group as ``08 cá nhân`` (two digits, as offices count)."""
        if self.unit or self.person:
            return str(self.unit or self.person)
        return f"{self.group_count or 0:02d} {self.get_group_kind_display()}"

    @property
    def told_merit(self) -> str:
        """The summary of merit once the award is granted. Before, only the page of its consultation tells readers what
        a nominee did, and only for the term (Decree 152/2025/NĐ-CP, art. 44).
        """
        return self.merit if self.is_granted else ""

    @property
    def is_granted(self) -> bool:
        """Whether the recipient has the award today."""
        return self.status in GRANTED

    def derived_status(self) -> AwardStatus:
        """Where the history leaves the award. Raises ``ImpossibleStep``."""
        history = sorted(self.steps.all(), key=lambda step: (step.sort_order or 0, step.pk or 0))
        return status_after(AwardStep(step.step) for step in history) or AwardStatus.REGISTERED

    def clean(self) -> None:
        """One recipient, and a numbered and dated decision behind a granted award."""
        super().clean()
        named = [self.unit_id is not None, self.person_id is not None, bool(self.group_kind or self.group_count)]
        if sum(named) != 1:
            raise ValidationError(_("Chọn một đơn vị, một cá nhân, hoặc một nhóm có số lượng."))
        if bool(self.group_kind) != bool(self.group_count):
            raise ValidationError({"group_count": _("Nhóm không nêu tên cần cả loại và số lượng.")})

    def check_decision(self, status: AwardStatus) -> None:
        """Raise ``ValidationError`` when ``status`` needs a decision and none with number and date is filed."""
        if status not in NEEDS_DECISION:
            return
        if self.decision is None or not self.decision.number or not self.decided:
            raise ValidationError({"decision": _("Chỉ ghi “đã tặng” khi có quyết định (số, ngày).")})

    def derive_status(self) -> None:
        """Set ``status`` from the history. Raises ``ValidationError`` when history or decision do not allow it."""
        try:
            status = self.derived_status()
        except ImpossibleStep as error:
            raise ValidationError(str(error)) from error
        self.check_decision(status)
        self.status = status

    def refresh_status(self) -> None:
        """Bring the stored status up to date after a step was recorded on its own."""
        if self.is_committing:
            return
        stored = type(self).objects.get(pk=self.pk)
        stored.derive_status()
        type(self).objects.filter(pk=self.pk).update(status=stored.status)
        self.status = stored.status

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Derive status and search key; the date of the decision comes from the document when left out."""
        self.tidy_text()
        if self.decision and not self.decided:
            self.decided = self.decision.issued
        self.derive_status()
        parts = (self.quoted_name, self.form.name, self.recipient_name, self.recipient_text)
        self.search_key = FENCE.join(["", *dict.fromkeys(fold_key(part) for part in parts if part), ""])
        super().save(*args, **kwargs)
