"""The sitemap of the last two days (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap)."""

from collections.abc import Iterator
from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from news.articles.models import Article
from news.public.sitemaps.entry import DECLARATION, NAMESPACE, stamp, xml
from portal.delivery.site_address import absolute

NEWS_NAMESPACE = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
RECENT = timedelta(hours=48)
MOST = 1_000


def news_lines(request: HttpRequest) -> Iterator[str]:
    """Articles published within the last 48 hours, the newest first, a thousand at the most."""
    now = timezone.now()
    recent = Article.public_everywhere.filter(published_at__gt=now - RECENT, published_at__lte=now)
    yield f"{DECLARATION}<urlset {NAMESPACE} {NEWS_NAMESPACE}>\n"
    for article in recent.defer("body").select_related("locale").order_by("-published_at", "-pk")[:MOST]:
        yield _line(article, request)
    yield "</urlset>\n"


def _line(article: Article, request: HttpRequest) -> str:
    publication = (
        f"<news:name>{xml(settings.WAGTAIL_SITE_NAME)}</news:name>"
        f"<news:language>{xml(article.locale.language_code)}</news:language>"
    )
    published = stamp(article.published_at) if article.published_at else ""
    news = (
        f"<news:publication>{publication}</news:publication>"
        f"<news:publication_date>{published}</news:publication_date>"
        f"<news:title>{xml(article.title)}</news:title>"
    )
    url = xml(absolute(article.get_url(request) or ""))
    return f"<url><loc>{url}</loc><news:news>{news}</news:news></url>\n"
