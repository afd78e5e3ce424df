"""The list of units."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext as _

from news.public.selectors.filter_field import FilterField, asked, choice_field
from news.public.selectors.heirs import Departures
from news.public.selectors.unit_labels import UnitLabel, departures_from, label_of
from news.registry.models import Province, Unit, UnitKind
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number, text

PAGE_SIZE = 40


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """A unit under its latest name."""

    label: UnitLabel
    kind: str
    province: str


@dataclass(frozen=True, slots=True)
class UnitDirectory:
    """A page of units and the form that narrows the list."""

    entries: Sequence[UnitEntry]
    paging: PageOf[Unit]
    fields: Sequence[FilterField]


def unit_directory(request: HttpRequest) -> UnitDirectory:
    """Units by ``?q=&loai=&tinh=&trang=``, in Vietnamese order. Seven queries at the most."""
    fields = _fields(request)
    wanted = {field.name: field.value for field in fields}
    found = Unit.objects.matching(wanted["q"]).select_related("kind", "province").alphabetical()
    if wanted["loai"]:
        found = found.filter(kind__key=wanted["loai"])
    if wanted["tinh"]:
        found = found.filter(province__key=wanted["tinh"])
    page = paginate(found.prefetch_related("names"), page_number(request), PAGE_SIZE, asked(fields))
    known = departures_from(page.items)
    return UnitDirectory([_entry(unit, known) for unit in page.items], page, fields)


def _fields(request: HttpRequest) -> tuple[FilterField, ...]:
    kinds = [(kind.key, kind.shown_name) for kind in UnitKind.objects.all()]
    provinces = Province.objects.order_by("sort_key", "valid_from_day")
    return (
        FilterField("q", _("Tên đơn vị, tên cũ, chữ viết tắt"), text(request.GET, "q")),
        choice_field("loai", _("Loại"), text(request.GET, "loai"), kinds),
        choice_field("tinh", _("Tỉnh, thành phố"), text(request.GET, "tinh"), [(row.key, row) for row in provinces]),
    )


def _entry(unit: Unit, known: Departures) -> UnitEntry:
    return UnitEntry(
        label=label_of(unit, known),
        kind=unit.kind.shown_name if unit.kind else "",
        province=unit.province.full_name if unit.province else "",
    )
