"""The members of a bloc in a year, and who led it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.utils.timezone import localdate

from news.public.selectors.member_counts import period_in
from news.public.selectors.unit_labels import UnitLabel
from news.registry.models import Bloc, BlocMembership, BlocTerm

Labels = Mapping[int, UnitLabel]


@dataclass(frozen=True, slots=True)
class Member:
    """A member unit under its name of that year; ``part`` is its office, ``period`` says if it was not all year."""

    unit: UnitLabel
    part: str
    period: str


@dataclass(frozen=True, slots=True)
class Leadership:
    """Who led and deputised in a year."""

    year: int
    leaders: Sequence[UnitLabel]
    deputies: Sequence[UnitLabel]


def day_of_year(year: int) -> date:
    """The day as of which a year's units are named: its last one, or today in a year that is not over."""
    return min(date(year, 12, 31), localdate()) if year == localdate().year else date(year, 12, 31)


def members_of(bloc: Bloc, year: int, labels: Labels) -> Sequence[Member]:
    """The members in the order of the bloc's own list, those that left during the year last."""
    parts = {
        term.unit_id: str(term.get_role_display()) for term in bloc.terms.all() if term.year == year and term.unit_id
    }
    found = sorted(memberships_in(bloc, year), key=lambda membership: not membership.covers(date(year, 12, 31)))
    return [Member(labels[row.unit_id], parts.get(row.unit_id, ""), period_in(row, year)) for row in found]


def memberships_in(bloc: Bloc, year: int) -> list[BlocMembership]:
    """The memberships that cover a day of the year; they should be fetched."""
    return [membership for membership in bloc.memberships.all() if membership.covers_year(year)]


def leadership_of(bloc: Bloc, labels: Labels) -> Sequence[Leadership]:
    """Every year whose leader or deputy is filed, the newest first."""
    terms = sorted(bloc.terms.all(), key=lambda term: term.year, reverse=True)
    return [_leadership(year, list(found), labels) for year, found in groupby(terms, key=lambda term: term.year)]


def leadership_in(year: int, known: Sequence[Leadership]) -> Leadership:
    """The entry of the year; an empty one where nothing is filed."""
    return next((entry for entry in known if entry.year == year), Leadership(year, (), ()))


def _leadership(year: int, terms: Sequence[BlocTerm], labels: Labels) -> Leadership:
    return Leadership(
        year,
        [_holder(term, labels) for term in terms if term.leads],
        [_holder(term, labels) for term in terms if not term.leads],
    )


def _holder(term: BlocTerm, labels: Labels) -> UnitLabel:
    if term.unit_id:
        return labels[term.unit_id]
    return UnitLabel(term.holder_name, term.person.get_absolute_url() if term.person else "")
