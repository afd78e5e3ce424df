"""The history of an award."""

from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from news.registry.models.award_record import AwardRecord
from news.registry.models.award_status import AwardStep
from news.registry.models.legal_document import LegalDocument
from news.registry.models.tidy_model import TidyModel
from portal.pages.fields import PartialDateField


class AwardStatusEvent(TidyModel):
    """One step in the life of an award. ``sort_order`` is the order of the steps, for dates may be unknown."""

    award = ParentalKey(
        AwardRecord, on_delete=models.CASCADE, related_name="steps", verbose_name=_("hồ sơ khen thưởng")
    )
    step = models.CharField(_("bước"), max_length=12, choices=AwardStep)
    happened = PartialDateField(_("ngày"), first_day_field="happened_day")
    happened_day = models.DateField(null=True, editable=False)
    document = models.ForeignKey(
        LegalDocument,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="award_steps",
        verbose_name=_("văn bản"),
    )
    note = models.CharField(_("ghi chú"), max_length=500, blank=True)
    recorded_at = models.DateTimeField(_("ghi lúc"), auto_now_add=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("người ghi"),
    )
    sort_order = models.PositiveIntegerField(null=True, blank=True, editable=False)
    sort_order_field = "sort_order"

    class Meta:
        verbose_name = _("bước trong hồ sơ")
        verbose_name_plural = _("các bước trong hồ sơ")
        ordering = ("sort_order", "pk")
        # The front page reads the last changes of the ledger from its end.
        indexes = [models.Index(fields=("happened_day", "award"), name="registry_step_day")]

    def __str__(self) -> str:
        when = f" ({self.happened.display()})" if self.happened else ""
        return f"{self.get_step_display()}{when}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A step without a place comes last; a step that cannot follow raises ``ValidationError`` and is not kept."""
        if self.sort_order is None:
            last = AwardStatusEvent.objects.filter(award_id=self.award_id).aggregate(last=models.Max("sort_order"))[
                "last"
            ]
            self.sort_order = 0 if last is None else last + 1
        with transaction.atomic():
            super().save(*args, **kwargs)
            self.award.refresh_status()

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Without the step, the award stands where the others leave it."""
        award = self.award
        with transaction.atomic():
            result = super().delete(*args, **kwargs)
            award.refresh_status()
        return result
