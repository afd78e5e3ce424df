"""The way into English from a page."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from news.desk.translating.rights import may_translate
from news.desk.views.translating import translate

LABEL = _("Dịch sang tiếng Anh")


@hooks.register("register_admin_urls")
def translation_address() -> list[URLPattern]:
    """Below ``/quan-tri/``; Wagtail lets in only people who may use the admin."""
    return [path("trang/<int:page_id>/dich/", translate, name="desk_translate")]


@hooks.register("register_page_header_buttons")
def translate_from_the_form(page: Any, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """Beside review and comparison."""
    if may_translate(user, page):
        yield Button(LABEL, reverse("desk_translate", args=[page.pk]), icon_name="globe", priority=4)


@hooks.register("register_page_listing_more_buttons")
def translate_from_the_list(page: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """In the tree, where those who keep the structure work."""
    if may_translate(user, page):
        yield Button(LABEL, reverse("desk_translate", args=[page.pk]), icon_name="globe", priority=60)
