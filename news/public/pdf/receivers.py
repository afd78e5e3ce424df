"""Files come and go with the articles."""

from typing import Any

from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from news.articles.models import Article
from news.public.models import ArticlePdf
from news.public.pdf.asking import make_ahead
from news.public.pdf.libraries import can_make_pdfs
from news.public.pdf.shelf import discard, remove_file_of


@receiver(page_published)
def make_what_became_public(instance: Any, **_kwargs: Any) -> None:
    """The task stands in the transaction that publishes: the worker sees it when readers see the article."""
    if isinstance(instance, Article) and instance.live and can_make_pdfs():
        make_ahead(instance)


@receiver(page_unpublished)
def discard_what_went(instance: Any, **_kwargs: Any) -> None:
    """Taken down or expired: the file goes in the same transaction."""
    if isinstance(instance, Article):
        discard(instance.pk)


@receiver(post_delete, sender=ArticlePdf)
def remove_the_file(instance: ArticlePdf, **_kwargs: Any) -> None:
    """A row that is deleted, with its article or alone, takes its file along."""
    remove_file_of(instance)
