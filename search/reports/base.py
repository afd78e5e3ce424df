"""What the reports on searches share."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from portal.delivery.safe_cell import BYTE_ORDER_MARK, safe_cell
from search.models import LoggedSearch


class SearchReport(ABC, ReportView):
    """A report whose rows are dictionaries: ``rows`` gives them, filtered, not yet in order."""

    slug = ""
    template_name = "admin/search/report.html"
    header_icon = "search"
    permission_policy = ModelPermissionPolicy(LoggedSearch)
    permission_required = "view"
    default_ordering: Any = None
    others: tuple[type["SearchReport"], ...] = ()

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        """Name the file of an export after the report."""
        super().setup(request, *args, **kwargs)
        self.export_filename = f"tim-kiem-{self.slug}"

    @abstractmethod
    def rows(self, logged: QuerySet[Any]) -> Any:
        """Sums over the logged rows."""

    def get_queryset(self) -> Any:
        """Filtered first, then summed up, then in order."""
        return self.order_queryset(self.rows(self.filter_queryset(self.get_base_queryset().order_by())))

    def get_filtered_queryset(self) -> Any:
        """The filter is applied to the log, not to its sums."""
        return self.get_queryset()

    @cached_property
    def index_url(self) -> str:
        """The address of this report."""
        return report_address(self.slug)

    @cached_property
    def index_results_url(self) -> str:
        """The address of its table alone."""
        return report_address(self.slug, results=True)

    @cached_property
    def no_results_message(self) -> str:
        """What stands where the table would."""
        return str(_("Chưa có lượt tìm nào trong khoảng thời gian này."))

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The reports beside this one."""
        links = [(report.page_title, report_address(report.slug), report.slug == self.slug) for report in self.others]
        context: dict[str, Any] = super().get_context_data(*args, reports=links, **kwargs)
        return context

    def stream_csv(self, queryset: Any) -> Iterator[Any]:
        """Vietnamese that spreadsheets read: they take a file without this mark for another encoding."""
        yield BYTE_ORDER_MARK
        yield from super().stream_csv(queryset)

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        """Readers type what they like: a cell that a spreadsheet would take for a formula gets an apostrophe."""
        cell = super().preprocess_field_value(field, value, export_format)
        return safe_cell(cell) if isinstance(cell, str) else cell


def report_address(slug: str, *, results: bool = False) -> str:
    """Where a report is shown."""
    return reverse("search_report_results" if results else "search_report", args=[slug])
