"""The front page's place in the editing menu."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Site

from home.permissions import CHOOSE


class FrontPageMenuItem(MenuItem):
    """Shown to those who may choose."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the person may change the front page."""
        return bool(request.user.has_perm(CHOOSE))


def edit_front_page(request: HttpRequest) -> HttpResponse:
    """Lead to the form, whose address differs from portal to portal."""
    return redirect("wagtailadmin_pages:edit", Site.find_for_request(request).root_page_id)


@hooks.register("register_admin_urls")
def front_page_address() -> list[URLPattern]:
    """The address behind the menu."""
    return [path("trang-chu/", edit_front_page, name="edit_front_page")]


@hooks.register("register_admin_menu_item")
def front_page_in_menu() -> MenuItem:
    """Beside the pages, where publishers cannot find it: they see only the news."""
    return FrontPageMenuItem(_("Trang chủ"), reverse_lazy("edit_front_page"), icon_name="home", order=150)
