"""The form that narrows the ledger."""

from collections.abc import Iterable, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.public.selectors.filter_field import FilterField, choice_field
from news.public.selectors.ledger_query import LedgerQuery
from news.registry.models import AwardForm

BADGE_LABELS = (
    ("registered", gettext_lazy("Đã đăng ký")),
    ("nominated", gettext_lazy("Mới đề nghị")),
    ("consulted", gettext_lazy("Đang lấy ý kiến")),
    ("granted", gettext_lazy("Đã tặng")),
    ("declined", gettext_lazy("Không được tặng")),
    ("revoked", gettext_lazy("Đã thu hồi")),
)


def ledger_fields(wanted: LedgerQuery, years: Iterable[int]) -> Sequence[FilterField]:
    """The fields, filled with what was asked for. One query."""
    forms = AwardForm.objects.filter(records__isnull=False).distinct().order_by("sort_order", "key")
    return (
        FilterField("q", _("Tên tập thể, cá nhân, số quyết định"), wanted.words, wide=True),
        FilterField("don_vi", _("Đơn vị (gồm đơn vị tiền nhiệm)"), wanted.unit, wide=True),
        choice_field("hinh_thuc", _("Danh hiệu, hình thức"), wanted.form, _form_options(forms)),
        choice_field("trang_thai", _("Trạng thái"), wanted.badge, BADGE_LABELS),
        choice_field("nam", _("Năm thành tích"), wanted.year, [(year, year) for year in years]),
    )


def _form_options(forms: Iterable[AwardForm]) -> list[tuple[object, object]]:
    return [*AwardForm.Category.choices, *((form.key, form.shown_name) for form in forms)]
