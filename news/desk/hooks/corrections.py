"""Corrections and take-downs: screens, menu, buttons, and no way round them."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button

from news.articles.models import Article
from news.desk.actions import open_keys
from news.desk.views import corrections as screens


@hooks.register("register_admin_urls")
def addresses() -> list[Any]:
    """The book and the three forms."""
    return [
        path("dinh-chinh/", screens.book, name="desk_corrections"),
        path("dinh-chinh/<int:pk>/", screens.CorrectView.as_view(), name="desk_correct"),
        path("dinh-chinh/<int:pk>/go/", screens.TakeDownView.as_view(), name="desk_take_down"),
        path("dinh-chinh/<int:pk>/dua-tro-lai/", screens.RestoreView.as_view(), name="desk_restore"),
    ]


class BookMenuItem(MenuItem):
    """Shown to those who keep the book."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the person reads it."""
        return screens.keeps_the_book(request.user)


@hooks.register("register_admin_menu_item")
def book_in_menu() -> MenuItem:
    """The book, below the calendar."""
    return BookMenuItem(
        gettext_lazy("Đính chính, gỡ bài"),
        reverse("desk_corrections"),
        name="desk-corrections",
        icon_name="warning",
        order=170,
    )


BUTTONS = (
    ("correct", "desk_correct", gettext_lazy("Đính chính…"), "edit"),
    ("restore", "desk_restore", gettext_lazy("Đưa bài trở lại…"), "undo"),
)


@hooks.register("register_page_header_buttons")
def buttons(page: Any, user: Any, **_options: Any) -> Iterator[Button]:
    """What may be done about this article; taking down has Wagtail's own button, which leads to our form."""
    article = page.specific if page.live or page.first_published_at else None
    if not isinstance(article, Article):
        return
    keys = open_keys(user, article)
    for key, name, label, icon in BUTTONS:
        if key in keys:
            yield Button(label, reverse(name, args=[page.pk]), icon_name=icon, priority=55)


@hooks.register("before_unpublish_page")
def not_with_the_page_above(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Articles do not go along with a section: each is taken down with its reason."""
    if isinstance(page, Article):
        return redirect("desk_take_down", page.pk)
    return _refuse_below(request, [page]) if request.POST.get("include_descendants") else None


@hooks.register("before_bulk_action")
def not_in_bulk(request: HttpRequest, action_type: str, objects: list[Any], _action: Any) -> HttpResponse | None:
    """Nor several at once."""
    if action_type != "unpublish":
        return None
    pages = [found for found in objects if hasattr(found, "get_descendants") and hasattr(found, "url_path")]
    if not request.POST.get("include_descendants"):
        pages = [page for page in pages if isinstance(page.specific_deferred, Article)]
    return _refuse_below(request, pages)


def _refuse_below(request: HttpRequest, pages: list[Any]) -> HttpResponse | None:
    if not any(Article.objects.descendant_of(page, inclusive=True).filter(live=True).exists() for page in pages):
        return None
    messages.error(request, _("Gỡ từng bài, kèm lý do và căn cứ: mở bài rồi chọn “Gỡ bài”."))
    return redirect("wagtailadmin_explore_root")
