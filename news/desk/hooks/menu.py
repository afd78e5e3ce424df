"""The main menu: each role sees what it uses, in the order of the day."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from news.desk.listing.reader import roles_today
from news.desk.page_policy import newsroom_page_policy
from news.desk.roles import Role, only_contributes

HIDDEN_FROM_CONTRIBUTORS = {"reports", "settings"}
STRUCTURE = {Role.ADMINISTRATOR}


class ArticlesMenuItem(MenuItem):
    """For whoever has any right over articles."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the screen would show anything."""
        return bool(newsroom_page_policy.user_has_any_permission(request.user, {"add", "change", "publish"}))


@hooks.register("register_admin_menu_item")
def desk_in_menu() -> MenuItem:
    """The first screen."""
    return MenuItem(_("Bàn làm việc"), reverse_lazy("wagtailadmin_home"), name="desk", icon_name="tasks", order=1)


@hooks.register("register_admin_menu_item")
def articles_in_menu() -> MenuItem:
    """All articles."""
    where = reverse_lazy("desk_articles")
    return ArticlesMenuItem(_("Bài viết"), where, name="articles", icon_name="doc-full", order=2)


@hooks.register("register_admin_menu_item")
def calendar_in_menu() -> MenuItem:
    """What comes when."""
    where = reverse_lazy("desk_calendar")
    return ArticlesMenuItem(_("Lịch"), where, name="calendar", icon_name="calendar", order=3)


@hooks.register("construct_main_menu")
def menu_of_role(request: HttpRequest, items: list[Any]) -> None:
    """Each role sees what it uses: the tree of pages is for those who keep the structure."""
    hidden = set() if roles_today(request.user) & STRUCTURE else {"explorer"}
    if only_contributes(request.user):
        hidden |= HIDDEN_FROM_CONTRIBUTORS
    items[:] = [item for item in items if item.name not in hidden]
