"""Editing provinces."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.viewsets.model import ModelViewSet

from news.registry.editing.folded_list import FoldedViewSet, period_columns
from news.registry.models import Province, ProvinceSuccession


class ProvinceViewSet(FoldedViewSet):
    """Provinces before and after mergers."""

    model = Province
    name = "tinh-thanh"
    icon = "site"
    menu_label = _("Tỉnh, thành phố")
    ordering = ("sort_key", "valid_from_day")
    list_display = ["name", "kind", *period_columns()]
    list_filter = ["kind"]
    panels = [
        FieldPanel("name"),
        FieldPanel("kind"),
        FieldPanel("name_en"),
        FieldPanel("key"),
        FieldPanel("aliases"),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]),
    ]


class ProvinceSuccessionViewSet(ModelViewSet):
    """Which province passed into which."""

    model = ProvinceSuccession
    name = "sap-nhap-tinh"
    icon = "resubmit"
    menu_label = _("Sáp nhập tỉnh")
    add_to_settings_menu = False
    list_display = ["__str__", "effective_on", "legal_basis"]
    form_fields = ["predecessor", "successor", "effective_on", "legal_basis"]

    def get_index_view_kwargs(self, **kwargs: object) -> dict[str, object]:
        """Fetch both provinces along."""
        rows = ProvinceSuccession.objects.select_related("predecessor", "successor").order_by("predecessor__sort_key")
        view_kwargs: dict[str, object] = super().get_index_view_kwargs(queryset=rows, **kwargs)
        return view_kwargs
