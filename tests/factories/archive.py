"""Thousands of articles in seconds: rows straight into the tables, as an import of an old portal leaves them."""

from datetime import timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Locale, Page

from news.articles.models import Article, NewsItem, Section
from news.desk.models import FoldedTitle
from news.desk.models.folded_title import title_key

AT_ONCE = 400
EVERY_DRAFT = 10


def fill_archive(place: Section, count: int, **fields: Any) -> None:
    """``count`` news items below the empty section ``place``, one a day backwards; every tenth is a draft."""
    kind, locale = ContentType.objects.get_for_model(NewsItem), Locale.get_default()
    for start in range(1, count + 1, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, count + 1))
        pages = [_page(place, number, kind, locale) for number in numbers]
        Page.objects.bulk_create(pages)
        articles = [_article(page, number, fields) for page, number in zip(pages, numbers, strict=True)]
        _insert(Article, articles)
        _insert(NewsItem, [NewsItem(article_ptr_id=page.pk) for page in pages])
        FoldedTitle.objects.bulk_create(
            FoldedTitle(article_id=page.pk, key=title_key(page.title, "")) for page in pages
        )
    Section.objects.filter(pk=place.pk).update(numchild=count)


def _page(place: Section, number: int, kind: ContentType, locale: Locale) -> Page:
    title = f"Đơn vị số {number} báo cáo kết quả thi đua"
    live = number % EVERY_DRAFT != 0
    return Page(
        path=Page._get_path(place.path, place.depth + 1, number), depth=place.depth + 1, title=title,
        draft_title=title, slug=f"bai-{number}", url_path=f"{place.url_path}bai-{number}/", live=live,
        first_published_at=_day(number) if live else None, content_type=kind, locale=locale,
    )  # fmt: skip


def _article(page: Page, number: int, fields: dict[str, Any]) -> Article:
    moment = _day(number)
    return Article(
        page_ptr_id=page.pk,
        kind="news",
        published_at=moment if page.live else None,
        listed_at=moment,
        event_date=moment.date().isoformat(),
        event_last_day=moment.date(),
        **fields,
    )


def _day(number: int) -> Any:
    return timezone.now() - timedelta(days=number)


def _insert(model: Any, rows: list[Any]) -> None:
    """The rows of one table of several that make an article, which Django inserts in bulk nowhere."""
    model._base_manager.all()._insert(rows, fields=model._meta.local_concrete_fields, using="default")
