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
from news.public.selectors.event_entry import EventEntry, event_entry
from news.public.selectors.event_query import EventQuery
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number
from portal.vietnamese.partial_date import PartialDate

PAGE_SIZE = 30


@dataclass(frozen=True, slots=True)
class Events:
    """A page of events of a year, or of all."""

    heading: str
    entries: Sequence[EventEntry]
    paging: PageOf[Article]


def events(found: ArticleQuerySet, query: EventQuery, request: HttpRequest) -> Events:
    """What ``?nam=&trang=`` asks of ``found``: the nearest events to come first, then the latest past. Two queries."""
    if query.year:
        asked_for = PartialDate.of(query.year)
        found = found.with_event_between(asked_for.first_day, asked_for.last_day)
    today = localdate()
    page: PageOf[Article] = paginate(
        _in_order(found, today), page_number(request), PAGE_SIZE, query.address(query.year)
    )
    return Events(_heading(query.year), [event_entry(article, request, today) for article in page.items], page)


def _in_order(found: ArticleQuerySet, today: date) -> ArticleQuerySet:
    to_come = Case(
        When(event_last_day__gte=today, then=F("event_first_day")), default=Value(None), output_field=DateField()
    )
    return found.annotate(to_come=to_come).order_by(F("to_come").asc(nulls_last=True), "-event_last_day", "-pk")


def _heading(year: int | None) -> str:
    return _("Năm %(nam)s") % {"nam": year} if year else _("Sắp diễn ra và đã diễn ra")
