"""The PDF of an article, below the article's own address."""

from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe
from wagtail.models import Page

from news.articles.models import Article
from news.public.models import ArticlePdf, PdfState
from news.public.pdf.asking import ask_for
from news.public.pdf.digest import digest_of
from news.public.pdf.libraries import can_make_pdfs
from news.public.pdf.paper import address_on_paper, paper_html
from portal.pages.routing import page_at, serve

WAIT_SECONDS = 6
FAILED_SECONDS = 3600
KEEP = "public, max-age=300"


@require_safe
def article_pdf(request: HttpRequest, path: str) -> HttpResponseBase:
    """The file; 202 while it is made, 503 where it cannot be. What is no public article answers for itself."""
    page = page_at(request, path)
    article = Article.public.filter(pk=page.pk).first() if page else None
    if article is None:
        return serve(request, path if _is_article(page) else f"{path}pdf/")
    response = _answer(request, article.specific) if can_make_pdfs() else _unavailable(request, article)
    response["X-Robots-Tag"] = "noindex"
    response["Link"] = f'<{address_on_paper(article)}>; rel="canonical"'
    return response


def _is_article(page: Page | None) -> bool:
    return page is not None and issubclass(page.specific_class or Page, Article)


def _answer(request: HttpRequest, article: Article) -> HttpResponseBase:
    digest = digest_of(paper_html(article))
    row = ArticlePdf.objects.filter(pk=article.pk).first()
    if row is None or not row.is_ready(digest):
        row = ask_for(article, digest)
        return _failed(request, article) if row.state == PdfState.FAILED else _waiting(request, article)
    etag = quote_etag(digest)
    response: HttpResponseBase = get_conditional_response(request, etag=etag) or _file(row, article)
    response["ETag"], response["Cache-Control"] = etag, KEEP
    return response


def _file(row: ArticlePdf, article: Article) -> FileResponse:
    response = FileResponse(row.file.open("rb"), content_type="application/pdf", filename=f"{article.slug}.pdf")
    # A browser's own reader is not a page of ours: nothing is let in but whoever may frame it.
    response["Content-Security-Policy"] = "frame-ancestors 'self'"
    return response


def _waiting(request: HttpRequest, article: Article) -> HttpResponse:
    response = _told(request, article, "waiting", 202, WAIT_SECONDS)
    response["Refresh"] = str(WAIT_SECONDS)
    return response


def _failed(request: HttpRequest, article: Article) -> HttpResponse:
    return _told(request, article, "failed", 503, FAILED_SECONDS)


def _unavailable(request: HttpRequest, article: Article) -> HttpResponse:
    return _told(request, article, "unavailable", 503, FAILED_SECONDS)


def _told(request: HttpRequest, article: Article, case: str, status: int, seconds: int) -> HttpResponse:
    context = {"article": article, "article_url": article.get_url(request), "case": case, "seconds": seconds}
    response = render(request, "pdf/not_there.html", context, status=status)
    response["Retry-After"], response["Cache-Control"] = str(seconds), "no-store"
    return response
