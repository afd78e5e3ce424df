"""The award ledger, a page at a time."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Count, QuerySet
from django.http import HttpRequest

from news.public.selectors.award_badge import badge_of
from news.public.selectors.award_line import AwardLine
from news.public.selectors.filter_field import FilterField, asked
from news.public.selectors.ledger_form import BADGE_LABELS, ledger_fields
from news.public.selectors.ledger_lines import ledger_lines
from news.public.selectors.ledger_query import LedgerQuery
from news.registry.models import AwardRecord
from portal.delivery.batches import in_batches
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number

PAGE_SIZE = 25
CHUNK = 500
SEMICOLON_QUERY = "ngan_cach=cham-phay"


@dataclass(frozen=True, slots=True)
class BadgeCount:
    """How many records of the whole ledger bear a badge."""

    badge: str
    count: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """A page of the ledger, its form, the totals by status, and the query string of its CSV."""

    lines: Sequence[AwardLine]
    paging: PageOf[AwardRecord]
    fields: Sequence[FilterField]
    counts: Sequence[BadgeCount]
    download_query: str

    @property
    def semicolon_query(self) -> str:
        """The query string of the same file with semicolons between its cells."""
        return f"{self.download_query}&{SEMICOLON_QUERY}" if self.download_query else SEMICOLON_QUERY


def ledger(request: HttpRequest) -> Ledger:
    """The page that the address asks for. Eight queries, and those that find a unit's predecessors."""
    wanted = LedgerQuery.of(request.GET)
    totals = _totals()
    fields = ledger_fields(wanted, sorted({year for _badge, year in totals if year}, reverse=True))
    query = asked(fields)
    page = paginate(_with_names(wanted.records()), page_number(request), PAGE_SIZE, query)
    return Ledger(
        lines=ledger_lines(page.items),
        paging=page,
        fields=fields,
        counts=_by_badge(totals),
        download_query=query.urlencode(),
    )


def all_lines(wanted: LedgerQuery) -> Iterator[AwardLine]:
    """Every line asked for, read a few hundred at a time."""
    for some in in_batches(_with_names(wanted.records()), CHUNK):
        yield from ledger_lines(some)


def _with_names(records: "QuerySet[AwardRecord]") -> "QuerySet[AwardRecord]":
    return records.select_related("form", "unit", "person", "decision").prefetch_related("unit__names")


def _totals() -> "Counter[tuple[str, int | None]]":
    """Records of the whole ledger by badge and year."""
    totals: Counter[tuple[str, int | None]] = Counter()
    rows = AwardRecord.objects.order_by().values_list("status", "year").annotate(count=Count("pk"))
    for status, year, count in rows:
        totals[badge_of(status), year] += count
    return totals


def _by_badge(totals: "Counter[tuple[str, int | None]]") -> Sequence[BadgeCount]:
    sums: Counter[str] = Counter()
    for (badge, _year), count in totals.items():
        sums[badge] += count
    return [BadgeCount(badge, sums[badge]) for badge, _label in BADGE_LABELS if sums[badge]]
