"""Articles about a unit and about those that it carries on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _

from news.articles.models import Article, ArticlePerson, ArticleUnit
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
    """``?trang=`` of the articles, the newest event first. Five queries."""
    links = ArticleUnit.objects.filter(unit__in=lineage.unit_ids)
    posts = ArticlePerson.objects.filter(unit__in=lineage.unit_ids)
    linked = Q(pk__in=links.values("article")) | Q(pk__in=posts.values("article"))
    found = Article.public.filter(linked).for_cards().by_event_date()
    page: PageOf[Article] = paginate(found, page_number(request), PAGE_SIZE, query_of())
    named = _units_named(links, page.items)
    return UnitArticles([_story(article, named[article.pk], lineage, labels, request) for article in page.items], page)


def _units_named(links: "QuerySet[ArticleUnit]", articles: Sequence[Article]) -> Mapping[int, list[int]]:
    """Which units of the lineage each article names. One query."""
    named: dict[int, list[int]] = {article.pk: [] for article in articles}
    for article, unit in links.filter(article__in=list(named)).values_list("article", "unit"):
        named[article].append(unit)
    return named


def _story(
    article: Article, named: list[int], lineage: Lineage, labels: Mapping[int, UnitLabel], request: HttpRequest
) -> Story:
    story = replace(
        headline_of(article, request), lead=article.lead, image=sized(article.hero_image, "story"), context=""
    )
    if not named or lineage.unit_id in named:
        return story
    return replace(story, then=_("Trước sáp nhập: %(unit)s") % {"unit": labels[named[0]].text})
