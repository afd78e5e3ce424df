"""Whether a unit of a file is in the registry already."""

from django.utils.translation import gettext as _

from news.registry.loading.field_reader import DoubtfulRow
from news.registry.loading.periods import agree, overlap
from news.registry.loading.province_lookup import same_place
from news.registry.loading.unit_entry import UnitEntry
from news.registry.models import Unit
from portal.vietnamese.fold import fold_key


def match_unit(entry: UnitEntry) -> Unit | None:
    """The filed unit of the entry's name, place and time; None when it is new.

    Raises ``DoubtfulRow`` when it cannot be told.
    """
    bearers = Unit.objects.filter(names__name_key=fold_key(entry.name)).select_related("province").distinct()
    same = [unit for unit in bearers if same_place(entry.province, unit.province) and _shares_time(unit, entry)]
    agreeing = [unit for unit in same if _dates_agree(unit, entry)]
    if len(agreeing) > 1:
        raise DoubtfulRow(
            _("Có %(count)s đơn vị cùng tên “%(name)s”; ghi thêm tỉnh hoặc thời gian.")
            % {"count": len(agreeing), "name": entry.name}
        )
    if agreeing:
        return agreeing[0]
    if same:
        raise DoubtfulRow(
            _("“%(name)s” đã có trong hồ sơ với thời gian khác; không rõ có phải một đơn vị.") % {"name": entry.name}
        )
    _refuse_other_form(entry)
    return None


def _shares_time(unit: Unit, entry: UnitEntry) -> bool:
    return overlap(unit.established, unit.dissolved, entry.valid_from, entry.valid_to)


def _dates_agree(unit: Unit, entry: UnitEntry) -> bool:
    return agree(unit.established, entry.valid_from) and agree(unit.dissolved, entry.valid_to)


def _refuse_other_form(entry: UnitEntry) -> None:
    """A new unit under what is only a short name or alias of a filed one would be the same unit twice."""
    key = fold_key(entry.name)
    others = Unit.objects.known_as(entry.name).exclude(names__name_key=key).select_related("province")
    meant = [unit for unit in others if same_place(entry.province, unit.province) and _shares_time(unit, entry)]
    if meant:
        names = ", ".join(f"“{unit}”" for unit in meant[:3])
        raise DoubtfulRow(
            _("“%(name)s” là cách gọi khác của %(names)s; không rõ có phải một đơn vị.")
            % {"name": entry.name, "names": names}
        )
