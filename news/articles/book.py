"""Corrections and take-downs in one book, the newest first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import F, QuerySet, Value
from django.db.models.functions import Coalesce

from news.articles.models import Correction, TakeDown

CORRECTION, TAKE_DOWN = "correction", "take_down"
Key = tuple[str, int, datetime]


@dataclass(frozen=True, slots=True)
class BookEntry:
    """One line: when, and what it tells of."""

    at: datetime
    record: Correction | TakeDown


def keys_of(corrections: "QuerySet[Correction]", take_downs: "QuerySet[TakeDown]") -> "QuerySet[Any, Key]":
    """What kind of record, which one and when; one query for a page of both tables."""
    noted = corrections.order_by().annotate(kind=Value(CORRECTION), at=Coalesce("published_at", "noted_at"))
    taken = take_downs.order_by().annotate(kind=Value(TAKE_DOWN), at=F("taken_down_at"))
    rows = noted.values_list("kind", "pk", "at").union(taken.values_list("kind", "pk", "at"), all=True)
    found: QuerySet[Any, Key] = rows.order_by("-at", "kind", "-pk")
    return found


def entries_of(keys: Iterable[Key]) -> Sequence[BookEntry]:
    """The records of a page, with their articles. Two queries."""
    wanted = list(keys)
    people = ("article", "by")
    corrections = Correction.objects.select_related(*people).in_bulk(_ids(wanted, CORRECTION))
    take_downs = TakeDown.objects.select_related(*people).in_bulk(_ids(wanted, TAKE_DOWN))
    return [BookEntry(at, corrections[pk] if kind == CORRECTION else take_downs[pk]) for kind, pk, at in wanted]


def _ids(keys: Sequence[Key], kind: str) -> list[int]:
    return [pk for known, pk, _at in keys if known == kind]
