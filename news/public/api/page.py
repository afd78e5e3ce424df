"""Numbered pages of JSON."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import QuerySet
from django.http import HttpRequest
from ninja import Schema

from portal.delivery.paging import paginate
from portal.delivery.query import number
from portal.delivery.site_address import absolute

Row = TypeVar("Row", bound=Schema)
USUAL_SIZE, LARGEST_SIZE = 20, 100


class PageSchema(Schema, Generic[Row]):
    """One page. ``next`` and ``previous`` are absolute addresses with the same filters."""

    total: int
    page: int
    pages: int
    page_size: int
    next: str | None
    previous: str | None
    results: list[Row]


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Which page of which size; a size above the largest is the largest, nonsense is the usual."""

    number: int
    size: int

    @classmethod
    def of(cls, request: HttpRequest) -> "PageRequest":
        """Read ``page`` and ``page_size``."""
        size = number(request.GET, "page_size", low=1) or USUAL_SIZE
        return cls(number(request.GET, "page", low=1) or 1, min(size, LARGEST_SIZE))


def each(row: Callable[[Any], Row]) -> Callable[[Sequence[Any]], list[Row]]:
    """Writes the records of a page one by one."""
    return lambda records: [row(record) for record in records]


def page_of(
    page_class: type[PageSchema[Row]],
    found: "QuerySet[Any]",
    request: HttpRequest,
    rows: Callable[[Sequence[Any]], list[Row]],
) -> PageSchema[Row]:
    """The page of ``found`` that the address asks for, its records written by ``rows``; past the end, the last."""
    asked = PageRequest.of(request)
    page = paginate(found, asked.number, asked.size, request.GET)
    return page_class(
        total=page.total,
        page=page.number,
        pages=page.pages,
        page_size=asked.size,
        next=_address(request, page.next),
        previous=_address(request, page.previous),
        results=rows(page.items),
    )


def _address(request: HttpRequest, page: int | None) -> str | None:
    if page is None:
        return None
    query = request.GET.copy()
    query["page"] = str(page)
    return absolute(f"{request.path}?{query.urlencode()}")
