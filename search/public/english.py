"""English articles before the Vietnamese results.

The index holds the originals; translations are few, and the texts of the newest are read from the database.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from django.db.models import TextField
from django.db.models.functions import Cast
from django.http import HttpRequest

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article
from news.public.selectors.stories import Story, headline_of
from portal.pages.alternates import ORIGINAL, page_language
from search.analysis.words import folded_words, joined_words
from search.documents.stream_text import stream_text
from search.query.parsed import ParsedQuery

MOST = 10
MOST_WORDS = 8
TEXTS_READ = 500


@dataclass(frozen=True, slots=True)
class EnglishPages:
    """What English readers find in English; none is an answer too."""

    stories: Sequence[Story]


def english_pages(query: ParsedQuery, request: HttpRequest) -> EnglishPages | None:
    """The newest English articles with every word of the query, of which the first eight count.

    None on Vietnamese, on further pages and where filters are chosen: these count originals. Two queries beside the
    check of restrictions.
    """
    words = folded_words(query.text)[:MOST_WORDS]
    if page_language() == ORIGINAL or query.page > 1 or query.filters or not words:
        return None
    published = Article.public_everywhere.written_in(page_language())
    found = list(islice(_ids_with(words, published), MOST))
    articles = published.filter(pk__in=found).defer("body").newest_first()
    return EnglishPages([headline_of(article, request) for article in articles])


def _ids_with(words: Sequence[str], articles: ArticleQuerySet) -> Iterator[int]:
    """Primary keys of the articles in whose texts every word begins one, the newest first."""
    rows = articles.newest_first().annotate(stored_body=Cast("body", TextField()))
    for pk, *texts in rows.values_list("pk", "title", "lead", "stored_body")[:TEXTS_READ]:
        text = _folded(*texts)
        if all(f" {word}" in text for word in words):
            yield pk


@lru_cache(maxsize=TEXTS_READ)  # by the texts themselves, so that a changed one is folded anew
def _folded(title: str, lead: str, stored_body: str) -> str:
    """The words of an article as readers see it, each after a blank: neither keys nor markup of the stored body."""
    body = stream_text(json.loads(stored_body or "[]"))
    return f" {joined_words(' '.join((title, lead, body.body, body.captions)))}"
