"""Reorganisations that a file states."""

from datetime import timedelta

from django.utils.translation import gettext as _

from news.registry.loading.periods import agree
from news.registry.loading.progress import Progress
from news.registry.loading.unit_entry import SuccessionEntry
from news.registry.loading.unit_lookup import SeveralUnits, find_unit
from news.registry.models import SuccessionLink, Unit, UnitName, UnitSuccession
from portal.vietnamese.fold import fold_key
from portal.vietnamese.partial_date import PartialDate

Kind = UnitSuccession.Kind
GATHERING = (Kind.MERGE, Kind.RENAME)


def load_succession(unit: Unit, entry: SuccessionEntry, progress: Progress) -> None:
    """Link the unit with its successor; merges into one successor on one day are one act.

    A successor that the registry does not know is filed by its name alone, since the file states that it exists.
    """
    try:
        successor = _successor(unit, entry, progress)
    except SeveralUnits as error:
        progress.doubt(str(error))
        return
    if successor == unit:
        progress.doubt(_("“%(name)s” không thể kế tục chính mình.") % {"name": entry.name})
        return
    if not _is_filed(unit, successor, entry):
        act = _act(unit, successor, entry)
        SuccessionLink.objects.create(succession=act, predecessor=unit, successor=successor, scope=entry.scope)
        progress.note_change()
    _end(unit, entry, progress)


def _successor(unit: Unit, entry: SuccessionEntry, progress: Progress) -> Unit | None:
    if not entry.name:
        return None
    heirs = (link.successor for link in unit.departures.all() if link.successor)
    found = next((heir for heir in heirs if fold_key(heir.name) == fold_key(entry.name)), None)
    found = found or find_unit(entry.name, entry.date)
    if found is not None:
        return found
    progress.doubt(_("Đã lập đơn vị kế tục “%(name)s” chỉ với tên; cần bổ sung hồ sơ.") % {"name": entry.name})
    new = Unit.objects.create(name=entry.name)
    UnitName.objects.create(unit=new, name=entry.name)
    return new


def _is_filed(unit: Unit, successor: Unit | None, entry: SuccessionEntry) -> bool:
    links = unit.departures.filter(successor=successor, succession__kind=entry.kind)
    return any(agree(link.succession.effective, entry.date) for link in links)


def _act(unit: Unit, successor: Unit | None, entry: SuccessionEntry) -> UnitSuccession:
    acts = UnitSuccession.objects.filter(kind=entry.kind, effective=entry.date, legal_basis=entry.legal_basis)
    partner = {"links__successor": successor} if entry.kind in GATHERING else {"links__predecessor": unit}
    return acts.filter(**partner).first() or UnitSuccession.objects.create(
        kind=entry.kind, effective=entry.date, legal_basis=entry.legal_basis
    )


def _end(unit: Unit, entry: SuccessionEntry, progress: Progress) -> None:
    """A unit that passed on everything has ended the day before, unless its record says when."""
    if entry.kind == Kind.TRANSFER or entry.scope or entry.date is None or unit.dissolved is not None:
        return
    unit.dissolved = _day_before(entry.date)
    unit.save()
    progress.note_change()


def _day_before(date: PartialDate) -> PartialDate:
    if date.precision != "day":
        return date
    return PartialDate((date.first_day - timedelta(days=1)).isoformat())
