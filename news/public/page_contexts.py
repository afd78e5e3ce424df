"""What this room adds to the pages of the tree."""

from typing import Any

from django.http import HttpRequest

from news.articles.models import Article, ExemplaryProfile, NewsIndex, Notice, Section
from news.public.metadata.article_meta import article_subject
from news.public.metadata.describing import page_meta
from news.public.metadata.tree import section_subject
from news.public.selectors.article_dossier import article_dossier
from news.public.selectors.consultation_page import consultation_page
from news.public.selectors.honours import honours_of
from news.public.selectors.news_sections import news_sections
from news.public.selectors.profile_card import profile_card
from news.public.selectors.section_archive import section_archive
from news.public.selectors.trail import trail_of
from portal.pages.context import provides_context


@provides_context(Section)
def section_context(page: Section, request: HttpRequest) -> dict[str, Any]:
    """The articles of the section."""
    articles = Article.public.filter(path__startswith=page.path, depth=page.depth + 1)
    archive, trail = section_archive(articles, request, page.path), trail_of(page, request)
    meta = page_meta(section_subject(page, archive, trail, request), request)
    return {"archive": archive, "trail": trail, "meta": meta, "menu": "news"}


@provides_context(NewsIndex)
def news_index_context(page: NewsIndex, request: HttpRequest) -> dict[str, Any]:
    """All sections, and the newest articles of them all."""
    articles = Article.public.filter(path__startswith=page.path)
    archive = section_archive(articles, request, page.path)
    meta = page_meta(section_subject(page, archive, (), request), request)
    return {"archive": archive, "sections": news_sections(page, request), "meta": meta, "menu": "news"}


@provides_context(Article)
def article_context(page: Article, request: HttpRequest) -> dict[str, Any]:
    """Everything that is filed about the article, and the card of an exemplary figure."""
    in_memory = bool(getattr(request, "is_preview", False))
    dossier = article_dossier(page, request, in_memory)
    honours = honours_of(page) if isinstance(page, ExemplaryProfile) else ()
    meta = page_meta(article_subject(page, dossier, request, honours), request)
    context = {"dossier": dossier, "menu": "news", "meta": meta}
    if isinstance(page, ExemplaryProfile):
        return context | {"card": profile_card(page, dossier, honours), "menu": "exemplars"}
    if isinstance(page, Notice) and page.is_consultation:
        asked = consultation_page(page, dossier, request, in_memory)
        return context | {"consultation": asked, "menu": "consultations"}
    return context
