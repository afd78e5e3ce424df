"""A unit where a text names it."""

from dataclasses import dataclass

from news.importing.facts.localities import Locality
from portal.vietnamese.fold import fold_key


@dataclass(frozen=True, slots=True)
class UnitMention:
    """A unit where the text names it. ``name`` is the filed name, ``key`` the registry's id when it knows the unit.

    ``complete``: nothing is missing that tells the unit from others. ``whole`` is the body that
    a part of it ("Văn phòng …", "Phòng …, Sở …") belongs to.
    """

    start: int
    end: int
    name: str
    kind: str
    province: str = ""
    key: int | None = None
    complete: bool = True
    whole: "UnitMention | None" = None

    @property
    def identity(self) -> str:
        """The same for every spelling of one unit."""
        return f"#{self.key}" if self.key is not None else fold_key(self.name)


def place_unit(place: Locality) -> UnitMention:
    """Return a locality acting as a unit: "huyện Bình Sơn" in a list of members or recipients."""
    return UnitMention(place.start, place.end, place.filed, "dia_phuong", place.name if place.is_province else "")
