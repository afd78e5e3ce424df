"""Where banners and opening balances are kept."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from home.models import Banner, OpeningBalance


class BannerViewSet(SnippetViewSet):
    """Banners, with a preview of the whole portal under them."""

    model = Banner
    icon = "warning"
    menu_label = _("Băng thông báo")
    menu_name = "banners"
    menu_order = 160
    add_to_admin_menu = True
    list_display = ["__str__", "shown_from", "shown_until"]
    list_filter = ["kind"]
    search_fields = ["text"]


class OpeningBalanceViewSet(SnippetViewSet):
    """What older sites had counted."""

    model = OpeningBalance
    icon = "history"
    menu_label = _("Số lượt kế thừa")
    menu_name = "opening-balances"
    add_to_settings_menu = True
    list_display = ["source", "views", "until"]
