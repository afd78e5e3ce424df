"""Units of a file matched with the registry and written."""

from django.utils.translation import gettext as _

from news.registry.loading.filling import fill, fill_date
from news.registry.loading.progress import Progress
from news.registry.loading.province_lookup import find_province
from news.registry.loading.unit_entry import UnitEntry
from news.registry.loading.unit_lookup import SeveralUnits, find_unit
from news.registry.loading.unit_matching import match_unit
from news.registry.loading.unit_rows import write_unit_rows
from news.registry.models import Unit, UnitKind
from portal.vietnamese.fold import fold_key


def load_unit(entry: UnitEntry, progress: Progress) -> Unit:
    """The unit of the entry, made or completed; ``load_parents`` comes later, when every unit of the file is there.

    Raises ``DoubtfulRow`` when it cannot be told which unit is meant.
    """
    unit = match_unit(entry) or Unit(name=entry.name)
    is_new = unit.pk is None
    filled = [
        fill(unit, "kind", _kind(entry, progress), progress),
        unit.province_id is None
        and fill(unit, "province", find_province(entry.province, entry.valid_to, progress), progress),
        fill_date(unit, "established", entry.valid_from, progress),
        fill_date(unit, "dissolved", entry.valid_to, progress),
    ]
    if is_new or any(filled):
        unit.save()
        progress.note_change()
    progress.created = is_new
    write_unit_rows(unit, entry, progress)
    return unit


def load_parents(unit: Unit, entry: UnitEntry, progress: Progress) -> None:
    """Hang the unit under its parent and into its park."""
    for field, name in (("parent", entry.parent), ("located_in", entry.located_in)):
        above = _named(name, entry, progress)
        if above is not None and above != unit and fill(unit, field, above, progress):
            unit.clean()
            unit.save()
            progress.note_change()


def _kind(entry: UnitEntry, progress: Progress) -> UnitKind | None:
    if not entry.kind:
        return None
    wanted = fold_key(entry.kind)
    kind = next((row for row in UnitKind.objects.all() if wanted in (fold_key(row.key), fold_key(row.name))), None)
    if kind is None:
        progress.doubt(_("Chưa có loại đơn vị “%(kind)s”; để trống.") % {"kind": entry.kind})
    return kind


def _named(name: str, entry: UnitEntry, progress: Progress) -> Unit | None:
    if not name:
        return None
    try:
        found = find_unit(name, entry.valid_to or entry.valid_from, entry.province)
    except SeveralUnits as error:
        progress.doubt(str(error))
        return None
    if found is None:
        progress.doubt(_("Chưa có đơn vị “%(name)s” trong hồ sơ; để trống.") % {"name": name})
    return found
