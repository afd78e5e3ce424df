"""Cards come and go with what they stand for."""

from functools import partial
from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from news.articles.models import Article
from news.public.cards.card import request_card
from news.public.cards.design import Subject, design_of
from news.public.cards.making import remove_cards
from news.registry.models import Bloc, Unit


@receiver(page_published)
def article_is_public(instance: Any, **_kwargs: Any) -> None:
    """A new title or picture asks for a new card."""
    if isinstance(instance, Article):
        transaction.on_commit(partial(_request_missing, instance))


@receiver(page_unpublished)
def article_is_gone(instance: Any, **_kwargs: Any) -> None:
    """What readers may no longer see has no card either."""
    if isinstance(instance, Article):
        transaction.on_commit(partial(remove_cards, instance))


@receiver(post_save, sender=Unit)
@receiver(post_save, sender=Bloc)
def record_is_filed(instance: Subject, raw: bool = False, **_kwargs: Any) -> None:
    """A new or renamed unit or bloc asks for a card; names are filed after the record itself."""
    if instance.name and not raw:
        transaction.on_commit(partial(_request_missing, instance))


@receiver(post_delete, sender=Unit)
@receiver(post_delete, sender=Bloc)
def record_is_deleted(instance: Subject, **_kwargs: Any) -> None:
    """The record no longer has its key once it is deleted: the files are named now and removed after the commit."""
    transaction.on_commit(partial(remove_cards, type(instance)(pk=instance.pk)))


def _request_missing(subject: Subject) -> None:
    design = design_of(subject)
    if not default_storage.exists(design.file_name):
        request_card(subject, design)
