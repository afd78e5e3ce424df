"""Units as readers meet them: under the name of the day, with a note on today."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from news.public.selectors.heirs import Departures, heirs_in_words, heirs_of
from news.public.selectors.lineage import departures_below
from news.registry.models import NameAsOf, Unit
from news.registry.models.dated_row import Day


@dataclass(frozen=True, slots=True)
class UnitLabel:
    """A name with its page and, where time has passed over it, the note ``nay là …`` or which part went where."""

    text: str
    url: str = ""
    then: str = ""


def departures_from(units: Iterable[Unit | None]) -> Departures:
    """What became of those of the units that are no more, through all generations. One query, none if all live."""
    return departures_below({unit.pk for unit in units if unit and not unit.is_active})


def label_of(unit: Unit, known: Departures, day: Day = None) -> UnitLabel:
    """The unit under its name as of ``day``; its names should be fetched, and ``known`` holds what became of it."""
    name = unit.name_on(day)
    return UnitLabel(name.name, unit.get_absolute_url(), _then(unit, name, known))


def unit_labels(unit_ids: Iterable[int], day: Day = None) -> Mapping[int, UnitLabel]:
    """Labels by primary key, in at most three queries."""
    wanted = set(unit_ids)
    if not wanted:
        return {}
    units = Unit.objects.filter(pk__in=wanted).prefetch_related("names")
    known = departures_from(units)
    return {unit.pk: label_of(unit, known, day) for unit in units}


def _then(unit: Unit, name: NameAsOf, known: Departures) -> str:
    if name.is_current:
        return ""
    if unit.is_active:
        return _("nay là %(unit)s") % {"unit": name.present_name}
    return heirs_in_words(heirs_of(unit, known)) or _("nay không còn hoạt động")
