"""Authors out of a byline."""

import re
from collections.abc import Iterator

from news.articles.models import BylineRole
from news.importing.model import CleanArticle

JOINERS = re.compile(r"\s*(?:[–—;,&/]|\s-\s)\s*")


def bylines_of(article: CleanArticle) -> Iterator[tuple[str, BylineRole]]:
    """Each author once, in the order printed; all are taken for writers unless the line says that they compiled."""
    role = BylineRole.COMPILER if "t/h" in article.byline_text.lower() else BylineRole.WRITER
    names = (name.strip() for name in JOINERS.split(article.byline))
    return ((name[:120], role) for name in dict.fromkeys(names) if name)
