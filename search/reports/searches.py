"""Reports over what was asked."""

from typing import Any

from django.db.models import Avg, Count, F, Max, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from search.models import LoggedSearch, MonthlyQuery
from search.reports.base import SearchReport
from search.reports.columns import day_column, month_column, number_column, query_column, remedy_column
from search.reports.filters import SearchFilters


class NothingFoundReport(SearchReport):
    """Queries without any result: words that the portal lacks, or says differently."""

    slug = "khong-co-ket-qua"
    page_title = _("Tìm không thấy")
    model = LoggedSearch
    filterset_class = SearchFilters
    default_ordering = ("-times", "-latest", "key")
    columns = [
        query_column(_("Câu tìm")),
        number_column("times", _("Số lần")),
        number_column("narrowed", _("Có dùng bộ lọc")),
        day_column("latest", _("Gần nhất")),
        remedy_column(_("Khắc phục")),
    ]
    list_export = ["shown", "times", "narrowed", "latest"]
    export_headings = {
        "shown": _("Câu tìm"),
        "times": _("Số lần"),
        "narrowed": _("Có dùng bộ lọc"),
        "latest": _("Gần nhất"),
    }

    def rows(self, logged: QuerySet[Any]) -> Any:
        """One row a query, however it was typed."""
        found = logged.filter(total=0, page=1).values("key")
        return found.annotate(
            shown=Max("text"), times=Count("pk"), narrowed=Count("pk", filter=~Q(filters="")), latest=Max("hour")
        )


class FrequentReport(SearchReport):
    """What readers ask most."""

    slug = "tim-nhieu"
    page_title = _("Tìm nhiều nhất")
    model = LoggedSearch
    filterset_class = SearchFilters
    default_ordering = ("-times", "key")
    columns = [
        query_column(_("Câu tìm")),
        number_column("times", _("Số lần")),
        number_column("without_results", _("Không có kết quả")),
        number_column("results", _("Số kết quả trung bình")),
        number_column("corrected", _("Có gợi ý sửa")),
        number_column("took", _("Mili giây trung bình")),
    ]
    list_export = ["shown", "times", "without_results", "results", "corrected", "took"]
    export_headings = {column.name: column.label for column in columns}

    def rows(self, logged: QuerySet[Any]) -> Any:
        """One row a query, however it was typed; further pages are no further searches."""
        return (
            logged.filter(page=1)
            .values("key")
            .annotate(
                shown=Max("text"),
                times=Count("pk"),
                without_results=Count("pk", filter=Q(total=0)),
                results=Avg("total"),
                corrected=Count("pk", filter=Q(was_corrected=True)),
                took=Avg("milliseconds"),
            )
        )


class MonthlyReport(SearchReport):
    """Months whose rows are gone: what was asked at least three times."""

    slug = "theo-thang"
    page_title = _("Theo tháng")
    model = MonthlyQuery
    default_ordering = ("-month", "-searches", "key")
    columns = [
        month_column("month", _("Tháng")),
        query_column(_("Câu tìm")),
        number_column("searches", _("Số lần")),
        number_column("without_results", _("Không có kết quả")),
        number_column("choices", _("Lượt chọn")),
    ]
    list_export = ["month", "shown", "searches", "without_results", "choices", "places"]
    export_headings = {
        "month": _("Tháng"),
        "shown": _("Câu tìm"),
        "searches": _("Số lần"),
        "without_results": _("Không có kết quả"),
        "choices": _("Lượt chọn"),
        "places": _("Tổng hạng"),
    }

    def rows(self, logged: QuerySet[Any]) -> Any:
        """The rows as they are kept."""
        return logged.annotate(shown=F("text")).values(
            "month", "key", "shown", "searches", "without_results", "choices", "places"
        )
