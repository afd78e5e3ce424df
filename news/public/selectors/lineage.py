"""A unit with those that passed into it whole, through any number of mergers."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q

from news.registry.models import SuccessionLink, Unit

MAX_STEPS = 5


@dataclass(frozen=True, slots=True)
class Lineage:
    """``predecessor_ids`` holds units that passed wholly; ``links`` also the partial ones and what came after."""

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


def lineage_of(unit: Unit) -> Lineage:
    """The lineage of a unit, one query a step, six steps at the most."""
    links: dict[int, SuccessionLink] = {}
    predecessors: set[int] = set()
    edge = {unit.pk}
    for step in range(MAX_STEPS + 1):
        found = _links(edge, with_departures=step == 0)
        links.update({link.pk: link for link in found})
        whole = {link.predecessor_id for link in found if link.successor_id in edge and not link.is_partial}
        edge = whole - predecessors - {unit.pk}
        predecessors |= edge
        if not edge:
            break
    return Lineage(unit.pk, frozenset(predecessors), tuple(links.values()))


def _links(unit_ids: set[int], with_departures: bool) -> list[SuccessionLink]:
    wanted = Q(successor__in=unit_ids)
    if with_departures:
        wanted |= Q(predecessor__in=unit_ids)
    return list(
        SuccessionLink.objects.filter(wanted).select_related("succession").order_by("succession__effective_day", "pk")
    )
