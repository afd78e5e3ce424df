"""The registry in the database, as the fact finder wants to see it."""

from collections.abc import Iterator

from news.importing.facts.registry_view import DatedName, KnownBloc, KnownPerson, KnownUnit, RegistryView
from news.registry.models import Bloc, Person, Unit


def registry_view() -> RegistryView:
    """Everything the registry knows by name, read once for a whole run. Seven queries."""
    return RegistryView(units=_units(), blocs=_blocs(), people=_people())


def _units() -> Iterator[KnownUnit]:
    found = Unit.objects.select_related("province", "kind").prefetch_related("names", "aliases")
    return (_unit(unit) for unit in found.order_by("pk"))


def _unit(unit: Unit) -> KnownUnit:
    rows = list(unit.names.all())
    shorter = [text for row in rows for text in (row.short_name, row.acronym) if text]
    return KnownUnit(
        key=unit.pk,
        names=tuple(DatedName(row.name, row.valid_from_day, row.valid_to_day) for row in rows)
        or (DatedName(unit.name),),
        province=unit.province.name if unit.province else "",
        kind=unit.kind.key if unit.kind else "",
        aliases=(*shorter, *unit.other_names()),
    )


def _blocs() -> Iterator[KnownBloc]:
    for bloc in Bloc.objects.select_related("province").prefetch_related("names").order_by("pk"):
        rows = list(bloc.names.all())
        names = [text for row in rows for text in (row.name, row.short_name) if text and text != bloc.name]
        yield KnownBloc(
            key=bloc.pk,
            name=bloc.name,
            aliases=(*names, *bloc.other_names()),
            province=bloc.province.name if bloc.province else "",
        )


def _people() -> Iterator[KnownPerson]:
    return (
        KnownPerson(person.pk, person.full_name) for person in Person.objects.only("pk", "full_name").order_by("pk")
    )
