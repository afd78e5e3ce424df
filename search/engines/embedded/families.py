"""What completions tell apart: articles, records with a name of their own, and documents, which are not completed."""

from typing import Final

from search.documents.kinds import ARTICLE, DOCUMENT

ARTICLES: Final = "article"
RECORDS: Final = "record"
OTHERS: Final = "other"


def family_of(noun: str) -> str:
    """The family of a noun, as a word of the index."""
    return {ARTICLE: ARTICLES, DOCUMENT: OTHERS}.get(noun, RECORDS)
