"""Pages of the portal that between them show its components in their states."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Count

from news.articles.keys import ArticleKind
from news.articles.models import Article
from news.registry.models import AwardRecord, AwardStatus, Bloc, LegalDocument, Movement, Person, Unit

FIXED = (
    "/",
    "/en/",
    "/tin-tuc/",
    "/tin-tuc/hoi-nghi/",
    "/tin-tuc/?trang=2",
    "/su-kien/",
    "/don-vi/",
    "/khoi-thi-dua/",
    "/khen-thuong/",
    "/khen-thuong/?trang_thai=nominated",
    "/guong-dien-hinh/",
    "/van-ban/",
    "/dinh-chinh/",
    "/lay-y-kien/",
    "/en/tin-tuc/",
    "/so-do-trang/",
    "/tim-kiem/",
    "/tim-kiem/?q=khoi+thi+dua+tong+ket",
    "/tim-kiem/?q=zzzkhongcogi",
    "/khong-co-trang-nay/",
)
OF_EACH = 4


def addresses() -> Iterator[str]:
    """Addresses of lists, and of the fullest pages of each kind of article and of record."""
    yield from FIXED
    yield from _articles()
    for record in _records():
        yield record.get_absolute_url()
    for bloc in Bloc.objects.order_by("pk"):
        for year in sorted({link.year for link in bloc.article_links.all() if link.year}, reverse=True):
            yield f"{bloc.get_absolute_url()}?nam={year}"


def _articles() -> Iterator[str]:
    for kind in ArticleKind:
        articles = Article.public.of_kind(kind)
        linked = articles.annotate(links=Count("unit_links") + Count("award_links")).order_by("-links", "pk")
        for article in [*linked[:OF_EACH], *linked.reverse()[:1]]:
            address = article.get_url()
            yield address
            if article.corrected_at is None and article == linked[0]:
                yield f"/en{address}"
    for article in Article.public.filter(corrected_at__isnull=False)[:1]:
        yield article.get_url()


def _records() -> Iterable[Any]:
    units = Unit.objects.order_by("pk")
    yield from units.filter(departures__isnull=False).distinct()[:2]
    yield from units.filter(arrivals__isnull=False).distinct()[:2]
    yield from units.filter(awards__isnull=False).distinct()[:OF_EACH]
    yield from Person.objects.filter(awards__isnull=False).order_by("pk").distinct()[:2]
    yield from LegalDocument.objects.order_by("pk")[:2]
    yield from Movement.objects.order_by("pk")[:2]
    for status in AwardStatus:
        yield from AwardRecord.objects.filter(status=status).order_by("pk")[:1]
