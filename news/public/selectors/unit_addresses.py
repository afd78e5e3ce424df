"""Where a unit is reached, and where it was."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.timezone import localdate

from news.public.selectors.unit_names import period
from news.registry.models import Unit, UnitAddress


@dataclass(frozen=True, slots=True)
class FormerAddress:
    """A seat of former times."""

    period: str
    address: str


@dataclass(frozen=True, slots=True)
class UnitAddresses:
    """The contacts of today, None where none are filed or the unit is no more; and former seats, the latest first."""

    present: UnitAddress | None
    former: Sequence[FormerAddress]


def addresses_of(unit: Unit) -> UnitAddresses:
    """The addresses of a unit. One query."""
    found = sorted(unit.addresses.all(), key=_recency, reverse=True)
    today = localdate()
    present = next((row for row in found if unit.is_active and row.covers(today)), None)
    former = [FormerAddress(period(row.valid_from, row.valid_to), row.address) for row in found if row != present]
    return UnitAddresses(present, [entry for entry in former if entry.address])


def _recency(row: UnitAddress) -> tuple[bool, str]:
    return row.valid_to is None, row.valid_from.value if row.valid_from else ""
