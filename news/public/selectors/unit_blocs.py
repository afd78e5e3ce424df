"""The blocs that a unit belongs to, year by year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import CharField, IntegerField, Value
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.public.selectors.lineage import Lineage
from news.public.selectors.unit_labels import UnitLabel
from news.registry.models import BlocMembership, BlocTerm, Unit

MAX_YEARS = 12
MEMBER = "member"
Row = tuple[int, str, str, str, int]


@dataclass(frozen=True, slots=True)
class BlocYear:
    """A year in a bloc. ``holder`` names a predecessor that held the part."""

    year: int
    bloc: str
    url: str
    part: str
    holder: str


def unit_blocs(unit: Unit, lineage: Lineage, labels: Mapping[int, UnitLabel]) -> Sequence[BlocYear]:
    """Offices held, and memberships of this year while the unit exists, the newest first. One query."""
    rows = _rows(unit, lineage, localdate().year)
    led = {(year, slug) for year, part, _bloc, slug, _holder in rows if part != MEMBER}
    shown = [row for row in rows if row[1] != MEMBER or (row[0], row[3]) not in led]
    return [_entry(row, lineage, labels) for row in shown[:MAX_YEARS]]


def _rows(unit: Unit, lineage: Lineage, this_year: int) -> list[Row]:
    paths = ("bloc__name", "bloc__slug", "unit")
    terms = BlocTerm.objects.order_by().filter(unit__in=lineage.unit_ids).values_list("year", "role", *paths)
    if not unit.is_active:
        return sorted(terms, reverse=True)
    memberships = BlocMembership.objects.order_by().filter(unit=unit).valid_in(this_year)
    present = memberships.annotate(
        this_year=Value(this_year, IntegerField()), part=Value(MEMBER, CharField())
    ).values_list("this_year", "part", *paths)
    return sorted(terms.union(present, all=True), reverse=True)


def _entry(row: Row, lineage: Lineage, labels: Mapping[int, UnitLabel]) -> BlocYear:
    year, part, bloc, slug, holder = row
    return BlocYear(
        year=year,
        bloc=bloc,
        url=f"{reverse('public:bloc', args=[slug])}?nam={year}",
        part=_("Thành viên") if part == MEMBER else str(BlocTerm.Role(part).label),
        holder=labels[holder].text if holder in lineage.predecessor_ids else "",
    )
