"""The worker's part: from an article to its file."""

from functools import cache
from importlib import import_module
from typing import Any

import structlog
from django.utils import timezone
from django_tasks import task

from news.articles.models import Article
from news.public.pdf.digest import digest_of, paper_style
from news.public.pdf.paper import address_on_paper, paper_html
from news.public.pdf.shelf import discard, is_shelved, mark_failed, shelve
from portal.operations.tasks import SLOW

log = structlog.get_logger("portal.pdf")
ENGINE = "news.public.pdf.engine"


@task(queue_name=SLOW)
def make_pdf(article_id: int) -> None:
    """Make the file of an article that readers may see, unless it is there; of another, take it away."""
    found = Article.public_everywhere.filter(pk=article_id).first()
    if found is None:
        discard(article_id)
        return
    article = found.specific
    page = paper_html(article)
    if not is_shelved(article_id, digest_of(page)):
        _make(article, page)


def _make(article: Article, page: str) -> None:
    digest = digest_of(page)
    try:
        data = _engine().pdf_of(page, paper_style(), address_on_paper(article), timezone.localdate())
    except Exception as error:  # whatever one article's content does to the engine must reach log and reader, no more
        _report(error, article)
        mark_failed(article.pk, digest)
        return
    shelve(article.pk, digest, data)


def _engine() -> Any:
    """WeasyPrint, loaded here and nowhere else. Raises OSError where its libraries are missing."""
    return import_module(ENGINE)


def _report(error: Exception, article: Article) -> None:
    if isinstance(error, OSError) and not _loads():
        return
    log.error("PDF not made", article=article.pk, title=article.title, exc_info=error)


@cache
def _loads() -> bool:
    """Whether the engine loads here. That it does not is said once in the life of a worker."""
    try:
        _engine()
    except OSError as error:
        log.error("PDF files cannot be made: install Pango and HarfBuzz (see manage.py check)", error=str(error))
        return False
    return True
