"""An event, as lists and calendars show it."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest
from django.utils.translation import gettext as _

from news.articles.models import Article
from news.public.selectors.stories import Story, headline_of


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event; ``place`` and ``time`` as the article states them, ``until`` the last day of a longer one."""

    story: Story
    place: str
    time: str
    until: str
    is_to_come: bool


def event_entry(article: Article, request: HttpRequest, today: date) -> EventEntry:
    """The entry of an article with an event; asks the database for nothing."""
    is_to_come = article.event_last_day is not None and article.event_last_day >= today
    until = _("đến %(ngay)s") % {"ngay": article.event_end.display()} if article.event_end else ""
    return EventEntry(headline_of(article, request), article.place, article.event_time, until, is_to_come)
