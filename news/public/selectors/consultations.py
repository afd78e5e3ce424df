"""Consultations of the public on who should be commended (Decree 152/2025/NĐ-CP, art. 44)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import F, Q
from django.http import HttpRequest
from django.utils.timezone import localdate

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, NoticeKind, opinion_count
from news.registry.working_days import working_calendar
from portal.delivery.clean_query import query_of
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number

PAGE_SIZE = 20
LATELY = 3
UNDER_WAY = 50  # an office has a handful at a time; more would be a fault of the data


@dataclass(frozen=True, slots=True)
class Consultation:
    """A notice with its term; either day may be unknown.

    ``days_left`` counts working days after today; ``opinions`` is told when it is over.
    """

    title: str
    lead: str
    url: str
    opens_on: date | None
    closes_on: date | None
    days_left: int | None = None
    opinions: int | None = None

    @property
    def is_last_day(self) -> bool:
        """Whether it ends with today."""
        return self.closes_on == localdate()


@dataclass(frozen=True, slots=True)
class Consultations:
    """Those that take opinions today, the nearest end first; those announced; a page of those that are over."""

    open: Sequence[Consultation]
    announced: Sequence[Consultation]
    over: Sequence[Consultation]
    paging: PageOf[Article]

    @property
    def all(self) -> Sequence[Consultation]:
        """Everything on the page, in its order."""
        return (*self.open, *self.announced, *self.over)


def consultations(request: HttpRequest) -> Consultations:
    """The page of consultations. Four queries."""
    today, public = localdate(), public_consultations()
    not_over = public.filter(Q(closes_on__gte=today) | Q(closes_on__isnull=True))
    rows = list(not_over.order_by(F("closes_on").asc(nulls_last=True), "pk")[:UNDER_WAY])
    current = _with_days_left([_entry(row, request) for row in rows], today)
    page: PageOf[Article] = paginate(_over(today), page_number(request), PAGE_SIZE, query_of())
    return Consultations(
        open=[entry for entry in current if not entry.opens_on or entry.opens_on <= today],
        announced=[entry for entry in current if entry.opens_on and entry.opens_on > today],
        over=[_entry(row, request) for row in page.items],
        paging=page,
    )


def public_consultations() -> ArticleQuerySet:
    """Public notices that ask the people for their opinion, with ``opens_on`` and ``closes_on``."""
    found: ArticleQuerySet = Article.public.filter(notice__notice_kind=NoticeKind.CONSULTATION).defer("body")
    return found.annotate(opens_on=F("notice__opens_on"), closes_on=F("notice__closes_on"))


def lately_over(request: HttpRequest, but: Article) -> Sequence[Consultation]:
    """The last few that are over. One query."""
    return [_entry(row, request) for row in _over(localdate()).exclude(pk=but.pk)[:LATELY]]


def working_days_left(last_days: Iterable[date | None], today: date) -> dict[date, int]:
    """How many working days come after ``today`` up to and with each of the days. One query, none without days."""
    days = {day for day in last_days if day}
    if not days:
        return {}
    calendar = working_calendar(today, max(days))
    return {day: calendar.count(today, day) for day in days}


def _over(today: date) -> ArticleQuerySet:
    ended = public_consultations().filter(closes_on__lt=today).annotate(opinions=opinion_count())
    return ended.order_by("-closes_on", "-pk")


def _with_days_left(entries: Sequence[Consultation], today: date) -> list[Consultation]:
    left = working_days_left((entry.closes_on for entry in entries), today)
    return [replace(entry, days_left=left.get(entry.closes_on) if entry.closes_on else None) for entry in entries]


def _entry(row: Article, request: HttpRequest) -> Consultation:
    found = vars(row)
    return Consultation(
        title=row.title,
        lead=row.lead,
        url=row.get_url(request) or "",
        opens_on=found["opens_on"],
        closes_on=found["closes_on"],
        opinions=found.get("opinions"),
    )
