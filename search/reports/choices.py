"""Reports over what was opened."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Avg, Count, Max, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from search.engines.base import EngineUnavailable
from search.indexes import embedded_index
from search.models import LoggedChoice
from search.reports.base import SearchReport
from search.reports.columns import number_column, query_column, remedy_column
from search.reports.filters import ChoiceFilters

LOW_PLACE = 4
"""From here on readers had to look for what they opened."""


class ChosenReport(SearchReport):
    """What readers open after a search, and how far down it stood."""

    slug = "chon-nhieu"
    page_title = _("Được chọn nhiều nhất")
    model = LoggedChoice
    filterset_class = ChoiceFilters
    default_ordering = ("-times", "place", "key", "result")
    columns = [
        query_column(_("Câu tìm")),
        Column("title", label=_("Kết quả được chọn")),
        number_column("times", _("Lượt chọn")),
        number_column("place", _("Hạng trung bình")),
    ]
    list_export = ["shown", "title", "times", "place"]
    export_headings = {column.name: column.label for column in columns}

    def rows(self, logged: QuerySet[Any]) -> Any:
        """One row a query and result."""
        return logged.values("key", "result").annotate(shown=Max("text"), times=Count("pk"), place=Avg("place"))

    def get_table(self, object_list: Iterable[dict[str, Any]]) -> Any:
        """The rows on the screen, with titles."""
        return super().get_table(_titled(object_list))

    def decorate_paginated_queryset(self, object_list: Iterable[dict[str, Any]]) -> Any:
        """The rows of a file, with titles."""
        return _titled(object_list) if self.is_export else object_list


class LowChoiceReport(ChosenReport):
    """Results that are opened although they stand low: candidates for a pin."""

    slug = "chon-hang-thap"
    page_title = _("Được chọn dù ở hạng thấp")
    columns = [*ChosenReport.columns, remedy_column(_("Khắc phục"))]

    def rows(self, logged: QuerySet[Any]) -> Any:
        """As above, from the fourth place on."""
        return super().rows(logged).filter(place__gte=LOW_PLACE)


def _titled(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    found = list(rows)
    titles = _titles({row["result"] for row in found})
    return [row | {"title": titles.get(row["result"], _("(không còn trên cổng)"))} for row in found]


def _titles(keys: set[str]) -> dict[str, str]:
    """Titles as the index has them: of what readers may see."""
    try:
        return {key: document.title for key, document in embedded_index().stored(sorted(keys)).items()}
    except EngineUnavailable:
        return {}
