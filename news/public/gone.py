"""What the address of an article says that readers could read once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from wagtail.models import Page

from news.articles.models import Article, Section, TakeDown
from portal.delivery.error_response import error_response
from portal.pages.gone import answers_for_gone_pages

GONE = 410


@dataclass(frozen=True, slots=True)
class Farewell:
    """Why the article is gone, in words for readers; never its title. ``section`` is the way on."""

    heading: str
    explanation: str
    since: datetime | None
    section_title: str
    section_url: str


@answers_for_gone_pages
def answer_for_article(page: Page, request: HttpRequest) -> HttpResponse | None:
    """410 for an article that was taken down or has expired; None for drafts and other pages."""
    if page.first_published_at is None and not page.expired:
        return None
    article = Article.objects.filter(pk=page.pk).first()
    if article is None:
        return None
    farewell = _farewell(article, request)
    response = error_response(request, GONE, template="pages/gone.html", context={"farewell": farewell})
    response["X-Robots-Tag"] = "noindex"
    return response


def _farewell(article: Article, request: HttpRequest) -> Farewell:
    section = Section.objects.parent_of(article).live().public().first()
    where = {"section_title": section.title, "section_url": section.get_url(request) or ""} if section else _NOWHERE
    standing: TakeDown | None = article.take_downs.standing().first()
    if standing is None and article.expired:
        return Farewell(
            _("Bài đã hết thời hạn đăng"), _("Bài chỉ đăng trong một thời gian."), article.expire_at, **where
        )
    sentence = standing.public_sentence if standing else ""
    explanation = sentence or _("Ban biên tập đã gỡ bài này khỏi cổng.")
    return Farewell(_("Bài đã được gỡ"), explanation, standing.taken_down_at if standing else None, **where)


_NOWHERE: dict[str, Any] = {"section_title": "", "section_url": ""}
