"""Consultations of the public on who should be commended (Decree 152/2025/NĐ-CP, art. 44)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import F, Q
from django.http import HttpRequest
from django.utils.timezone import localdate

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, NoticeKind
from portal.delivery.clean_query import query_of
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number

PAGE_SIZE = 20
UNDER_WAY = 50  # an office has a handful at a time; more would be a fault of the data


@dataclass(frozen=True, slots=True)
class Consultation:
    """A notice with its term; either day may be unknown."""

    title: str
    lead: str
    url: str
    opens_on: date | None
    closes_on: date | None


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
    """The page of consultations. Three queries."""
    today, public = localdate(), public_consultations()
    not_over = public.filter(Q(closes_on__gte=today) | Q(closes_on__isnull=True))
    current = [_entry(row, request) for row in not_over.order_by(F("closes_on").asc(nulls_last=True), "pk")[:UNDER_WAY]]
    over = public.filter(closes_on__lt=today).order_by("-closes_on", "-pk")
    page: PageOf[Article] = paginate(over, page_number(request), PAGE_SIZE, query_of())
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


def _entry(row: Article, request: HttpRequest) -> Consultation:
    terms = vars(row)
    return Consultation(row.title, row.lead, row.get_url(request) or "", terms["opens_on"], terms["closes_on"])
