"""Blocs of a file matched with the registry and written."""

from django.utils.translation import gettext as _

from news.registry.loading.bloc_entry import BlocEntry, MemberEntry, TermEntry
from news.registry.loading.field_reader import DoubtfulRow
from news.registry.loading.filling import fill, fill_date
from news.registry.loading.holder_lookup import UnknownHolder, find_holder
from news.registry.loading.periods import agree, overlap
from news.registry.loading.progress import Progress
from news.registry.loading.province_lookup import find_province, same_place
from news.registry.loading.unit_lookup import SeveralUnits, find_unit
from news.registry.models import Bloc, BlocMembership, BlocName, BlocTerm, Unit
from portal.vietnamese.fold import fold_key


def load_bloc(entry: BlocEntry, progress: Progress) -> Bloc:
    """The bloc of the entry with its members and terms, made or completed.

    Raises ``DoubtfulRow`` when it cannot be told which bloc is meant.
    """
    bloc = _match(entry)
    progress.created = bloc is None
    bloc = bloc or Bloc(name=entry.name, kind=entry.kind or Bloc.Kind.BLOC)
    _write_bloc(bloc, entry, progress)
    _write_name(bloc, entry, progress)
    for place, member in enumerate(entry.members):
        _write_member(bloc, member, place, entry, progress)
    for term in entry.terms:
        _write_term(bloc, term, entry, progress)
    return bloc


def _match(entry: BlocEntry) -> Bloc | None:
    bearers = Bloc.objects.known_as(entry.name).select_related("province")
    same = [bloc for bloc in bearers if same_place(entry.province, bloc.province) and _agrees(bloc, entry)]
    if len(same) > 1:
        raise DoubtfulRow(
            _("Có %(count)s khối, cụm cùng tên “%(name)s”; ghi thêm tỉnh hoặc thời gian.")
            % {"count": len(same), "name": entry.name}
        )
    return same[0] if same else None


def _agrees(bloc: Bloc, entry: BlocEntry) -> bool:
    levels_agree = not entry.level or not bloc.level or entry.level == bloc.level
    return levels_agree and overlap(bloc.established, bloc.dissolved, entry.valid_from, entry.valid_to)


def _write_bloc(bloc: Bloc, entry: BlocEntry, progress: Progress) -> None:
    filled = [
        fill(bloc, "kind", entry.kind, progress),
        fill(bloc, "level", entry.level, progress),
        bloc.province_id is None
        and fill(bloc, "province", find_province(entry.province, entry.valid_to, progress), progress),
        bloc.authority_id is None and fill(bloc, "authority", _unit(entry.authority, entry, None, progress), progress),
        fill_date(bloc, "established", entry.valid_from, progress),
        fill_date(bloc, "dissolved", entry.valid_to, progress),
        _add_aliases(bloc, entry.aliases),
    ]
    if bloc.pk is None or any(filled):
        bloc.save()
        progress.note_change()


def _add_aliases(bloc: Bloc, aliases: tuple[str, ...]) -> bool:
    filed = {fold_key(name) for name in bloc.other_names()}
    new = [alias for alias in dict.fromkeys(aliases) if fold_key(alias) not in filed]
    bloc.alias_text = "\n".join([*bloc.other_names(), *new])
    return bool(new)


def _write_name(bloc: Bloc, entry: BlocEntry, progress: Progress) -> None:
    row = bloc.names.filter(name_key=fold_key(entry.name)).first()
    if row is None and not progress.created:
        return
    is_new = row is None
    row = row or BlocName(bloc=bloc, name=entry.name, valid_from=entry.valid_from)
    given = {"short_name": entry.short_name, "acronym": entry.acronym}
    filled = [fill(row, field, value, progress) for field, value in given.items()]
    if is_new or any(filled):
        row.save()
        progress.note_change()


def _write_member(bloc: Bloc, entry: MemberEntry, place: int, bloc_entry: BlocEntry, progress: Progress) -> None:
    unit = _unit(entry.unit, bloc_entry, entry, progress)
    if unit is None:
        return
    filed = list(bloc.memberships.filter(unit=unit))
    same = [row for row in filed if agree(row.valid_from, entry.valid_from) and agree(row.valid_to, entry.valid_to)]
    if same:
        _refine(same[0], entry, progress)
        return
    if any(overlap(row.valid_from, row.valid_to, entry.valid_from, entry.valid_to) for row in filed):
        progress.doubt(_("“%(unit)s” đã là thành viên vào thời gian khác; giữ theo hồ sơ.") % {"unit": unit})
        return
    BlocMembership.objects.create(
        bloc=bloc, unit=unit, valid_from=entry.valid_from, valid_to=entry.valid_to, sort_order=place
    )
    progress.note_change()


def _refine(row: BlocMembership, entry: MemberEntry, progress: Progress) -> None:
    dates = (("valid_from", entry.valid_from), ("valid_to", entry.valid_to))
    refined = [fill_date(row, field, value, progress) for field, value in dates]
    if any(refined):
        row.save()
        progress.note_change()


def _unit(name: str, bloc_entry: BlocEntry, entry: MemberEntry | None, progress: Progress) -> Unit | None:
    if not name:
        return None
    try:
        unit = find_unit(name, entry.valid_from if entry else bloc_entry.valid_from, bloc_entry.province)
    except SeveralUnits as error:
        progress.doubt(str(error))
        return None
    if unit is None:
        progress.doubt(_("Chưa có đơn vị “%(name)s” trong hồ sơ; chưa ghi.") % {"name": name})
    return unit


def _write_term(bloc: Bloc, entry: TermEntry, bloc_entry: BlocEntry, progress: Progress) -> None:
    offices = [(BlocTerm.Role.LEADER, entry.leader)] if entry.leader else []
    offices += [(BlocTerm.Role.DEPUTY, name) for name in entry.deputies]
    for role, name in offices:
        try:
            holder = find_holder(name, entry.year, bloc_entry.province)
        except (SeveralUnits, UnknownHolder) as error:
            progress.doubt(_("Năm %(year)s: %(error)s") % {"year": entry.year, "error": error})
            continue
        unit, person = (holder, None) if isinstance(holder, Unit) else (None, holder)
        if _leader_differs(bloc, entry.year, role, holder):
            progress.doubt(
                _("Năm %(year)s: hồ sơ đã ghi Trưởng khối khác “%(name)s”; giữ theo hồ sơ.")
                % {"year": entry.year, "name": name}
            )
            continue
        _row, is_new = BlocTerm.objects.get_or_create(
            bloc=bloc, year=entry.year, role=role, unit=unit, person=person, defaults={"since": entry.since}
        )
        progress.note_change(is_new)


def _leader_differs(bloc: Bloc, year: int, role: str, holder: object) -> bool:
    if role != BlocTerm.Role.LEADER:
        return False
    filed = bloc.terms.filter(year=year, role=role).select_related("unit", "person").first()
    return filed is not None and filed.holder != holder
