"""Corrections and take-downs as readers learn of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _

from news.articles.book import entries_of, keys_of
from news.articles.models import Article, Correction, TakeDown
from portal.delivery.clean_query import query_of
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number

PAGE_SIZE = 30


@dataclass(frozen=True, slots=True)
class ArticleCorrection:
    """What one article said, what is right, the note, and when readers were told."""

    at: datetime
    written: str
    right: str
    note: str
    dated_note: str


@dataclass(frozen=True, slots=True)
class BookLine:
    """One line of the public book. A line about an article that is gone has neither title nor address."""

    at: datetime
    is_take_down: bool
    title: str
    url: str
    note: str
    restored_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PublicBook:
    """A page of the book."""

    lines: Sequence[BookLine]
    paging: PageOf[Any]


def corrections_of(article: Article) -> Sequence[ArticleCorrection]:
    """The corrections of an article, the newest first. One query, none for an article that was never corrected."""
    return corrections_among([article]).get(article.pk, ())


def corrections_among(articles: Iterable[Article]) -> Mapping[int, Sequence[ArticleCorrection]]:
    """The corrections of several articles by article. One query, none where no article was ever corrected."""
    corrected = [article.pk for article in articles if article.corrected_at]
    if not corrected:
        return {}
    found: dict[int, list[ArticleCorrection]] = {}
    told = Correction.objects.filter(article_id__in=corrected, published_at__isnull=False)
    for made in told.newest_first():
        found.setdefault(made.article_id, []).append(told_to_readers(made))
    return found


def told_to_readers(made: Correction) -> ArticleCorrection:
    """One published correction."""
    return ArticleCorrection(made.published_at or made.noted_at, made.written, made.right, made.note, made.dated_note)


def public_book(request: HttpRequest) -> PublicBook:
    """Corrections of public articles and all take-downs, each once, the newest first.

    Four queries beside the check of restrictions, however long the page.
    """
    keys: QuerySet[Any, Any] = keys_of(Correction.objects.public(), TakeDown.objects.told_once())
    paging = paginate(keys, page_number(request), PAGE_SIZE, query_of())
    entries = entries_of(paging.items)
    public = Article.public.filter(pk__in=[entry.record.article_id for entry in entries])
    readable = {article.pk: article for article in public.only("title", "url_path", "path", "locale")}
    return PublicBook(
        [_line(entry.record, readable.get(entry.record.article_id), request) for entry in entries], paging
    )


def _line(record: Correction | TakeDown, article: Article | None, request: HttpRequest) -> BookLine:
    title, url = (article.title, article.get_url(request) or "") if article else ("", "")
    if isinstance(record, Correction):
        return BookLine(record.published_at or record.noted_at, False, title, url, record.note)
    note = record.public_sentence or _("Một bài đã được gỡ khỏi cổng.")
    if record.restored_at is None:
        return BookLine(record.taken_down_at, True, "", "", note)
    return BookLine(record.taken_down_at, True, title, url, note, record.restored_at)
