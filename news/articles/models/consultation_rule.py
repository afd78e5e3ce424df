"""What the law asks of a consultation: data with dates of validity, kept by the records office."""

from datetime import date
from typing import Any, Self

from django.core.cache import cache
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from news.registry.models.dated_row import DatedQuerySet, DatedRow, in_order

KEPT, KEPT_SECONDS = "articles.consultation_rules", 60


class ConsultationRuleQuerySet(DatedQuerySet["ConsultationRule"]):
    """Questions to the rules."""

    def rule_on(self, day: date) -> "ConsultationRule | None":
        """The rule that holds on the day; of several the one that began last. One query."""
        return self.valid_on(day).last_begun_first().first()

    def last_begun_first(self) -> Self:
        """In the order in which they go before each other; one that always held stands last."""
        return self.order_by(F("valid_from_day").desc(nulls_last=True), "-pk")

    def keep_days_on(self, day: date) -> int:
        """For how many days senders' details are kept, by the rule of the day, else as usual. One query."""
        return (self.rule_on(day) or ConsultationRule()).keep_days


class ConsultationRule(DatedRow):
    """How many working days a consultation lasts at least, by which act, and how long senders' details are kept."""

    least_days = models.PositiveSmallIntegerField(
        _("số ngày làm việc ít nhất"),
        validators=[MinValueValidator(1)],
        help_text=_("Không tính ngày mở. Ngắn hơn thì người soạn thông báo được nhắc."),
    )
    legal_basis = models.CharField(_("căn cứ"), max_length=300)
    keep_days = models.PositiveSmallIntegerField(
        _("số ngày giữ họ tên, điện thoại, địa chỉ người góp ý"),
        default=90,
        help_text=_("Tính từ ngày kết thúc lấy ý kiến. Sau đó máy tự xóa; nội dung góp ý và số lượng giữ lại."),
    )

    objects = ConsultationRuleQuerySet.as_manager()

    class Meta:
        verbose_name = _("quy định lấy ý kiến nhân dân")
        verbose_name_plural = _("quy định lấy ý kiến nhân dân")
        ordering = ("-valid_from_day",)
        constraints = [in_order("articles_consultation_rule_in_order")]

    def __str__(self) -> str:
        return self.legal_basis

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Adds to Django's rule: the pages of this process show the change at once, others within a minute."""
        super().save(*args, **kwargs)
        cache.delete(KEPT)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Adds to Django's rule what saving adds."""
        gone = super().delete(*args, **kwargs)
        cache.delete(KEPT)
        return gone


def kept_rules() -> list[ConsultationRule]:
    """All rules, the one that began last first. Every consultation tells them, so they are asked for once a minute."""
    found: list[ConsultationRule] = cache.get_or_set(KEPT, _in_order, KEPT_SECONDS) or []
    return found


def _in_order() -> list[ConsultationRule]:
    return list(ConsultationRule.objects.last_begun_first())
