"""People of a file matched with the registry and written."""

from django.utils.translation import gettext as _

from news.registry.loading.field_reader import DoubtfulRow
from news.registry.loading.filling import fill, fill_date
from news.registry.loading.periods import agree
from news.registry.loading.person_entry import PersonEntry, PositionEntry
from news.registry.loading.progress import Progress
from news.registry.loading.unit_lookup import SeveralUnits, find_unit
from news.registry.models import Person, Position, Unit
from news.registry.models.naming import name_lines
from portal.vietnamese.fold import fold_key


def load_person(entry: PersonEntry, progress: Progress) -> Person:
    """The person of the entry with their positions, made or completed.

    A name alone identifies nobody: a filed person of the name is the same when a position is the same, or when the
    row has no position and nobody else bears the name. Otherwise ``DoubtfulRow`` is raised.
    """
    units = {position.unit: _unit(position, progress) for position in entry.positions}
    person = _match(entry, units)
    progress.created = person is None
    person = person or Person(full_name=entry.name)
    filled = [fill(person, field, getattr(entry, field), progress) for field in ("honorific", "distinction")]
    if person.pk is None or any(filled) or _add_aliases(person, entry.aliases):
        person.save()
        progress.note_change()
    for position in entry.positions:
        _write_position(person, position, units[position.unit], progress)
    return person


def _match(entry: PersonEntry, units: dict[str, Unit | None]) -> Person | None:
    namesakes = list(Person.objects.called(entry.name).prefetch_related("positions"))
    if entry.distinction:
        told_apart = [person for person in namesakes if fold_key(person.distinction) == fold_key(entry.distinction)]
        return told_apart[0] if told_apart else None
    sharing = [person for person in namesakes if any(_is_filed(person, post, units) for post in entry.positions)]
    if not entry.positions:
        sharing = namesakes
    if len(sharing) > 1 or (namesakes and not sharing):
        raise DoubtfulRow(
            _("Đã có người tên “%(name)s” trong hồ sơ; không rõ có phải một người.") % {"name": entry.name}
        )
    return sharing[0] if sharing else None


def _is_filed(person: Person, entry: PositionEntry, units: dict[str, Unit | None]) -> bool:
    return any(_is_same(row, entry, units[entry.unit]) for row in person.positions.all())


def _is_same(row: Position, entry: PositionEntry, unit: Unit | None) -> bool:
    same_place = row.unit_id == unit.pk if unit else fold_key(row.unit_name) == fold_key(entry.unit)
    same_time = agree(row.valid_from, entry.valid_from) and agree(row.valid_to, entry.valid_to)
    return same_place and same_time and fold_key(row.title) == fold_key(entry.title)


def _add_aliases(person: Person, aliases: tuple[str, ...]) -> bool:
    filed = {fold_key(name) for name in name_lines(person.alias_text)}
    new = [alias for alias in dict.fromkeys(aliases) if fold_key(alias) not in filed]
    person.alias_text = "\n".join([*name_lines(person.alias_text), *new])
    return bool(new)


def _write_position(person: Person, entry: PositionEntry, unit: Unit | None, progress: Progress) -> None:
    filed = next((row for row in person.positions.all() if _is_same(row, entry, unit)), None)
    row = filed or Position(person=person, title=entry.title, unit=unit, unit_text="" if unit else entry.unit)
    dates = (("valid_from", entry.valid_from), ("valid_to", entry.valid_to))
    refined = [fill_date(row, field, value, progress) for field, value in dates]
    if filed is None or any(refined):
        row.save()
        progress.note_change()


def _unit(entry: PositionEntry, progress: Progress) -> Unit | None:
    if not entry.unit:
        return None
    try:
        unit = find_unit(entry.unit, entry.valid_from or entry.valid_to)
    except SeveralUnits as error:
        progress.doubt(str(error))
        return None
    if unit is None:
        progress.doubt(
            _("Chưa có đơn vị “%(unit)s” trong hồ sơ; ghi chức vụ theo chữ trong tệp.") % {"unit": entry.unit}
        )
    return unit
