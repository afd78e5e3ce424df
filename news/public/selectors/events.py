"""Events by day, those to come and those that were."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Q
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
    """What ``?nam=&trang=`` asks of ``found``: the nearest events to come first, then the latest past.

    Two queries.
    """
    if query.year:
        asked_for = PartialDate.of(query.year)
        found = found.with_event_between(asked_for.first_day, asked_for.last_day)
    today = localdate()
    page: PageOf[Article] = paginate(
        EventsInOrder(found, today), page_number(request), PAGE_SIZE, query.address(query.year)
    )
    return Events(_heading(query.year), [event_entry(article, request, today) for article in page.items], page)


class EventsInOrder:
    """Events to come and those that were, as one list.

    They are two queries because a database reads each of them from the end of an index, while one order over both would
    have it sort every event ever filed.
    """

    def __init__(self, found: ArticleQuerySet, today: date) -> None:
        self._found, self._today = found, today
        self._to_come = found.filter(event_last_day__gte=today).order_by("event_first_day", "-event_last_day", "-pk")
        self._past = found.filter(event_last_day__lt=today).order_by("-event_last_day", "-pk")
        is_to_come = Q(event_last_day__gte=today)
        numbers = found.aggregate(all=Count("pk"), to_come=Count("pk", filter=is_to_come))
        self._number, self._number_to_come = numbers["all"], numbers["to_come"]

    def count(self) -> int:
        """How many there are of both."""
        return self._number

    def __getitem__(self, part: slice) -> list[Article]:
        """Those from ``part.start`` up to ``part.stop``. One query."""
        start, stop = part.start - self._number_to_come, part.stop - self._number_to_come
        if start >= 0:
            return list(self._past[start:stop])
        if stop <= 0:
            return list(self._to_come[part.start : part.stop])
        return self._where_they_meet(self._to_come[part.start :], self._past[:stop])

    def _where_they_meet(self, to_come: ArticleQuerySet, past: ArticleQuerySet) -> list[Article]:
        # SQLite allows no limit inside a union, so each list is wrapped.
        first, last = (Article.objects.order_by().filter(pk__in=keys.values("pk")) for keys in (to_come, past))
        rows: list[Any] = list(self._found.filter(pk__in=first.values("pk").union(last.values("pk"), all=True)))
        later = [row for row in rows if row.event_last_day >= self._today]
        ended = [row for row in rows if row.event_last_day < self._today]
        later.sort(key=lambda row: (row.event_first_day, -row.event_last_day.toordinal(), -row.pk))
        ended.sort(key=lambda row: (row.event_last_day, row.pk), reverse=True)
        return [*later, *ended]


def _heading(year: int | None) -> str:
    return _("Năm %(nam)s") % {"nam": year} if year else _("Sắp diễn ra và đã diễn ra")
