"""Reading, comparing and deciding: addresses, and links to them from the editing form."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from news.articles.models import Article
from news.desk.actions import open_keys
from news.desk.reviewing.asking import ASKED, AskedFormatter
from news.desk.reviewing.verdict import DECIDING
from news.desk.views.compare import CompareView
from news.desk.views.jobs import JobsView, TickView
from news.desk.views.reviewing import ReviewView

DECISIONS = frozenset(action.key for action in DECIDING)


@hooks.register("register_admin_urls")
def review_addresses() -> list[URLPattern]:
    """Review, comparison, and the jobs of an article that came back."""
    return [
        path("bai-viet/<int:page_id>/duyet/", ReviewView.as_view(), name="desk_review"),
        path("bai-viet/<int:page_id>/so-sanh/", CompareView.as_view(), name="desk_compare"),
        path(
            "bai-viet/<int:page_id>/so-sanh/<str:old>/<str:new>/", CompareView.as_view(), name="desk_compare_versions"
        ),
        path("bai-viet/<int:page_id>/viec/", JobsView.as_view(), name="desk_jobs"),
        path("bai-viet/viec/<int:job_id>/", TickView.as_view(), name="desk_tick"),
    ]


@hooks.register("register_page_header_buttons")
def links_from_the_article(page: Any, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """One click from the article to its review and its comparison."""
    if not isinstance(page, Article):
        return
    if open_keys(user, page) & DECISIONS:
        yield Button(_("Xem và duyệt"), reverse("desk_review", args=[page.pk]), icon_name="tt-duyet", priority=2)
    label = _("So với bản trên cổng") if page.live else _("So với bản trước")
    yield Button(label, reverse("desk_compare", args=[page.pk]), icon_name="tt-bientap", priority=3)


@hooks.register("register_log_actions")
def asking_in_the_history(actions: Any) -> None:
    """Who was asked to approve."""
    actions.register_action(ASKED)(AskedFormatter)
