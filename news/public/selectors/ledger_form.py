"""The form that narrows the ledger."""

from collections.abc import Iterable, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.public.selectors.filter_field import FilterField, choice_field, many_field
from news.public.selectors.ledger_query import LATEST_DECISION, OLDEST, LedgerQuery
from news.registry.models import AwardForm, Bloc

BADGE_LABELS = (
    ("registered", gettext_lazy("Đã đăng ký")),
    ("nominated", gettext_lazy("Mới đề nghị")),
    ("consulted", gettext_lazy("Đang lấy ý kiến")),
    ("granted", gettext_lazy("Đã tặng")),
    ("declined", gettext_lazy("Không được tặng")),
    ("revoked", gettext_lazy("Đã thu hồi")),
)
ORDER_LABELS = (
    (OLDEST, gettext_lazy("Năm thành tích, cũ trước")),
    (LATEST_DECISION, gettext_lazy("Ngày quyết định, mới trước")),
)
MAX_BLOCS = 200


def ledger_fields(wanted: LedgerQuery, years: Iterable[int]) -> Sequence[FilterField]:
    """The fields, filled with what was asked for. Two queries."""
    blocs = [(bloc.slug, bloc.shown_name) for bloc in Bloc.objects.alphabetical()[:MAX_BLOCS]]
    forms = AwardForm.objects.filter(records__isnull=False).distinct().order_by("sort_order", "key")
    return (
        FilterField("q", _("Tên tập thể, cá nhân, số quyết định"), wanted.words, wide=True),
        FilterField("don_vi", _("Đơn vị (gồm đơn vị tiền nhiệm)"), wanted.unit, wide=True),
        many_field("hinh_thuc", _("Danh hiệu, hình thức"), wanted.forms, _form_options(forms)),
        many_field("trang_thai", _("Trạng thái"), wanted.badges, BADGE_LABELS),
        many_field("nam", _("Năm thành tích"), wanted.years, [(year, year) for year in years]),
        choice_field("khoi", _("Khối, cụm (thành viên)"), wanted.bloc, blocs, wide=True),
        choice_field("xep", _("Xếp theo"), wanted.order, ORDER_LABELS, wide=True),
    )


def _form_options(forms: Iterable[AwardForm]) -> list[tuple[object, object]]:
    """Groups, then forms; one that has the key of its group asks for the same and is left to it."""
    groups = AwardForm.Category
    return [*groups.choices, *((form.key, form.shown_name) for form in forms if form.key not in groups.values)]
