"""The lists of the portal as addresses: one file, without those that would show nothing."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from django.db.models import CharField, Count, Max, QuerySet, Value
from django.http import HttpRequest
from django.urls import reverse

from news.articles.keys import ArticleKind
from news.articles.models import Article
from news.public.sitemaps.entry import MapEntry
from news.public.sitemaps.part import PartFile
from news.registry.models import AwardRecord, Bloc, LegalDocument, Unit
from portal.delivery.site_address import absolute


class ListPart:
    """A list changes when the last of its records does."""

    def files(self) -> Iterator[PartFile]:
        """One file, or none while there is nothing to list. One query."""
        if filled := _filled():
            yield PartFile(0, max((changed for _name, changed in filled if changed), default=None))

    def entries(self, number: int, _request: HttpRequest) -> Iterator[MapEntry]:
        """The lists that have something in them. One query."""
        for name, changed in _filled() if number == 0 else ():
            yield MapEntry(absolute(reverse(f"public:{name}")), changed)


def _filled() -> list[tuple[str, datetime | None]]:
    """Each list that has records, with its last change."""
    first, *others = (_change(name, records, field) for name, (records, field) in _lists().items())
    rows = first.union(*others, all=True).order_by("list")
    return [(name, changed) for name, changed, total in rows if total]


def _change(name: str, records: "QuerySet[Any]", field: str) -> "QuerySet[Any, Any]":
    named = records.order_by().annotate(list=Value(name, CharField())).values("list")
    return named.annotate(changed=Max(field), total=Count("pk")).values_list("list", "changed", "total")


def _lists() -> Mapping[str, tuple["QuerySet[Any]", str]]:
    articles = Article.public_everywhere
    return {
        "units": (Unit.objects.all(), "updated_at"),
        "blocs": (Bloc.objects.all(), "updated_at"),
        "awards": (AwardRecord.objects.all(), "updated_at"),
        "documents": (LegalDocument.objects.all(), "updated_at"),
        "events": (articles.exclude(event_date=None), "last_published_at"),
        "exemplars": (articles.of_kind(ArticleKind.PROFILE), "last_published_at"),
    }
