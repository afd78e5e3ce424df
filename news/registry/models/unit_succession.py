"""How units end and what follows them."""

from datetime import date
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from news.registry.models.cluster_record import ClusterRecord
from news.registry.models.legal_document import LegalDocument
from news.registry.models.tidy_model import TidyModel
from news.registry.models.unit import Unit
from portal.pages.fields import PartialDateField


class UnitSuccession(TidyModel, ClusterRecord):
    """One act of reorganisation. Its links say who passed into whom; parts may go different ways on different days."""

    class Kind(models.TextChoices):
        """What was done."""

        MERGE = "merge", _("sáp nhập, hợp nhất")
        SPLIT = "split", _("chia, tách")
        RENAME = "rename", _("tổ chức lại, đổi tên")
        DISSOLVE = "dissolve", _("giải thể")
        TRANSFER = "transfer", _("chuyển giao một phần")

    kind = models.CharField(_("hình thức"), max_length=10, choices=Kind)
    effective = PartialDateField(_("có hiệu lực từ"), first_day_field="effective_day")
    effective_day = models.DateField(null=True, editable=False, db_index=True)
    legal_basis = models.CharField(_("căn cứ pháp lý"), max_length=300, blank=True)
    legal_document = models.ForeignKey(
        LegalDocument,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="successions",
        verbose_name=_("văn bản"),
    )
    note = models.TextField(_("ghi chú"), blank=True)

    class Meta:
        verbose_name = _("lần tổ chức lại")
        verbose_name_plural = _("các lần tổ chức lại")
        ordering = ("effective_day", "pk")

    def __str__(self) -> str:
        when = f" ({self.effective.display()})" if self.effective else ""
        return f"{self.get_kind_display()}{when}"

    def has_happened(self, today: date) -> bool:
        """Whether the act was in force on the day; an act without a date was."""
        return self.effective is None or self.effective.first_day <= today

    def predecessors(self) -> list[Unit]:
        """The units that passed on what they did, each once."""
        return list(dict.fromkeys(link.predecessor for link in self.links.all()))

    def successors(self) -> list[Unit]:
        """The units that took it over, each once; empty for a dissolution."""
        return list(dict.fromkeys(link.successor for link in self.links.all() if link.successor))


class SuccessionLinkQuerySet(models.QuerySet["SuccessionLink"]):
    """Questions to successions."""

    def out_of(self, unit: Unit) -> Self:
        """What became of the unit, oldest first."""
        return self.filter(predecessor=unit).order_by("succession__effective_day", "pk")

    def into(self, unit: Unit) -> Self:
        """Where the unit came from, oldest first."""
        return self.filter(successor=unit).select_related("predecessor").order_by("succession__effective_day", "pk")


class SuccessionLinkManager(models.Manager.from_queryset(SuccessionLinkQuerySet)):  # type: ignore[misc]
    """Always brings the act and the successor along: a prefetch through units then stays at one query a step."""

    def get_queryset(self) -> SuccessionLinkQuerySet:
        """Links joined with what every reader of them asks next."""
        links: SuccessionLinkQuerySet = super().get_queryset()
        return links.select_related("succession", "successor")


class SuccessionLink(TidyModel):
    """From one predecessor to one successor; ``scope`` says which part passed, empty means all of it."""

    succession = ParentalKey(UnitSuccession, on_delete=models.CASCADE, related_name="links")
    predecessor = models.ForeignKey(
        Unit, on_delete=models.PROTECT, related_name="departures", verbose_name=_("đơn vị tiền nhiệm")
    )
    successor = models.ForeignKey(
        Unit,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="arrivals",
        verbose_name=_("đơn vị kế tục"),
        help_text=_("Để trống nếu giải thể, không có đơn vị kế tục."),
    )
    scope = models.TextField(_("phần chuyển giao"), blank=True, help_text=_("Để trống nếu chuyển toàn bộ."))

    objects = SuccessionLinkManager()

    class Meta:
        verbose_name = _("tiền nhiệm – kế tục")
        verbose_name_plural = _("tiền nhiệm – kế tục")
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(
                fields=("succession", "predecessor", "successor"), name="registry_succession_link_once"
            ),
            models.CheckConstraint(
                name="registry_no_self_succession",
                condition=Q(successor__isnull=True) | ~Q(successor=F("predecessor")),
            ),
        ]

    def __str__(self) -> str:
        ended = gettext("giải thể")
        return f"{self.predecessor} → {self.successor or ended}"

    def clean(self) -> None:
        """A unit does not succeed itself."""
        super().clean()
        if self.successor_id is not None and self.successor_id == self.predecessor_id:
            raise ValidationError({"successor": _("Đơn vị không thể kế tục chính mình.")})

    @property
    def is_partial(self) -> bool:
        """Whether only a part passed."""
        return bool(self.scope)
