"""What the page of events shows: a month, a list, or both."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.timezone import localdate

from news.articles.models import Article
from news.public.selectors.event_entry import EventEntry
from news.public.selectors.event_form import event_fields
from news.public.selectors.event_month import EventMonth, event_month
from news.public.selectors.event_query import EventQuery
from news.public.selectors.events import Events, events
from news.public.selectors.filter_field import FilterField
from portal.delivery.paging import PageOf
from portal.delivery.query import page_number


@dataclass(frozen=True, slots=True)
class EventPage:
    """``month`` as a calendar, ``list`` as one; ``subscription`` is the query string of the calendar file."""

    query: EventQuery
    month: EventMonth | None
    list: Events | None
    fields: Sequence[FilterField]
    subscription: str

    @property
    def heading(self) -> str:
        """The time that is shown."""
        return self.list.heading if self.list else self.month.title if self.month else ""

    @property
    def entries(self) -> Sequence[EventEntry]:
        """The events of the list, else those of the month."""
        return self.list.entries if self.list else self.month.entries() if self.month else ()

    @property
    def paging(self) -> PageOf[Article]:
        """The page of the list; a month is all on one."""
        if self.list:
            return self.list.paging
        query = self.query.address(self.query.year, self.query.month)
        return PageOf((), 1, 1, len(self.entries), query.urlencode())


def event_page(request: HttpRequest) -> EventPage:
    """A month when one is asked for, the list of a year, else the present month above the list of all."""
    query, today = EventQuery.of(request.GET), localdate()
    found = query.articles()
    is_start = query.year is None and page_number(request) == 1
    year, month = (today.year, today.month) if is_start else (query.year, query.month)
    return EventPage(
        query=query,
        month=event_month(found, query, year, month, request) if year and month else None,
        list=None if query.month else events(found, query, request),
        fields=event_fields(query, query.year, query.month),
        subscription=query.address().urlencode(),
    )
