"""Views, buttons and guards of articles."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail import hooks

from news.desk.action_menu import in_our_words
from news.desk.admin_api import ReadOnlyPagesAPI
from news.desk.deletion import refuse_deletion
from news.desk.viewsets import ArticleViewSet, SectionViewSet


@hooks.register("register_admin_viewset")
def register_page_views() -> list[Any]:
    """Guarded views for articles; lists without an order by hand."""
    return [ArticleViewSet(), SectionViewSet()]


@hooks.register("construct_admin_api")
def read_only_api(router: Any) -> None:
    """Leave reading to the admin's own API, take its actions away."""
    router.register_endpoint("pages", ReadOnlyPagesAPI)


@hooks.register("construct_page_action_menu")
def buttons_in_our_words(menu_items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """What is handed in goes to the editors."""
    menu_items[:] = in_our_words(menu_items)


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
