"""Exemplary figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest

from news.articles.keys import ArticleKind
from news.articles.models import Article
from news.public.selectors.stories import Story, for_stories, stories
from portal.delivery.clean_query import query_of
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number

PAGE_SIZE = 19  # one shown large and six rows of three


@dataclass(frozen=True, slots=True)
class Exemplars:
    """A page of profiles; on the first page one is shown large."""

    first: Story | None
    others: Sequence[Story]
    paging: PageOf[Article]


def exemplars(request: HttpRequest) -> Exemplars:
    """The profiles, the newest first. Five queries."""
    found = for_stories(Article.public.of_kind(ArticleKind.PROFILE).newest_first())
    page: PageOf[Article] = paginate(found, page_number(request), PAGE_SIZE, query_of())
    entries = stories(page.items, request, "portrait")
    if page.number > 1 or not entries:
        return Exemplars(None, entries, page)
    return Exemplars(entries[0], entries[1:], page)
