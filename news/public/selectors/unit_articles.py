"""Articles about a unit and about those that it carries on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from django.db.models import OuterRef, Subquery
from django.http import HttpRequest
from django.utils.translation import gettext as _

from news.articles.models import Article, ArticleUnit
from news.public.selectors.lineage import Lineage
from news.public.selectors.stories import Story, headline_of
from news.public.selectors.unit_labels import UnitLabel
from portal.delivery.clean_query import query_of
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number
from portal.library.sized_picture import sized

PAGE_SIZE = 10


@dataclass(frozen=True, slots=True)
class UnitArticles:
    """A page of stories; one about a predecessor says so."""

    stories: Sequence[Story]
    paging: PageOf[Article]


def unit_articles(lineage: Lineage, labels: Mapping[int, UnitLabel], request: HttpRequest) -> UnitArticles:
    """``?trang=`` of the articles, the newest event first. Four queries."""
    own_first = ArticleUnit.objects.filter(article=OuterRef("pk"), unit__in=lineage.unit_ids)
    found = Article.public.about_unit(lineage.unit_ids).annotate(
        about_itself=Subquery(own_first.filter(unit=lineage.unit_id).values("unit")[:1]),
        about_predecessor=Subquery(own_first.values("unit")[:1]),
    )
    page = paginate(found.for_cards().by_event_date(), page_number(request), PAGE_SIZE, query_of())
    return UnitArticles([_story(article, labels, request) for article in page.items], page)


def _story(article: Article, labels: Mapping[int, UnitLabel], request: HttpRequest) -> Story:
    story = replace(
        headline_of(article, request), lead=article.lead, image=sized(article.hero_image, "story"), context=""
    )
    if article.about_itself or not article.about_predecessor:
        return story
    return replace(story, then=_("Trước sáp nhập: %(unit)s") % {"unit": labels[article.about_predecessor].text})
