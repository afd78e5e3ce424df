"""The blocs that a unit belongs to and the parts that it plays there, year by year."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db.models import CharField, DateField, IntegerField, Value
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.public.selectors.lineage import Lineage
from news.public.selectors.unit_labels import UnitLabel
from news.registry.models import BlocMembership, BlocTerm, Unit
from news.registry.models.naming import in_reader_language

MAX_ENTRIES = 16
MAX_YEARS = 12
MEMBER = "member"


@dataclass(frozen=True, slots=True)
class BlocYears:
    """A part in a bloc for years on end; ``url`` leads to the last. ``holder`` names a predecessor that played it."""

    first: int
    last: int
    bloc: str
    url: str
    part: str
    holder: str

    @property
    def years(self) -> str:
        """``2024`` or ``2019 – 2023``."""
        return str(self.last) if self.first == self.last else f"{self.first}\u00a0– {self.last}"


@dataclass(frozen=True, slots=True)
class _Part:
    """An office of one year, or a membership between two days (None where unknown or open)."""

    year: int
    role: str
    name: str
    name_en: str
    slug: str
    unit: int
    first: date | None = None
    last: date | None = None

    @property
    def bloc(self) -> str:
        """The name of the bloc as its reader reads it."""
        return in_reader_language(self.name, self.name_en)


def unit_blocs(lineage: Lineage, units: Mapping[int, Unit], labels: Mapping[int, UnitLabel]) -> Sequence[BlocYears]:
    """Offices and memberships of the unit and its predecessors, the newest first. One query.

    Memberships are told of the last twelve years; one without a beginning only of the present year, for nobody filed
    how old it is.
    """
    this_year = localdate().year
    parts = [part for found in _found(lineage) for part in _yearly(found, units[found.unit], this_year)]
    runs = sorted(_runs(_told(parts, lineage)), key=lambda run: (-run[-1].year, run[0].bloc, run[0].role, run[0].unit))
    return [_entry(run, lineage, labels) for run in runs[:MAX_ENTRIES]]


def _found(lineage: Lineage) -> list[_Part]:
    paths = ("bloc__name", "bloc__name_en", "bloc__slug", "unit")
    no_day: Any = Value(None, DateField())
    terms = BlocTerm.objects.order_by().filter(unit__in=lineage.unit_ids).annotate(first=no_day, last=no_day)
    members = BlocMembership.objects.order_by().filter(unit__in=lineage.unit_ids)
    marked = members.annotate(no_year=Value(0, IntegerField()), role=Value(MEMBER, CharField()))
    rows = terms.values_list("year", "role", *paths, "first", "last").union(
        marked.values_list("no_year", "role", *paths, "valid_from_day", "valid_to_day"), all=True
    )
    return [_Part(*row) for row in rows]


def _yearly(part: _Part, unit: Unit, this_year: int) -> Iterator[_Part]:
    if part.role != MEMBER:
        yield part
        return
    ends = [day.year for day in (part.last, unit.dissolved_day) if day]
    first = max(part.first.year if part.first else this_year, this_year - MAX_YEARS + 1)
    for year in range(first, min([*ends, this_year]) + 1):
        yield replace(part, year=year)


def _told(parts: Sequence[_Part], lineage: Lineage) -> set[_Part]:
    """An office says that its holder is a member; where the unit itself is one, its predecessors need not be told."""
    led = {(part.year, part.slug, part.unit) for part in parts if part.role != MEMBER}
    own = {(part.year, part.slug) for part in parts if part.unit == lineage.unit_id}
    return {
        replace(part, first=None, last=None)
        for part in parts
        if part.role != MEMBER
        or (
            (part.year, part.slug, part.unit) not in led
            and (part.unit == lineage.unit_id or (part.year, part.slug) not in own)
        )
    }


def _runs(parts: Iterable[_Part]) -> list[list[_Part]]:
    """The same part played in years that follow each other, together."""
    runs: list[list[_Part]] = []
    for part in sorted(parts, key=lambda part: (part.slug, part.role, part.unit, part.year)):
        if runs and runs[-1][-1] == replace(part, year=part.year - 1):
            runs[-1].append(part)
        else:
            runs.append([part])
    return runs


def _entry(run: Sequence[_Part], lineage: Lineage, labels: Mapping[int, UnitLabel]) -> BlocYears:
    part = run[-1]
    return BlocYears(
        first=run[0].year,
        last=part.year,
        bloc=part.bloc,
        url=f"{reverse('public:bloc', args=[part.slug])}?nam={part.year}",
        part=_("Thành viên") if part.role == MEMBER else str(BlocTerm.Role(part.role).label),
        holder=labels[part.unit].text if part.unit in lineage.predecessor_ids else "",
    )
