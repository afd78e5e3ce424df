"""Editing the taxonomy of titles and forms."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from news.registry.editing.folded_list import FoldedViewSet, period_columns
from news.registry.models import AwardForm

PERIOD = FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")])


class AwardFormViewSet(FoldedViewSet):
    """Titles and forms as the law has them from time to time."""

    model = AwardForm
    name = "hinh-thuc-khen-thuong"
    icon = "tag"
    menu_label = _("Danh hiệu, hình thức")
    list_display = ["name", "category", "authority", *period_columns()]
    list_filter = ["category", "subject", "authority"]
    panels = [
        InlinePanel(
            "names",
            heading=_("Tên gọi theo luật từng thời kỳ"),
            label=_("tên"),
            min_num=1,
            panels=[
                FieldPanel("name"),
                FieldRowPanel([FieldPanel("short_name"), FieldPanel("acronym")]),
                FieldPanel("name_en"),
                PERIOD,
                FieldPanel("legal_basis"),
            ],
        ),
        MultiFieldPanel(
            [
                FieldPanel("key"),
                FieldPanel("category"),
                FieldRowPanel([FieldPanel("subject"), FieldPanel("authority"), FieldPanel("grade")]),
                PERIOD,
                FieldPanel("legal_basis"),
                FieldPanel("sort_order"),
            ],
            heading=_("Theo luật"),
        ),
        InlinePanel(
            "money",
            heading=_("Mức tiền thưởng theo thời gian"),
            label=_("mức"),
            help_text=_("Hệ số nhân với lương cơ sở tại ngày ra quyết định."),
        ),
        FieldPanel("alias_text"),
    ]
