"""Nothing that readers have seen is deleted, not even along with what stands above it."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from news.articles.models import Article


def holds_published_articles(page: Any) -> bool:
    """Whether the page is, or stands above, an article that has ever been public. One query."""
    below = Article.objects.descendant_of(page, inclusive=True)
    return bool(below.filter(Q(live=True) | Q(first_published_at__isnull=False)).exists())


def refuse_deletion(request: HttpRequest, pages: Iterable[Any]) -> HttpResponse | None:
    """A way back with the reason when a page holds published articles, else None."""
    if not any(holds_published_articles(page) for page in pages):
        return None
    messages.error(request, _("Không xóa bài đã đăng, cũng không xóa mục chứa bài đã đăng. Hãy gỡ bài."))
    return redirect("wagtailadmin_explore_root")
