"""Names, aliases and addresses of a unit, added where they are missing."""

from news.registry.loading.filling import fill
from news.registry.loading.periods import agree
from news.registry.loading.progress import Progress
from news.registry.loading.unit_entry import AddressEntry, NameEntry, UnitEntry
from news.registry.models import Unit, UnitAddress, UnitAlias, UnitName
from portal.vietnamese.fold import fold_key
from portal.vietnamese.partial_date import PartialDate


def write_unit_rows(unit: Unit, entry: UnitEntry, progress: Progress) -> None:
    """Bring every row of the entry under the unit."""
    for former in entry.former_names:
        _write_former_name(unit, former, progress)
    _write_last_name(unit, entry, progress)
    _write_aliases(unit, entry.aliases, progress)
    for address in entry.addresses:
        _write_address(unit, address, progress)


def _write_last_name(unit: Unit, entry: UnitEntry, progress: Progress) -> None:
    row = unit.names.filter(name_key=fold_key(entry.name)).order_by("-valid_from_day").first()
    is_new = row is None
    row = row or UnitName(unit=unit, name=entry.name, valid_from=_start_of_last_name(entry))
    given = {"short_name": entry.short_name, "acronym": entry.acronym, "name_en": entry.name_en}
    filled = [fill(row, field, value, progress) for field, value in given.items()]
    if is_new or any(filled):
        row.save()
        progress.note_change()


def _start_of_last_name(entry: UnitEntry) -> PartialDate | None:
    """The first name of a unit begins with it; when a later one began is only known if the file says so."""
    return None if entry.former_names else entry.valid_from


def _write_former_name(unit: Unit, entry: NameEntry, progress: Progress) -> None:
    rows = unit.names.filter(name_key=fold_key(entry.name))
    if any(agree(row.valid_from, entry.valid_from) and agree(row.valid_to, entry.valid_to) for row in rows):
        return
    UnitName.objects.create(
        unit=unit,
        name=entry.name,
        short_name=entry.short_name,
        acronym=entry.acronym,
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
    )
    progress.note_change()


def _write_aliases(unit: Unit, aliases: tuple[str, ...], progress: Progress) -> None:
    filed = set(unit.aliases.values_list("key", flat=True))
    for alias in aliases:
        if (key := fold_key(alias)[:300]) and key not in filed:
            UnitAlias.objects.create(unit=unit, name=alias)
            filed.add(key)
            progress.note_change()


def _write_address(unit: Unit, entry: AddressEntry, progress: Progress) -> None:
    if any(fold_key(row.address) == fold_key(entry.address) for row in unit.addresses.all()):
        return
    UnitAddress.objects.create(
        unit=unit,
        address=entry.address,
        phones="\n".join(entry.phones),
        fax=entry.fax,
        email=entry.email,
        website=entry.website,
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
    )
    progress.note_change()
