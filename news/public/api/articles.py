"""``/api/v1/articles``."""

from django.db.models import Prefetch, Q
from django.http import HttpRequest, QueryDict
from ninja import Router

from news.articles.keys import ArticleKind
from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, ArticleBloc, ArticlePerson, ArticleUnit, Correction
from news.public.api.article_schema import ArticleSchema
from news.public.api.page import PageSchema, each, page_of
from news.public.selectors.linked_articles import articles_about_bloc, articles_about_form, articles_about_unit
from news.registry.models import Unit
from portal.delivery.query import number, text
from portal.vietnamese.fold import fold_key

FIRST_YEAR, LAST_YEAR = 1900, 2200
router = Router(tags=["articles"])


@router.get("/articles", response=PageSchema[ArticleSchema], summary="Bài viết")
def articles(
    request: HttpRequest,
    q: str = "",
    loai: str = "",
    nam: str = "",
    don_vi: str = "",
    khoi: str = "",
    hinh_thuc: str = "",
    page: str = "",
    page_size: str = "",
) -> PageSchema[ArticleSchema]:
    """Public articles, the newest first; ``q`` looks at titles, full text is at ``/search``.

    ``nam`` is the year by which lists are ordered; ``don_vi`` and ``khoi`` are slugs.
    """
    found = _asked_for(request.GET).newest_first().defer("body").select_related("locale")

    def row(article: Article) -> ArticleSchema:
        return ArticleSchema.of(article, article.get_url(request) or "")

    return page_of(PageSchema[ArticleSchema], found.prefetch_related(*_links()), request, each(row))


def _asked_for(query: QueryDict) -> ArticleQuerySet:
    found = _about(query)
    if (kind := text(query, "loai")) in ArticleKind.values:
        found = found.of_kind(kind)
    if year := number(query, "nam", FIRST_YEAR, LAST_YEAR):
        found = found.listed_in(year)
    if words := text(query, "q"):
        found = found.filter(_in_title(words))
    return found


def _about(query: QueryDict) -> ArticleQuerySet:
    found: ArticleQuerySet = Article.public.all()
    if slug := text(query, "don_vi"):
        unit = Unit.objects.filter(slug=slug).first()
        found &= articles_about_unit(unit) if unit else Article.public.none()
    if slug := text(query, "khoi"):
        found &= articles_about_bloc(slug)
    if key := text(query, "hinh_thuc"):
        found &= articles_about_form(key)
    return found


def _in_title(words: str) -> Q:
    """The title as typed, or each word in the slug, which is the title without marks."""
    in_slug = Q(*(Q(slug__contains=word) for word in fold_key(words).split()))
    return Q(title__icontains=words) | in_slug if in_slug else Q(title__icontains=words)


def _links() -> "tuple[Prefetch[str], ...]":
    return (
        Prefetch("corrections", queryset=Correction.objects.newest_first()),
        Prefetch("unit_links", queryset=ArticleUnit.objects.select_related("unit")),
        Prefetch("bloc_links", queryset=ArticleBloc.objects.select_related("bloc")),
        Prefetch("people_links", queryset=ArticlePerson.objects.select_related("person")),
    )
