"""Who held an event, and which units an article names."""

from collections.abc import Mapping, Sequence

from news.articles.keys import UnitRole
from news.public.selectors.linked_rows import LinkedRows, UnitRow
from news.public.selectors.unit_labels import UnitLabel

IN_CHARGE = (UnitRole.HOST, UnitRole.CHAIR, UnitRole.CO_CHAIR, UnitRole.INSPECTOR)
Labels = Mapping[int, UnitLabel]


def organisers_of(rows: LinkedRows, labels: Labels) -> Sequence[UnitLabel]:
    """The units that held the event, each once, under their names of that day."""
    found = [_label(row, labels) for role in IN_CHARGE for row in rows.units if row.role == role]
    return tuple(dict.fromkeys(found))


def named_units(rows: LinkedRows, labels: Labels) -> Sequence[UnitLabel]:
    """The units of the article in any part, each once."""
    return tuple(dict.fromkeys(_label(row, labels) for row in rows.units))


def _label(row: UnitRow, labels: Labels) -> UnitLabel:
    return labels.get(row.unit_id or 0) or UnitLabel(row.written_name)
