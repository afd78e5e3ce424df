"""The blocs that a unit belongs to, year by year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.public.selectors.lineage import Lineage
from news.public.selectors.unit_labels import UnitLabel
from news.registry.models import BlocMembership, BlocTerm, Unit

MAX_YEARS = 12


@dataclass(frozen=True, slots=True)
class BlocYear:
    """A year in a bloc. ``holder`` names a predecessor that held the part."""

    year: int
    bloc: str
    url: str
    part: str
    holder: str


def unit_blocs(unit: Unit, lineage: Lineage, labels: Mapping[int, UnitLabel]) -> Sequence[BlocYear]:
    """Offices held, and memberships of this year while the unit exists, the newest first. Two queries."""
    terms = BlocTerm.objects.filter(unit__in=lineage.unit_ids).select_related("bloc").order_by("-year", "-role")
    found = [_term(term, lineage, labels) for term in terms[:MAX_YEARS]]
    if unit.is_active:
        found += _memberships(unit, localdate().year, {(entry.year, entry.bloc) for entry in found})
    return sorted(found, key=lambda entry: entry.year, reverse=True)


def _memberships(unit: Unit, year: int, led: set[tuple[int, str]]) -> list[BlocYear]:
    """Memberships of the year in blocs where the unit holds no office."""
    memberships = BlocMembership.objects.filter(unit=unit).valid_in(year).select_related("bloc")
    blocs = (membership.bloc for membership in memberships)
    return [_entry(year, bloc, _("Thành viên"), "") for bloc in blocs if (year, bloc.name) not in led]


def _term(term: BlocTerm, lineage: Lineage, labels: Mapping[int, UnitLabel]) -> BlocYear:
    holder = labels[term.unit_id].text if term.unit_id in lineage.predecessor_ids else ""
    return _entry(term.year, term.bloc, str(term.get_role_display()), holder)


def _entry(year: int, bloc: object, part: str, holder: str) -> BlocYear:
    return BlocYear(year, str(bloc), f"{bloc.get_absolute_url()}?nam={year}", part, holder)  # type: ignore[attr-defined]
