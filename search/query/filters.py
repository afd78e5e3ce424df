"""What a reader narrows the results by, and in which order they come."""

from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Final, Self

MAX_VALUES: Final = 10

FACETS: Final = {"loai": "kinds", "khoi": "blocs", "don_vi": "units", "hinh_thuc": "award_forms", "nam": "years"}
"""Parameter of the address → field of ``Filters``, in the order in which facets are shown."""


class Order(StrEnum):
    """How results are sorted."""

    RELEVANCE = "phu_hop"
    NEWEST = "moi_nhat"
    EVENT = "ngay_dien_ra"


@dataclass(frozen=True, slots=True)
class Filters:
    """Values of one field are alternatives; fields add up. Slugs, keys and years; the period is of the event."""

    kinds: tuple[str, ...] = ()
    blocs: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    award_forms: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    @property
    def chosen(self) -> dict[str, tuple[str, ...]]:
        """Parameter → values, for the facets in which something is chosen."""
        chosen = {parameter: getattr(self, name) for parameter, name in FACETS.items()}
        return {parameter: values for parameter, values in chosen.items() if values}

    def limited(self) -> Self:
        """The first ten values only, counted over all fields."""
        left = MAX_VALUES
        limited = self
        for name in FACETS.values():
            values = getattr(self, name)[:left]
            left -= len(values)
            limited = replace(limited, **{name: values})
        return limited

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))
