"""Numbered pages over a query, counted once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from django.http import QueryDict

Item = TypeVar("Item")
Found_co = TypeVar("Found_co", covariant=True)
AROUND = 2


class Pageable(Protocol[Found_co]):
    """What can be counted and read in parts: a query set, or lists that follow each other."""

    def count(self) -> int:
        """How many there are."""

    def __getitem__(self, part: slice, /) -> Iterable[Found_co]:
        """Those from ``part.start`` up to ``part.stop``."""


@dataclass(frozen=True, slots=True)
class PageOf(Generic[Item]):
    """One page of a list. ``numbers`` holds the page numbers to offer; None stands for a gap."""

    items: Sequence[Item]
    number: int
    pages: int
    total: int
    query: str

    @property
    def numbers(self) -> list[int | None]:
        """First, last and the neighbours of the current page."""
        wanted = sorted(
            {1, self.pages, *range(self.number - AROUND, self.number + AROUND + 1)} & set(range(1, self.pages + 1))
        )
        offered: list[int | None] = []
        for value in wanted:
            if offered and offered[-1] is not None and value - offered[-1] > 1:
                offered.append(None)
            offered.append(value)
        return offered

    @property
    def previous(self) -> int | None:
        """The page before, None on the first."""
        return self.number - 1 if self.number > 1 else None

    @property
    def next(self) -> int | None:
        """The page after, None on the last."""
        return self.number + 1 if self.number < self.pages else None


def paginate(found: Pageable[Item], number: int, size: int, query: QueryDict, total: int | None = None) -> PageOf[Item]:
    """Page ``number`` of ``found``; a number past the end gives the last page.

    Two queries, one where the caller already knows the ``total``.
    """
    total = found.count() if total is None else total
    pages = max(1, -(-total // size))
    current = min(number, pages)
    items = list(found[(current - 1) * size : current * size])
    return PageOf(items, current, pages, total, _other_parameters(query))


def _other_parameters(query: QueryDict) -> str:
    kept = query.copy()
    kept.pop("trang", None)
    return kept.urlencode()
