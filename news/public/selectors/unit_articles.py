"""Articles about a unit and about those that it carries on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from django.db.models import Case, Count, Exists, OuterRef, Q, QuerySet, Subquery, When
from django.http import HttpRequest
from django.utils.translation import gettext as _

from news.articles.managers import ArticleQuerySet
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
    """A page of stories; one about a predecessor says so. ``of_predecessors`` counts those that name only them."""

    stories: Sequence[Story]
    paging: PageOf[Article]
    of_predecessors: int


def unit_articles(lineage: Lineage, labels: Mapping[int, UnitLabel], request: HttpRequest) -> UnitArticles:
    """``?trang=`` of the articles, the newest event first. Four queries."""
    links = ArticleUnit.objects.filter(unit__in=lineage.unit_ids)
    posts = ArticlePerson.objects.filter(unit__in=lineage.unit_ids)
    linked = Q(pk__in=links.values("article")) | Q(pk__in=posts.values("article"))
    found = Article.public.filter(linked).for_cards().by_event_date()
    total, own = _counts(found, lineage.unit_id)
    found = found.annotate(unit_named=_unit_named(links, lineage.unit_id))
    page: PageOf[Article] = paginate(found, page_number(request), PAGE_SIZE, query_of(), total)
    stories = [_story(article, lineage, labels, request) for article in page.items]
    return UnitArticles(stories, page, total - own)


def _counts(found: ArticleQuerySet, unit_id: int) -> tuple[int, int]:
    """All articles, and those that name the unit itself. One query."""
    links = ArticleUnit.objects.filter(unit=unit_id, article=OuterRef("pk"))
    posts = ArticlePerson.objects.filter(unit=unit_id, article=OuterRef("pk"))
    own = Count("pk", filter=Q(Exists(links)) | Q(Exists(posts)))
    counts = found.order_by().aggregate(total=Count("pk"), own=own)
    return counts["total"], counts["own"]


def _unit_named(links: "QuerySet[ArticleUnit]", unit_id: int) -> Subquery:
    """Which unit of the lineage an article names, the unit itself before the others."""
    of_article = links.filter(article=OuterRef("pk")).annotate(other=Case(When(unit=unit_id, then=0), default=1))
    return Subquery(of_article.order_by("other", "sort_order", "pk").values("unit")[:1])


def _story(article: Article, lineage: Lineage, labels: Mapping[int, UnitLabel], request: HttpRequest) -> Story:
    story = replace(
        headline_of(article, request), lead=article.lead, image=sized(article.hero_image, "story"), context=""
    )
    named = article.unit_named
    if named not in lineage.predecessor_ids:
        return story
    return replace(story, then=_("Trước sáp nhập: %(unit)s") % {"unit": labels[named].text})
