"""Kinds of addresses, each cut into files by primary key.

An address stays in its file for good, so a new article changes one file only, and neither index nor file needs more
memory for a large archive than for a small one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from django.db.models import F, IntegerField, Max, QuerySet
from django.db.models.functions import Cast

from news.public.sitemaps.entry import MapEntry
from portal.delivery.batches import in_batches
from portal.delivery.site_address import absolute

FILE_SIZE = 5_000
READ_AT_ONCE = 500
LAST_NUMBER = 2**63 // FILE_SIZE - 2


@dataclass(frozen=True, slots=True)
class PartFile:
    """One file of a part: the addresses whose primary keys begin at ``number * FILE_SIZE``."""

    number: int
    changed: datetime | None


class Part:
    """Addresses of one kind. ``changed_field`` names the column that tells of the last change."""

    changed_field = "updated_at"

    def __init__(self, records: "QuerySet[Any]") -> None:
        self.records = records

    def files(self) -> Iterator[PartFile]:
        """The files that have something in them. One query."""
        # Whole numbers: PostgreSQL and SQLite both drop the remainder.
        of_file = Cast(F("pk") / FILE_SIZE, IntegerField())
        rows = self.records.order_by().annotate(file_number=of_file).values_list("file_number")
        for found, changed in rows.annotate(changed=Max(self.changed_field)).order_by("file_number"):
            yield PartFile(found, changed)

    def entries(self, number: int, request: Any) -> Iterator[MapEntry]:
        """The addresses of one file, read a few hundred at a time."""
        first = number * FILE_SIZE
        window = self.records.filter(pk__gte=first, pk__lt=first + FILE_SIZE).order_by("pk")
        for record in chain.from_iterable(in_batches(window, READ_AT_ONCE)):
            yield MapEntry(absolute(self.address(record, request)), getattr(record, self.changed_field))

    def address(self, record: Any, request: Any) -> str:
        """Where the record stands."""
        return str(record.get_absolute_url())


class PagePart(Part):
    """Pages of the tree."""

    changed_field = "last_published_at"

    def address(self, record: Any, request: Any) -> str:
        """Where the page stands."""
        return record.get_url(request) or "/"
