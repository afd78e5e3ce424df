"""Where the rules of consultations are kept."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.viewsets.model import ModelViewSet

from news.articles.models import ConsultationRule
from news.registry.editing.folded_list import period_columns


class ConsultationRuleViewSet(ModelViewSet):
    """The least number of days and how long details are kept, each with its time."""

    model = ConsultationRule
    icon = "list-ol"
    menu_label = _("Quy định lấy ý kiến")
    name = "consultation_rules"
    url_prefix = "gop-y/quy-dinh"
    add_to_settings_menu = True
    copy_view_enabled = False
    list_display: ClassVar[list[Any]] = ["legal_basis", "least_days", "keep_days", *period_columns()]
    panels: ClassVar[list[FieldPanel]] = [
        FieldPanel("legal_basis"),
        FieldRowPanel([FieldPanel("least_days"), FieldPanel("keep_days")]),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]),
    ]
