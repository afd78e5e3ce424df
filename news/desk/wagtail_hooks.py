"""What the newsroom adds to Wagtail's admin."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail import hooks

from news.desk.action_menu import in_our_words
from news.desk.admin_api import ReadOnlyPagesAPI
from news.desk.deletion import refuse_deletion
from news.desk.escalation import refuse_escalation, refuse_own_roles
from news.desk.home_panels import OwnArticlesPanel, WaitingPanel, waiting_for, written_by
from news.desk.roles import Role, only_contributes, roles_of
from news.desk.viewsets import ArticleViewSet, SectionViewSet

REVIEWING = {Role.EDITOR, Role.PUBLISHER}
WRITING = {*REVIEWING, Role.CONTRIBUTOR}
AFTER_WAGTAIL = 1000
HIDDEN_FROM_CONTRIBUTORS = {"reports", "settings"}


@hooks.register("register_admin_viewset")
def register_page_views() -> list[Any]:
    """Guarded views for articles; lists without an order by hand."""
    return [ArticleViewSet(), SectionViewSet()]


@hooks.register("construct_admin_api")
def read_only_api(router: Any) -> None:
    """Leave reading to the admin's own API, take its actions away."""
    router.register_endpoint("pages", ReadOnlyPagesAPI)


@hooks.register("construct_homepage_panels")
def desk_panels(request: HttpRequest, panels: list[Any]) -> None:
    """The person's own work in place of Wagtail's panels."""
    roles, panels[:] = roles_of(request.user), []
    superuser = getattr(request.user, "is_superuser", False)
    if superuser or roles & REVIEWING:
        panels.append(WaitingPanel(waiting_for(request.user)))
    if superuser or roles & WRITING:
        panels.append(OwnArticlesPanel(written_by(request.user)))


@hooks.register("construct_page_action_menu")
def buttons_in_our_words(menu_items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """What is handed in goes to the editors."""
    menu_items[:] = in_our_words(menu_items)


@hooks.register("construct_homepage_summary_items", order=AFTER_WAGTAIL)
def no_summary(request: HttpRequest, items: list[Any]) -> None:
    """Counts of everything help nobody to begin their day."""
    items[:] = []


@hooks.register("construct_main_menu")
def menu_of_role(request: HttpRequest, items: list[Any]) -> None:
    """Each role sees what it uses."""
    if only_contributes(request.user):
        items[:] = [item for item in items if item.name not in HIDDEN_FROM_CONTRIBUTORS]


@hooks.register("before_delete_page")
def keep_published(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Adds to the rights of articles: the pages above them cannot take them along."""
    return refuse_deletion(request, [page])


@hooks.register("before_bulk_action")
def keep_published_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], _action: Any
) -> HttpResponse | None:
    """As :func:`keep_published`, for several pages at once."""
    pages = [found for found in objects if hasattr(found, "get_descendants") and hasattr(found, "url_path")]
    return refuse_deletion(request, pages) if action_type == "delete" else None


@hooks.register("before_create_user")
def no_new_superuser(request: HttpRequest) -> HttpResponse | None:
    """Administrators make no superusers."""
    return refuse_escalation(request, None)


@hooks.register("before_edit_user")
def no_raised_user(request: HttpRequest, user: Any) -> HttpResponse | None:
    """Administrators raise nobody to superuser and leave their own roles alone."""
    return refuse_escalation(request, user)


@hooks.register("before_bulk_action")
def no_own_role_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], _action: Any
) -> HttpResponse | None:
    """As :func:`no_raised_user`, for several accounts at once."""
    return refuse_own_roles(request, objects) if action_type == "assign_role" else None
