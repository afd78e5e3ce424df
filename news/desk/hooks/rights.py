"""The screen of rights, and where delegations and exceptions are kept."""

from typing import Any

from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from news.desk.rights.viewsets import DelegationViewSet, ExceptionViewSet
from news.desk.views.rights import rights

LAST_BUT_SETTINGS = 900


@hooks.register("register_admin_urls")
def rights_address() -> list[URLPattern]:
    """Below ``/quan-tri/``; Wagtail lets in only people who may use the admin."""
    return [path("quyen-han/", rights, name="desk_rights")]


@hooks.register("register_admin_viewset")
def departures() -> list[Any]:
    """Delegations and exceptions."""
    return [DelegationViewSet(), ExceptionViewSet()]


@hooks.register("register_admin_menu_item")
def rights_in_menu() -> MenuItem:
    """For everyone."""
    where = reverse_lazy("desk_rights")
    return MenuItem(_("Ai được làm gì"), where, name="rights", icon_name="key", order=LAST_BUT_SETTINGS)
