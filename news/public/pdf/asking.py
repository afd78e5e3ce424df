"""Asking the worker for a file: once, however many readers want it."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from news.articles.models import Article
from news.public.models import ArticlePdf, PdfState
from news.public.pdf.making import make_pdf

FRESH = timedelta(days=7)
# Before the pictures of articles that nobody has opened yet.
SOMEBODY_WAITS = 50


def ask_for(article: Article, digest: str) -> ArticlePdf:
    """The row of an article whose file is not there; the worker is asked unless it was asked for this page already."""
    with transaction.atomic():
        row, is_new = ArticlePdf.objects.get_or_create(article_id=article.pk, defaults={"asked": digest})
        if is_new or (row.asks_anew(digest) and _claim(row, digest)):
            make_pdf.using(priority=SOMEBODY_WAITS).enqueue(article.pk)
    return row


def make_ahead(article: Article) -> None:
    """Have the file of a published article made before anybody asks: of what is new, and of what was asked for once.

    An archive of twenty years that is imported keeps the worker from nothing: its files are made as they are wanted.
    """
    is_new = article.published_at is not None and timezone.now() - article.published_at < FRESH
    if is_new or ArticlePdf.objects.filter(pk=article.pk).exists():
        make_pdf.enqueue(article.pk)


def _claim(row: ArticlePdf, digest: str) -> bool:
    """Whether this request is the one that asks, of several that found the row as it was."""
    same = ArticlePdf.objects.filter(pk=row.pk, asked=row.asked, state=row.state, asked_at=row.asked_at)
    row.asked, row.state, row.asked_at = digest, PdfState.WAITING, timezone.now()
    return bool(same.update(asked=row.asked, state=row.state, asked_at=row.asked_at))
