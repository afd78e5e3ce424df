"""English articles before the Vietnamese results.

The index holds the originals; translations are few and are looked up in the database.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q
from django.http import HttpRequest

from news.articles.models import Article
from news.public.selectors.stories import Story, headline_of
from portal.pages.alternates import ORIGINAL, page_language
from search.query.parsed import ParsedQuery

MOST = 10
MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class EnglishPages:
    """What English readers find in English; none is an answer too."""

    stories: Sequence[Story]


def english_pages(query: ParsedQuery, request: HttpRequest) -> EnglishPages | None:
    """The newest English articles with every word of the query; None on Vietnamese and on further pages.

    One query beside the check of restrictions.
    """
    words = query.text.split()[:MOST_WORDS]
    if page_language() == ORIGINAL or query.page > 1 or not words:
        return None
    found = Article.public_everywhere.written_in(page_language()).filter(*(_somewhere(word) for word in words))
    return EnglishPages([headline_of(article, request) for article in found.defer("body").newest_first()[:MOST]])


def _somewhere(word: str) -> Q:
    return Q(title__icontains=word) | Q(lead__icontains=word) | Q(body__icontains=word)
