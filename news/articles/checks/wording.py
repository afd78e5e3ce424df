"""Title and lead."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from news.articles.models import Article
from portal.vietnamese.letter_case import is_all_caps

LONGEST_TITLE = 120


def title_in_capitals(article: Article) -> Iterator[str]:
    """A title that shouts."""
    if is_all_caps(article.title):
        yield _("Tiêu đề viết hoa cả dòng; hãy viết câu thường")


def title_too_long(article: Article) -> Iterator[str]:
    """A title that lists and cards would cut."""
    length = len(article.title)
    if length > LONGEST_TITLE:
        yield _("Tiêu đề dài %(length)s ký tự; nên dưới %(longest)s") % {"length": length, "longest": LONGEST_TITLE}


def lead_missing(article: Article) -> Iterator[str]:
    """Nothing for lists and search results to show below the title."""
    if not article.lead.strip():
        yield _("Chưa có câu dẫn")


def body_missing(article: Article) -> Iterator[str]:
    """An article without text."""
    if not len(article.body):
        yield _("Bài chưa có nội dung")
