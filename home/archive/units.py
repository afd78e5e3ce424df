"""Units of invented provinces with their names over time, and the mergers in which some of them ended."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import islice
from typing import Any

from home.archive.cast import MERGER_DAY
from home.archive.chance import Chance
from home.archive.unit_names import PROVINCES, NamedUnit, unit_names
from home.archive.wording import Wording
from news.registry.models import Province, SuccessionLink, Unit, UnitAlias, UnitKind, UnitName, UnitSuccession
from news.registry.models.naming import FENCE
from portal.vietnamese.fold import fold_key
from portal.vietnamese.slug import slugify

_MERGED_SHARE = 0.12
_RENAMED_SHARE = 0.1


def make_provinces() -> list[Province]:
    """Provinces that stand on no map."""
    provinces = [Province(key=f"archive-{slugify(name)}", name=name) for name in PROVINCES]
    for province in provinces:
        province.save()
    return provinces


def make_units(
    wording: Wording, communes: list[str], provinces: list[Province], chance: Chance, number: int
) -> list[Unit]:
    """Units with names and aliases; about one in eight was merged into a later one."""
    named = list(islice(unit_names(wording, communes, chance), number))
    kinds = {kind.key: kind for kind in UnitKind.objects.all()}
    units = [_unit(row, kinds[row.kind], provinces[row.province], chance) for row in named]
    names = {id(unit): _names(row, chance) for unit, row in zip(units, named, strict=True)}
    for unit in units:
        unit.derive_name_columns(names[id(unit)])
        unit.search_key += "".join(fold_key(alias) + FENCE for alias in _aliases(unit))
    merged = _choose_merged(units, chance)
    Unit.objects.bulk_create(units, batch_size=200)
    _file_names(units, names)
    _file_mergers(merged, [unit for unit in units if unit not in set(merged)], chance)
    return units


def _unit(row: NamedUnit, kind: UnitKind, province: Province, chance: Chance) -> Unit:
    slug = f"{slugify(row.name, 80)}-{slugify(province.name)}"
    established = str(chance.number(1975, 2014))
    about = f"{row.name}, thành lập năm {established}."
    return Unit(uuid=chance.uuid(), slug=slug, kind=kind, province=province, established=established, about=about)


def _names(row: NamedUnit, chance: Chance) -> list[UnitName]:
    current = UnitName(name=row.name, short_name=row.short_name, acronym=row.acronym)
    if not chance.happens(_RENAMED_SHARE):
        return [current]
    year = chance.number(2016, 2024)
    current.valid_from = f"{year}-01-01"
    return [UnitName(name=f"{row.name} cũ", valid_to=f"{year - 1}-12-31"), current]


def _choose_merged(units: Sequence[Unit], chance: Chance) -> list[Unit]:
    merged = chance.some_of(units, int(len(units) * _MERGED_SHARE))
    last_day = (MERGER_DAY - timedelta(days=1)).isoformat()
    for unit in merged:
        unit.dissolved = last_day
    return merged


def _file_names(units: Sequence[Unit], names: dict[int, list[UnitName]]) -> None:
    rows: list[UnitName] = []
    aliases: list[UnitAlias] = []
    for unit in units:
        for row in names[id(unit)]:
            row.unit = unit
            row.name_key, row.short_key = fold_key(row.name)[:300], fold_key(row.short_name)[:200]
            row.acronym_key = fold_key(row.acronym)[:60]
            rows.append(row)
        aliases += [UnitAlias(unit=unit, name=alias, key=fold_key(alias)[:300]) for alias in _aliases(unit)]
    UnitName.objects.bulk_create(rows, batch_size=200)
    UnitAlias.objects.bulk_create(aliases, batch_size=200)


def _aliases(unit: Unit) -> list[str]:
    alias = unit.name.replace("Ủy ban nhân dân", "Uỷ ban").replace("Công ty Cổ phần", "CTCP")
    return [alias] if alias != unit.name else []


def _file_mergers(merged: Sequence[Unit], living: Sequence[Unit], chance: Chance) -> None:
    act: Any = {"kind": UnitSuccession.Kind.MERGE, "effective": MERGER_DAY.isoformat()}
    acts = UnitSuccession.objects.bulk_create(UnitSuccession(**act) for _unit in merged)
    links = [
        SuccessionLink(succession=act, predecessor=unit, successor=chance.one_of(living))
        for act, unit in zip(acts, merged, strict=True)
    ]
    SuccessionLink.objects.bulk_create(links, batch_size=200)
