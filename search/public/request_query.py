"""A query out of the parameters of an address."""

from datetime import date

from django.http import QueryDict

from portal.delivery.query import number, text, texts
from portal.vietnamese.partial_date import PartialDate
from search.query.filters import Filters, Order
from search.query.parsed import MAX_PAGE, ParsedQuery
from search.query.parsing import parse_query
from search.thesaurus import synonym_table


def query_of(parameters: QueryDict) -> ParsedQuery:
    """Read ``q, loai, khoi, don_vi, hinh_thuc, nam, tu, den, sap_xep, trang``; what makes no sense is left out."""
    return parse_query(
        parameters.get("q") or "",
        synonym_table(),
        filters=_filters(parameters),
        order=_order(text(parameters, "sap_xep")),
        page=number(parameters, "trang", low=1, high=MAX_PAGE) or 1,
    )


def _filters(parameters: QueryDict) -> Filters:
    return Filters(
        kinds=texts(parameters, "loai"),
        blocs=texts(parameters, "khoi"),
        units=texts(parameters, "don_vi"),
        award_forms=texts(parameters, "hinh_thuc"),
        years=tuple(year for year in texts(parameters, "nam") if year.isascii() and year.isdigit()),
        since=_bound(text(parameters, "tu"), first=True),
        until=_bound(text(parameters, "den"), first=False),
    )


def _bound(spelt: str, first: bool) -> date | None:
    """The first or last day of a partial date in any usual spelling; None for anything else."""
    try:
        found = PartialDate.parse(spelt)
    except ValueError:
        return None
    return found.first_day if first else found.last_day


def _order(value: str) -> Order:
    return Order(value) if value in set(Order) else Order.RELEVANCE
