"""Titles without marks follow the articles, whichever way an article is saved."""

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from news.articles.models import Article
from news.desk.models import FoldedTitle

TITLES = frozenset({"title", "draft_title"})


@receiver(post_save)
def keep_folded_title(instance: Any, raw: bool = False, update_fields: Any = None, **_kwargs: Any) -> None:
    """File the titles again when a save may have changed them."""
    if raw or not isinstance(instance, Article):
        return
    if update_fields is None or TITLES & set(update_fields):
        FoldedTitle.keep(instance.pk)
