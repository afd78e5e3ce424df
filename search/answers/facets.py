"""Facet values under the names that readers know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from news.registry.models import AwardForm, Bloc, Unit
from news.registry.models.naming import in_reader_language
from search.documents.kinds import KIND_LABELS
from search.engines.results import FacetCount
from search.query.filters import FACETS

Counts = Mapping[str, tuple[FacetCount, ...]]


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of the address with its name and the number of results."""

    value: str
    label: str
    count: int
    chosen: bool


def labelled(counts: Counts, chosen: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[FacetValue, ...]]:
    """Every facet in order, chosen values without results included. Three queries at most."""
    values = {parameter: _with_chosen(counts.get(parameter, ()), chosen.get(parameter, ())) for parameter in FACETS}
    labels = {
        "loai": {str(key): str(label) for key, label in KIND_LABELS.items()},
        "khoi": _names(Bloc, values["khoi"]),
        "don_vi": _names(Unit, values["don_vi"]),
        "hinh_thuc": _form_names(values["hinh_thuc"]),
        "nam": {facet.value: facet.value for facet in values["nam"]},
    }
    return {
        parameter: tuple(
            FacetValue(
                facet.value, labels[parameter][facet.value], facet.count, facet.value in chosen.get(parameter, ())
            )
            for facet in found
            if facet.value in labels[parameter]
        )
        for parameter, found in values.items()
    }


def facet_title(parameter: str) -> str:
    """The heading of a facet."""
    titles = {
        "loai": _("Loại"),
        "khoi": _("Khối thi đua"),
        "don_vi": _("Đơn vị"),
        "hinh_thuc": _("Hình thức khen thưởng"),
        "nam": _("Năm"),
    }
    return titles[parameter]


def _with_chosen(counts: Iterable[FacetCount], chosen: Iterable[str]) -> list[FacetCount]:
    found = list(counts)
    known = {facet.value for facet in found}
    return found + [FacetCount(value, 0) for value in chosen if value not in known]


def _names(model: type[Bloc] | type[Unit], values: Iterable[FacetCount]) -> dict[str, str]:
    slugs = [facet.value for facet in values]
    return _shown(model._default_manager.filter(slug__in=slugs).values_list("slug", "name", "name_en")) if slugs else {}


def _form_names(values: Iterable[FacetCount]) -> dict[str, str]:
    keys = [facet.value for facet in values]
    return _shown(AwardForm.objects.filter(key__in=keys).values_list("key", "name", "name_en")) if keys else {}


def _shown(rows: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    return {value: in_reader_language(name, name_en) for value, name, name_en in rows}
