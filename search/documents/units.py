"""Units as search documents: found under every name they bore, and under the names before and after them."""

from collections.abc import Iterator, Sequence

from news.public.selectors.unit_labels import departures_from, label_of
from news.registry.models import Unit
from search.documents.document import SearchDocument
from search.documents.kinds import UNIT
from search.documents.lineage import Lineages, unit_spellings


def unit_ids() -> list[int]:
    """Primary keys of all units."""
    return list(Unit.objects.order_by("pk").values_list("pk", flat=True))


def unit_documents(unit_ids: Sequence[int]) -> Iterator[SearchDocument]:
    """Documents of the units that exist. A constant number of queries."""
    links = ("names", "aliases", "addresses", "bloc_memberships__bloc")
    found = Unit.objects.filter(pk__in=unit_ids).select_related("kind", "province").prefetch_related(*links)
    units = list(found.order_by("pk"))
    lineages = Lineages(unit.pk for unit in units)
    known = departures_from(units)
    for unit in units:
        yield _document(unit, lineages, label_of(unit, known).then)


def _document(unit: Unit, lineages: Lineages, note: str) -> SearchDocument:
    blocs = [membership.bloc for membership in unit.bloc_memberships.all()]
    return SearchDocument(
        key=f"{UNIT}:{unit.pk}",
        noun=UNIT,
        kind=UNIT,
        title=unit.name,
        url=unit.get_absolute_url(),
        lead=_other_names(unit),
        body="\n".join(filter(None, [unit.about, *(str(address) for address in unit.addresses.all())])),
        kicker=unit.kind.name if unit.kind else "",
        note=note,
        names=tuple(dict.fromkeys([*unit_spellings(unit), *unit.other_names(), _province(unit)])),
        kin=lineages.kin_of(unit.pk),
        units=(unit.slug,),
        blocs=tuple(dict.fromkeys(bloc.slug for bloc in blocs)),
        unit_names=(unit.name,),
        bloc_names=tuple(dict.fromkeys(bloc.name for bloc in blocs)),
    )


def _other_names(unit: Unit) -> str:
    return "; ".join(name for name in unit_spellings(unit) if name != unit.name)


def _province(unit: Unit) -> str:
    return unit.province.full_name if unit.province else ""
