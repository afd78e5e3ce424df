"""An article that becomes public asks for its pictures."""

from functools import partial
from typing import Any

from django.db import transaction
from django.dispatch import receiver
from wagtail.signals import page_published

from news.articles.models import Article
from news.public.pictures.tasks import make_pictures_of


@receiver(page_published)
def article_is_public(instance: Any, **_kwargs: Any) -> None:
    """The worker begins after the commit."""
    if isinstance(instance, Article):
        transaction.on_commit(partial(make_pictures_of.enqueue, instance.pk))
