"""The list of blocs and clusters."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Prefetch, Q
from django.http import HttpRequest
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.public.selectors.filter_field import FilterField, asked, choice_field
from news.registry.models import Bloc, BlocTerm
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number, text

PAGE_SIZE = 40


@dataclass(frozen=True, slots=True)
class BlocEntry:
    """A bloc with its leader and the number of its members this year."""

    name: str
    url: str
    kind: str
    leader: str
    members: int


@dataclass(frozen=True, slots=True)
class BlocDirectory:
    """A page of blocs and the form that narrows the list."""

    year: int
    entries: Sequence[BlocEntry]
    paging: PageOf[Bloc]
    fields: Sequence[FilterField]


def bloc_directory(request: HttpRequest) -> BlocDirectory:
    """Blocs by ``?q=&cap=&trang=``, in Vietnamese order. Three queries."""
    year = localdate().year
    fields = (
        FilterField("q", _("Tên khối, cụm"), text(request.GET, "q"), wide=True),
        choice_field("cap", _("Cấp"), text(request.GET, "cap"), Bloc.Level.choices),
    )
    found = Bloc.objects.matching(fields[0].value).alphabetical()
    if fields[1].value:
        found = found.filter(level=fields[1].value)
    found = found.annotate(member_count=Count("memberships", filter=_in_year(year))).prefetch_related(_leaders(year))
    page = paginate(found, page_number(request), PAGE_SIZE, asked(fields))
    return BlocDirectory(year, [_entry(bloc) for bloc in page.items], page, fields)


def _in_year(year: int) -> Q:
    began = Q(memberships__valid_from_day__isnull=True) | Q(memberships__valid_from_day__lte=date(year, 12, 31))
    return began & (Q(memberships__valid_to_day__isnull=True) | Q(memberships__valid_to_day__gte=date(year, 1, 1)))


def _leaders(year: int) -> Any:
    terms = BlocTerm.objects.filter(year=year, role=BlocTerm.Role.LEADER).select_related("unit", "person")
    return Prefetch("terms", queryset=terms, to_attr="leaders_this_year")


def _entry(bloc: Bloc) -> BlocEntry:
    return BlocEntry(
        name=bloc.shown_name,
        url=bloc.get_absolute_url(),
        kind=str(bloc.get_kind_display()).capitalize(),
        leader=", ".join(term.holder_name for term in bloc.leaders_this_year),
        members=bloc.member_count,
    )
