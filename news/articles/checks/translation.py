"""A translation says what its original says, of the same units, blocs, people, documents and awards."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.articles.models import Article
from portal.pages.alternates import ORIGINAL, language_of

LINKS = (
    ("unit_links", "unit_id", gettext_lazy("đơn vị")),
    ("bloc_links", "bloc_id", gettext_lazy("khối, cụm thi đua")),
    ("people_links", "person_id", gettext_lazy("người")),
    ("document_links", "document_id", gettext_lazy("văn bản")),
    ("award_links", "record_id", gettext_lazy("khen thưởng")),
    ("movement_links", "movement_id", gettext_lazy("phong trào")),
)
ORIGINAL_GONE = gettext_lazy("Bản tiếng Việt của bài đang bị gỡ")


def words_still_vietnamese(article: Article) -> Iterator[str]:
    """The title is that of the original."""
    original = original_of(article)
    if original and original.title == article.title:
        yield _("Tiêu đề bản dịch vẫn là tiếng Việt")


def original_taken_down(article: Article) -> Iterator[str]:
    """What readers must not read in Vietnamese, they must not read in English either."""
    if original_is_gone(article):
        yield str(ORIGINAL_GONE)


def links_unlike_the_original(article: Article) -> Iterator[str]:
    """A dossier would show other facts in English than in Vietnamese."""
    original = original_of(article)
    if original is None:
        return
    for relation, key, noun in LINKS:
        if _linked(article, relation, key) != _linked(original, relation, key):
            yield _("Bản dịch và bản tiếng Việt không cùng %(muc)s") % {"muc": noun}


def original_of(article: Article) -> Article | None:
    """The Vietnamese article that this one translates; None for an article that is an original itself."""
    if article.locale_id is None or language_of(article) == ORIGINAL:
        return None
    found: Article | None = Article.objects.written_in(ORIGINAL).filter(translation_key=article.translation_key).first()
    return found


def original_is_gone(article: Article) -> bool:
    """Whether the article translates one that is taken down."""
    original = original_of(article)
    return original is not None and not original.live and original.take_downs.standing().exists()


def _linked(article: Article, relation: str, key: str) -> set[Any]:
    return {getattr(row, key) for row in getattr(article, relation).all()} - {None}
