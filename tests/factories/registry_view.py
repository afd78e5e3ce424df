"""Registry views built in memory from plain names."""

from collections.abc import Iterable

from news.importing.facts.registry_view import DatedName, KnownBloc, KnownPerson, KnownUnit, RegistryView


def known_unit(key: int, name: str, province: str = "", aliases: tuple[str, ...] = ()) -> KnownUnit:
    """Return a unit with one undated name."""
    return KnownUnit(key=key, names=(DatedName(name),), province=province, aliases=aliases)


def registry_view(
    units: Iterable[tuple[str, str]] = (), blocs: Iterable[str] = (), people: Iterable[str] = ()
) -> RegistryView:
    """Return a view of ``units`` (name, province), ``blocs`` and ``people``, numbered from 1 in order."""
    return RegistryView(
        units=[known_unit(key, name, province) for key, (name, province) in enumerate(units, start=1)],
        blocs=[KnownBloc(key, name) for key, name in enumerate(blocs, start=1)],
        people=[KnownPerson(key, name) for key, name in enumerate(people, start=1)],
    )
