"""Who wrote it and where it comes from."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from news.articles.models import Article


def author_missing(article: Article) -> Iterator[str]:
    """Neither an author nor a source."""
    if not (article.bylines.all() or article.source_name.strip() or article.byline_text.strip()):
        yield _("Chưa ghi tác giả hoặc nguồn tin")


def source_without_address(article: Article) -> Iterator[str]:
    """Text taken from elsewhere says where it stands (Decree 147/2024/ND-CP on general information sites)."""
    if article.source_name.strip() and not article.source_url and not article.byline_text.strip():
        yield _("Bài lấy từ nguồn khác nên ghi địa chỉ bài gốc")
