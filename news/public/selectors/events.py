"""Events by day, those to come and those that were."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, DateField, F, Value, When
from django.http import HttpRequest
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article
from news.public.selectors.stories import Story, headline_of
from portal.delivery.clean_query import query_of
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import number, page_number
from portal.vietnamese.partial_date import PartialDate

PAGE_SIZE = 30
FIRST_YEAR, LAST_YEAR = 1945, 2200


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event; ``place`` and ``time`` as the article states them."""

    story: Story
    place: str
    time: str
    is_to_come: bool


@dataclass(frozen=True, slots=True)
class Events:
    """A page of events of a year or month, or of all."""

    heading: str
    entries: Sequence[EventEntry]
    paging: PageOf[Article]
    year: int | None


def events(request: HttpRequest) -> Events:
    """What ``?nam=&thang=&trang=`` asks for: the nearest events to come first, then the latest past. Three queries."""
    year = number(request.GET, "nam", FIRST_YEAR, LAST_YEAR)
    month = number(request.GET, "thang", 1, 12) if year else None
    found = Article.public.exclude(event_date=None).defer("body")
    if year:
        asked_for = PartialDate.of(year, month)
        found = found.with_event_between(asked_for.first_day, asked_for.last_day)
    today = localdate()
    page: PageOf[Article] = paginate(
        _in_order(found, today), page_number(request), PAGE_SIZE, query_of(nam=year, thang=month)
    )
    return Events(_heading(year, month), [_entry(article, request, today) for article in page.items], page, year)


def _in_order(found: ArticleQuerySet, today: date) -> ArticleQuerySet:
    to_come = Case(
        When(event_last_day__gte=today, then=F("event_first_day")), default=Value(None), output_field=DateField()
    )
    return found.annotate(to_come=to_come).order_by(F("to_come").asc(nulls_last=True), "-event_last_day", "-pk")


def _entry(article: Article, request: HttpRequest, today: date) -> EventEntry:
    is_to_come = article.event_last_day is not None and article.event_last_day >= today
    return EventEntry(headline_of(article, request), article.place, article.event_time, is_to_come)


def _heading(year: int | None, month: int | None) -> str:
    if month:
        return _("Tháng %(month)s năm %(year)s") % {"month": month, "year": year}
    return _("Năm %(year)s") % {"year": year} if year else _("Sắp diễn ra và đã diễn ra")
