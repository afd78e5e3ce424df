"""Which units followed which: names under which a unit's articles are also found."""

from collections import defaultdict
from collections.abc import Iterable

from news.registry.models import SuccessionLink, Unit, UnitName
from news.registry.models.dated_row import as_day
from news.registry.models.name_as_of import row_as_of
from portal.vietnamese.partial_date import PartialDate
from search.documents.document import Kin

_GENERATIONS = 3


class Lineages:
    """The successions around some units, fetched a generation at a time: at most seven queries for any number."""

    def __init__(self, unit_ids: Iterable[int]) -> None:
        self.asked = set(unit_ids)
        self.heirs = _reachable(self.asked, "predecessor_id", "successor_id")
        self.forebears = _reachable(self.asked, "successor_id", "predecessor_id")
        related = set().union(*self.heirs.values(), *self.forebears.values()) | self.asked
        self.units = Unit.objects.in_bulk(related)
        self.names: dict[int, list[UnitName]] = defaultdict(list)
        for row in UnitName.objects.filter(unit__in=related):
            self.names[row.unit_id].append(row)
        self._spellings: dict[int, list[str]] = {}
        self._kin: dict[int, tuple[Kin, ...]] = {}

    def kin_of(self, unit_id: int) -> tuple[Kin, ...]:
        """Every name of the unit's successors and predecessors."""
        if unit_id not in self._kin:
            self._kin[unit_id] = self._found_kin(unit_id)
        return self._kin[unit_id]

    def spellings(self, unit_id: int) -> list[str]:
        """Every form of every name of one of the units or their kin."""
        if unit_id not in self._spellings and unit_id in self.units:
            self._spellings[unit_id] = _spellings(self.units[unit_id].name, self.names[unit_id])
        return self._spellings.get(unit_id, [])

    def name_on(self, unit_id: int, day: PartialDate | None) -> str:
        """The name of one of the units as of the day; the latest without a day."""
        row = row_as_of(self.names[unit_id], as_day(day))
        return row.name if row else self.units[unit_id].name

    def _found_kin(self, unit_id: int) -> tuple[Kin, ...]:
        if unit_id not in self.units:
            return ()
        through = self.units[unit_id].name
        heirs, forebears = sorted(self.heirs[unit_id]), sorted(self.forebears[unit_id])
        after = (Kin(name, through, "predecessor") for heir in heirs for name in self.spellings(heir))
        before = (Kin(name, through, "successor") for former in forebears for name in self.spellings(former))
        return (*after, *before)


def relatives(unit_ids: set[int]) -> set[int]:
    """The units before and after any of the units, without them."""
    heirs = _reachable(unit_ids, "predecessor_id", "successor_id")
    forebears = _reachable(unit_ids, "successor_id", "predecessor_id")
    return set().union(*heirs.values(), *forebears.values()) - unit_ids


def unit_spellings(unit: Unit) -> list[str]:
    """Every form of every name of the unit; its name rows should be fetched before."""
    return _spellings(unit.name, unit.names.all())


def _spellings(name: str, rows: Iterable[UnitName]) -> list[str]:
    return list(dict.fromkeys([name, *(text for row in rows for text in row.spellings())]))


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
