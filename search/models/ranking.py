"""How much each part of a score counts, as a row that editors may tune."""

from dataclasses import fields
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from search.engines.scoring import Weights

_DEFAULTS = Weights()


def _weight(label: Any, default: float, most: float = 3.0) -> Any:
    return models.FloatField(label, default=default, validators=[MinValueValidator(0), MaxValueValidator(most)])


@register_setting(icon="search", order=900)
class SearchRanking(BaseGenericSetting):
    """Weights of the second look at the best matches. What is changed counts at once; no index is rebuilt."""

    words = _weight(_("từ khớp ở mọi phần (BM25)"), _DEFAULTS.words)
    title = _weight(_("tiêu đề có đủ các từ"), _DEFAULTS.title)
    lead = _weight(_("câu dẫn có đủ các từ"), _DEFAULTS.lead)
    pairs = _weight(_("các cặp âm tiết liền nhau"), _DEFAULTS.pairs)
    title_share = _weight(_("phần tiêu đề được hỏi tới"), _DEFAULTS.title_share)
    one_name = _weight(_("một tên đơn vị, người, khối trả lời trọn câu"), _DEFAULTS.one_name)
    exact_title = _weight(_("đúng dấu trong tiêu đề"), _DEFAULTS.exact_title)
    exact_lead = _weight(_("đúng dấu trong câu dẫn"), _DEFAULTS.exact_lead)
    freshness = _weight(_("bài mới (nhiều nhất)"), _DEFAULTS.freshness, most=0.5)
    half_life_days = models.FloatField(
        _("sau bao nhiêu ngày độ mới còn một nửa"),
        default=_DEFAULTS.half_life_days,
        validators=[MinValueValidator(1), MaxValueValidator(10_000)],
    )

    panels = [
        HelpPanel(content=_("Tăng một số thì phần đó đáng giá hơn khi xếp kết quả. Đổi xong có tác dụng ngay.")),
        *(FieldPanel(field.name) for field in fields(Weights) if field.name not in Weights.FIXED),
    ]

    class Meta:
        verbose_name = _("xếp hạng tìm kiếm")

    def weights(self) -> Weights:
        """The weights as engines take them."""
        names = (field.name for field in fields(Weights) if field.name not in Weights.FIXED)
        return Weights(**{name: getattr(self, name) for name in names})


def current_weights() -> Weights:
    """The weights that editors have set, else the measured ones. One query."""
    row = SearchRanking.objects.first()
    return row.weights() if row else Weights()
