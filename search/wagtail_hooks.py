"""What the search room adds to the administration."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet

from search.admin_views import SearchPinViewSet, SynonymViewSet
from search.editors.failures import RIGHT, failures
from search.reports.base import report_address
from search.reports.views import REPORTS, report

register_snippet(SynonymViewSet)
register_snippet(SearchPinViewSet)


class _AllowedItem(MenuItem):
    """Shown to those who hold a right."""

    def __init__(self, label: Any, url: str, right: str, **more: Any) -> None:
        super().__init__(label, url, **more)
        self.right = right

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the person may open it."""
        return request.user.has_perm(self.right)


@hooks.register("register_admin_urls")
def search_addresses() -> list[URLPattern]:
    """Reports on searches, and what could not be indexed."""
    return [
        path("bao-cao/tim-kiem/chi-muc/", failures, name="search_failures"),
        path("bao-cao/tim-kiem/<slug:slug>/", report, name="search_report"),
        path("bao-cao/tim-kiem/<slug:slug>/bang/", report, {"results_only": True}, name="search_report_results"),
    ]


@hooks.register("register_reports_menu_item")
def searches_of_readers() -> MenuItem:
    """What readers search for."""
    first = report_address(REPORTS[0].slug)
    return _AllowedItem(
        _("Tìm kiếm của bạn đọc"),
        first,
        "search.view_loggedsearch",
        name="reader-searches",
        icon_name="search",
        order=100,
    )


@hooks.register("register_reports_menu_item")
def not_indexed() -> MenuItem:
    """What readers cannot find yet."""
    return _AllowedItem(
        _("Chưa vào được chỉ mục"),
        reverse("search_failures"),
        RIGHT,
        name="index-failures",
        icon_name="warning",
        order=110,
    )
