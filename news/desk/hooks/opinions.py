"""What the people wrote: addresses, menu, and the rules of consultations."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from news.desk.opinions.rules import ConsultationRuleViewSet
from news.desk.views import opinions as screens

BELOW_CORRECTIONS = 175


@hooks.register("register_admin_urls")
def opinion_addresses() -> list[URLPattern]:
    """The list, a mark, a file."""
    return [
        path("gop-y/", screens.opinions, name="desk_opinions"),
        path("gop-y/<int:pk>/danh-dau/", screens.mark_opinion, name="desk_mark_opinion"),
        path("gop-y/<int:pk>/tep/", screens.export_opinions, name="desk_export_opinions"),
    ]


@hooks.register("register_admin_viewset")
def rules() -> Any:
    """The rules of consultations."""
    return ConsultationRuleViewSet()


class OpinionsMenuItem(MenuItem):
    """Shown to those who receive opinions."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the person may read them."""
        return bool(request.user.has_perm(screens.READ))


@hooks.register("register_admin_menu_item")
def opinions_in_menu() -> MenuItem:
    """Below corrections."""
    where = reverse_lazy("desk_opinions")
    return OpinionsMenuItem(_("Góp ý"), where, name="opinions", icon_name="comment", order=BELOW_CORRECTIONS)
