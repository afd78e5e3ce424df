"""Translations that share the fate of their original."""

from news.articles.models import Article
from portal.pages.alternates import ORIGINAL, language_of


def translations_to_take_along(article: Article) -> list[Article]:
    """The live translations of an original; a translation takes nothing along."""
    if language_of(article) != ORIGINAL:
        return []
    found = Article.objects.live().filter(translation_key=article.translation_key).exclude(pk=article.pk)
    return [translation.specific for translation in found.order_by("pk")]
