"""Which units followed which: names under which a unit's articles are also found."""

from collections import defaultdict
from collections.abc import Iterable

from news.registry.models import SuccessionLink, Unit
from search.documents.document import Kin

_GENERATIONS = 3


class Lineages:
    """The successions around some units, fetched a generation at a time: at most seven queries for any number."""

    def __init__(self, unit_ids: Iterable[int]) -> None:
        self.asked = set(unit_ids)
        self.heirs = _reachable(self.asked, "predecessor_id", "successor_id")
        self.forebears = _reachable(self.asked, "successor_id", "predecessor_id")
        related = set().union(*self.heirs.values(), *self.forebears.values())
        units = Unit.objects.filter(pk__in=related | self.asked).prefetch_related("names")
        self.units = {unit.pk: unit for unit in units}

    def kin_of(self, unit_id: int) -> tuple[Kin, ...]:
        """Every name of the unit's successors and predecessors."""
        if unit_id not in self.units:
            return ()
        through = self.units[unit_id].name
        heirs = (Kin(name, through, "predecessor") for heir in self.heirs[unit_id] for name in self._names(heir))
        old = (Kin(name, through, "successor") for former in self.forebears[unit_id] for name in self._names(former))
        return (*heirs, *old)

    def _names(self, unit_id: int) -> list[str]:
        unit = self.units.get(unit_id)
        return [] if unit is None else unit_spellings(unit)


def relatives(unit_ids: set[int]) -> set[int]:
    """The units before and after any of the units, without them."""
    heirs = _reachable(unit_ids, "predecessor_id", "successor_id")
    forebears = _reachable(unit_ids, "successor_id", "predecessor_id")
    return set().union(*heirs.values(), *forebears.values()) - unit_ids


def unit_spellings(unit: Unit) -> list[str]:
    """Every form of every name of the unit; its name rows should be fetched before."""
    return list(dict.fromkeys([unit.name, *(text for row in unit.names.all() for text in row.spellings())]))


def _reachable(start: set[int], source: str, target: str) -> dict[int, set[int]]:
    """For each start, the units reached by following links from ``source`` to ``target``."""
    steps: dict[int, set[int]] = defaultdict(set)
    frontier = set(start)
    for _generation in range(_GENERATIONS):
        if not frontier:
            break
        rows = SuccessionLink._base_manager.filter(**{f"{source}__in": frontier, f"{target}__isnull": False})
        found: set[int] = set()
        for begin, end in rows.values_list(source, target):
            steps[begin].add(end)
            found.add(end)
        frontier = found - steps.keys()
    return {unit_id: _closure(unit_id, steps) for unit_id in start}


def _closure(unit_id: int, steps: dict[int, set[int]]) -> set[int]:
    reached: set[int] = set()
    waiting = list(steps.get(unit_id, ()))
    while waiting:
        step = waiting.pop()
        if step != unit_id and step not in reached:
            reached.add(step)
            waiting.extend(steps.get(step, ()))
    return reached
