"""Translations that share the fate of their original."""

from typing import Any

from wagtail.models import Revision

from news.articles.models import Article
from news.desk.actions.table import PULL_BACK
from news.desk.notices import tell
from portal.pages.alternates import ORIGINAL, language_of


def translations_to_take_along(article: Article) -> list[Article]:
    """The live translations of an original; a translation takes nothing along."""
    if language_of(article) != ORIGINAL:
        return []
    found = Article.objects.live().filter(translation_key=article.translation_key).exclude(pk=article.pk)
    return [translation.specific for translation in found.order_by("pk")]


def pull_back_translations(article: Article, user: Any) -> None:
    """Take the translations of an original out of the schedule and tell those who wrote them."""
    if language_of(article) != ORIGINAL:
        return
    translations = Article.objects.filter(translation_key=article.translation_key).exclude(pk=article.pk)
    for translation in translations.order_by("pk"):
        going = Revision.page_revisions.filter(object_id=str(translation.pk), approved_go_live_at__isnull=False)
        if going.update(approved_go_live_at=None):
            tell(PULL_BACK, translation.specific, user)
