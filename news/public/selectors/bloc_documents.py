"""The documents that a bloc's articles of a year cite."""

from collections.abc import Iterable, Sequence

from news.articles.models import Article
from news.public.selectors.cited_documents import DocumentEntry, document_entry
from news.registry.models import LegalDocument

SHOWN = 20


def documents_of(articles: Iterable[Article]) -> Sequence[DocumentEntry]:
    """Documents of the library, the newest first, each once. One query."""
    keys = [article.pk for article in articles]
    found = LegalDocument.objects.filter(pk__in=LegalDocument.objects.filter(article_links__article__in=keys))
    return [document_entry(document) for document in found.select_related("issuer").newest_first()[:SHOWN]]
