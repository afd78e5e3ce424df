"""A unit with those that passed into it whole, through any number of mergers, and with those that follow it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q
from django.db.models.expressions import RawSQL

from news.registry.models import SuccessionLink, Unit

MAX_STEPS = 8
MAX_LINKS = 400
# One question for all generations: Django's own queries would ask once for each. The number of steps ends circles.
UP = """
WITH RECURSIVE kin(unit, step) AS (
    SELECT CAST(%s AS BIGINT), 0
    UNION
    SELECT link.predecessor_id, kin.step + 1 FROM registry_successionlink link
    JOIN kin ON link.successor_id = kin.unit WHERE link.scope = '' AND kin.step < %s
) SELECT unit FROM kin
"""
DOWN = """
WITH RECURSIVE kin(unit, step) AS (
    SELECT id, 0 FROM registry_unit WHERE id IN ({beginnings})
    UNION
    SELECT link.successor_id, kin.step + 1 FROM registry_successionlink link
    JOIN kin ON link.predecessor_id = kin.unit WHERE link.successor_id IS NOT NULL AND kin.step < %s
) SELECT unit FROM kin
"""


@dataclass(frozen=True, slots=True)
class Lineage:
    """``predecessor_ids`` holds units that passed wholly; ``links`` also the partial ones and all that came after."""

    unit_id: int
    predecessor_ids: frozenset[int]
    links: Sequence[SuccessionLink]

    @property
    def unit_ids(self) -> frozenset[int]:
        """The unit and its predecessors."""
        return self.predecessor_ids | {self.unit_id}

    @property
    def related_ids(self) -> frozenset[int]:
        """Every unit that a link names."""
        ends = {end for link in self.links for end in (link.predecessor_id, link.successor_id) if end}
        return frozenset(ends) | self.unit_ids

    def departures(self) -> Mapping[int, Sequence[SuccessionLink]]:
        """The links out of each unit."""
        return _by_predecessor(self.links)


def lineage_of(unit: Unit) -> Lineage:
    """The lineage of a unit, oldest acts first, at most ``MAX_LINKS`` links. One query."""
    arrivals = Q(successor__in=RawSQL(UP, (unit.pk, MAX_STEPS)))  # noqa: S611  # no text of a reader goes in
    departures = Q(predecessor__in=_below([unit.pk]))
    found = SuccessionLink.objects.filter(arrivals | departures).select_related("succession", "successor")
    links = tuple(found.order_by("succession__effective_day", "pk")[:MAX_LINKS])
    return Lineage(unit.pk, _whole_predecessors(unit.pk, links), links)


def departures_below(unit_ids: Collection[int]) -> Mapping[int, Sequence[SuccessionLink]]:
    """The links out of the units and of all that came after them, by predecessor. One query, none without units."""
    if not unit_ids:
        return {}
    found = SuccessionLink.objects.filter(predecessor__in=_below(unit_ids)).select_related("succession", "successor")
    return _by_predecessor(found.order_by("pk"))


def _below(unit_ids: Collection[int]) -> RawSQL:
    """The units and all that came after them."""
    places = ", ".join(["%s"] * len(unit_ids))
    return RawSQL(DOWN.format(beginnings=places), (*unit_ids, MAX_STEPS))  # noqa: S611  # places and numbers only


def _by_predecessor(links: Iterable[SuccessionLink]) -> Mapping[int, Sequence[SuccessionLink]]:
    found: dict[int, list[SuccessionLink]] = {}
    for link in links:
        found.setdefault(link.predecessor_id, []).append(link)
    return found


def _whole_predecessors(unit_id: int, links: Iterable[SuccessionLink]) -> frozenset[int]:
    into: dict[int, set[int]] = {}
    for link in links:
        if link.successor_id and not link.is_partial:
            into.setdefault(link.successor_id, set()).add(link.predecessor_id)
    found, edge = {unit_id}, {unit_id}
    while edge:
        edge = {before for unit in edge for before in into.get(unit, ())} - found
        found |= edge
    return frozenset(found - {unit_id})
