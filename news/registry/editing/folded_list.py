"""Lists that find Vietnamese names typed without marks."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet


class FoldedIndexView(generic.IndexView):
    """A list whose search box compares folded names; Wagtail's own search knows neither đ nor stacked marks."""

    related: tuple[str, ...] = ()
    search_fields = ["search_key"]
    search_backend_name = None

    def get_base_queryset(self) -> models.QuerySet[Any]:
        """Rows with what their columns show."""
        rows: models.QuerySet[Any] = super().get_base_queryset()
        return rows.select_related(*self.related) if self.related else rows

    def search_queryset(self, queryset: Any) -> Any:
        """Rows that contain each word of the query, marks aside."""
        return queryset.matching(self.search_query) if self.is_searching else queryset


class FoldedViewSet(ModelViewSet):
    """A model with a ``search_key``; ``related`` names foreign keys that the list shows."""

    index_view_class = FoldedIndexView
    search_fields = ["search_key"]
    search_backend_name = None
    related: tuple[str, ...] = ()
    add_to_settings_menu = False
    list_per_page = 50
    copy_view_enabled = False

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """Tell the list which foreign keys it shows."""
        view_kwargs: dict[str, Any] = super().get_index_view_kwargs(related=self.related, **kwargs)
        return view_kwargs


def partial_date_column(field: str, label: Any) -> Column:
    """A column that shows a partial date as readers write it, and sorts by it."""

    def shown(row: models.Model) -> str:
        value = getattr(row, field)
        return value.display() if value else ""

    return Column(field, label=label, accessor=shown, sort_key=field)


def period_columns() -> list[Column]:
    """The two ends of a dated row."""
    return [partial_date_column("valid_from", _("Từ")), partial_date_column("valid_to", _("Đến hết"))]
