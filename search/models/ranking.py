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


def _weight(label: Any, default: float, help_text: Any, most: float = 3.0) -> Any:
    return models.FloatField(
        label, default=default, help_text=help_text, validators=[MinValueValidator(0), MaxValueValidator(most)]
    )


@register_setting(icon="search", order=900)
class SearchRanking(BaseGenericSetting):
    """Weights of the second and third look at the best matches. What is changed counts at once; no index is rebuilt."""

    words = _weight(
        _("từ khớp ở mọi phần (BM25)"),
        _DEFAULTS.words,
        _("Các từ xuất hiện ở bất kỳ phần nào: tiêu đề, câu dẫn, tên, nội dung, chú thích. Từ hiếm đáng giá hơn."),
    )
    title = _weight(
        _("tiêu đề có đủ các từ"), _DEFAULTS.title, _("Tiêu đề chứa càng nhiều từ của câu tìm thì càng được cộng.")
    )
    lead = _weight(
        _("câu dẫn có đủ các từ"), _DEFAULTS.lead, _("Câu dẫn chứa càng nhiều từ của câu tìm thì càng được cộng.")
    )
    pairs = _weight(
        _("các cặp âm tiết liền nhau"),
        _DEFAULTS.pairs,
        _("Hai âm tiết đứng liền nhau như trong câu tìm, ở tiêu đề hoặc câu dẫn."),
    )
    title_share = _weight(
        _("phần tiêu đề được hỏi tới"),
        _DEFAULTS.title_share,
        _("Tiêu đề càng ít từ thừa so với câu tìm càng được cộng."),
    )
    one_name = _weight(
        _("một tên đơn vị, người, khối trả lời trọn câu"),
        _DEFAULTS.one_name,
        _("Mọi từ của câu tìm nằm trong một tên gắn với bài."),
    )
    own_name = _weight(
        _("đúng tên của hồ sơ"),
        _DEFAULTS.own_name,
        _("Câu tìm có trọn tên của đơn vị, khối, người hay phong trào: hồ sơ đó đứng trước các bài nhắc tới nó."),
    )
    own_code = _weight(
        _("đúng số, ngày của chính nó"),
        _DEFAULTS.own_code,
        _("Số hiệu hoặc ngày trong câu tìm là của chính văn bản, không phải chỉ được nhắc tới."),
    )
    body = _weight(
        _("từ liền nhau trong bài"),
        _DEFAULTS.body,
        _("Khi không tiêu đề, câu dẫn nào trả lời: các từ đứng liền nhau và cùng một đoạn trong nội dung."),
    )
    captions = _weight(
        _("chú thích ảnh"),
        _DEFAULTS.captions,
        _("Như trên, cho những gì chỉ chú thích ảnh trả lời được."),
    )
    exact_title = _weight(_("đúng dấu trong tiêu đề"), _DEFAULTS.exact_title, _("Chỉ tính khi câu tìm được gõ có dấu."))
    exact_lead = _weight(_("đúng dấu trong câu dẫn"), _DEFAULTS.exact_lead, _("Chỉ tính khi câu tìm được gõ có dấu."))
    freshness = _weight(
        _("bài mới (nhiều nhất)"),
        _DEFAULTS.freshness,
        _("Điểm cộng cho bài vừa đăng; câu tìm chỉ có số hiệu hay ngày thì không cộng."),
        most=0.5,
    )
    half_life_days = models.FloatField(
        _("sau bao nhiêu ngày độ mới còn một nửa"),
        default=_DEFAULTS.half_life_days,
        help_text=_("Số nhỏ thì bài cũ mất điểm cộng nhanh hơn."),
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
