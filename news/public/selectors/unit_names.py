"""The names of a unit and of those that it carries on, by time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from news.registry.models import Unit, UnitName
from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class NameForTime:
    """A name and how long it was borne; ``others`` are short forms and acronyms found in texts."""

    period: str
    name: str
    others: str


def names_over_time(units: Iterable[Unit]) -> Sequence[NameForTime]:
    """Every dated name of the units, the latest first; their names should be fetched."""
    rows = [row for unit in units for row in unit.names.all()]
    return [_name(row) for row in sorted(rows, key=UnitName.recency, reverse=True)]


def period(start: PartialDate | None, end: PartialDate | None) -> str:
    """``Từ 01/7/2025``, ``2003 – 28/02/2025``, ``Đến 2017``; empty when nothing is known."""
    if start and end:
        return f"{start.display()}\u00a0– {end.display()}"
    if start:
        return _("Từ %(day)s") % {"day": start.display()}
    return _("Đến %(day)s") % {"day": end.display()} if end else ""


def _name(row: UnitName) -> NameForTime:
    return NameForTime(period(row.valid_from, row.valid_to), row.name, ", ".join(row.spellings()[1:]))
