"""Which unit a name in a file stands for."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from news.registry.loading.province_lookup import same_place
from news.registry.models import Unit
from portal.vietnamese.fold import fold_key
from portal.vietnamese.partial_date import PartialDate


class SeveralUnits(Exception):
    """More than one unit can be meant. The message names them, in Vietnamese."""


def find_unit(name: str, on: PartialDate | None = None, province: str = "") -> Unit | None:
    """The one unit of this name, full names before other forms, those that existed on the day before the rest.

    None when there is none; raises ``SeveralUnits``.
    """
    known = list(Unit.objects.known_as(name).prefetch_related("names").select_related("province"))
    known = _preferred(known, [unit for unit in known if same_place(province, unit.province)])
    known = _preferred(known, [unit for unit in known if has_full_name(unit, name)])
    if on is not None:
        known = _preferred(known, [unit for unit in known if lived_during(unit, on)])
    if len(known) > 1:
        known = _preferred(known, [unit for unit in known if unit.is_active])
    if len(known) > 1:
        raise SeveralUnits(
            _("“%(name)s” có thể là: %(names)s.") % {"name": name, "names": ", ".join(str(unit) for unit in known[:4])}
        )
    return known[0] if known else None


def has_full_name(unit: Unit, name: str) -> bool:
    """Whether one of the unit's names, in full, is this one."""
    key = fold_key(name)
    return any(row.name_key == key for row in unit.names.all())


def lived_during(unit: Unit, when: PartialDate) -> bool:
    """Whether the unit existed for at least one day of the date."""
    if unit.established and unit.established.first_day > when.last_day:
        return False
    return not (unit.dissolved and unit.dissolved.last_day < when.first_day)


def _preferred(all_of_them: list[Unit], better: Iterable[Unit]) -> list[Unit]:
    return list(better) or all_of_them
