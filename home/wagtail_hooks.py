"""The front page, banners and visits in the administration."""

from datetime import datetime

from django.contrib import messages
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse_lazy
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Site
from wagtail.snippets.models import register_snippet

from home.admin_views import BannerViewSet, OpeningBalanceViewSet
from home.counters.report_views import RIGHT, visits
from home.models import Agency, Banner
from home.outage_notice import late_notice
from home.permissions import CHOOSE

register_snippet(BannerViewSet)
register_snippet(OpeningBalanceViewSet)


class FrontPageMenuItem(MenuItem):
    """Shown to those who may choose."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the person may change the front page."""
        return bool(request.user.has_perm(CHOOSE))


class VisitsMenuItem(MenuItem):
    """Shown to those who may read the report."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the person may open it."""
        return bool(request.user.has_perm(RIGHT))


def edit_front_page(request: HttpRequest) -> HttpResponse:
    """Lead to the form, whose address differs from portal to portal."""
    return redirect("wagtailadmin_pages:edit", Site.find_for_request(request).root_page_id)


@hooks.register("register_admin_urls")
def front_page_address() -> list[URLPattern]:
    """The addresses behind the menus."""
    return [
        path("trang-chu/", edit_front_page, name="edit_front_page"),
        path("bao-cao/luot-xem/", visits, name="visit_report"),
    ]


@hooks.register("register_admin_menu_item")
def front_page_in_menu() -> MenuItem:
    """Beside the pages, where publishers cannot find it: they see only the news."""
    return FrontPageMenuItem(_("Trang chủ"), reverse_lazy("edit_front_page"), icon_name="home", order=150)


@hooks.register("register_reports_menu_item")
def visits_in_menu() -> MenuItem:
    """How often the portal is read."""
    return VisitsMenuItem(_("Lượt xem"), reverse_lazy("visit_report"), name="visits", icon_name="view", order=90)


@hooks.register("after_create_snippet")
def remind_of_new_outage(request: HttpRequest, record: Model) -> None:
    """A new banner announces from now, or from when it is first shown."""
    if isinstance(record, Banner):
        _remind(request, record, max(record.shown_from, timezone.now()))


@hooks.register("after_edit_snippet")
def remind_of_changed_outage(request: HttpRequest, record: Model) -> None:
    """A banner that has been shown for days has announced since then."""
    if isinstance(record, Banner):
        _remind(request, record, record.shown_from)


def _remind(request: HttpRequest, banner: Banner, announced: datetime) -> None:
    if said := late_notice(banner, announced, Agency.for_request(request).outage_notice_days):
        messages.warning(request, said)
