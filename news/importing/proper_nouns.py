"""Names whose capitals a title in capitals has lost."""

from news.registry.models import Bloc, Movement, Person, Unit


def proper_nouns() -> tuple[str, ...]:
    """Names of all units, blocs, movements and people of the registry. Six queries."""
    units = Unit.objects.prefetch_related("names", "aliases")
    blocs = Bloc.objects.prefetch_related("names")
    names = [text for record in (*units, *blocs) for text in _names(record)]
    names += [name for name in Movement.objects.values_list("name", flat=True) if name]
    names += Person.objects.values_list("full_name", flat=True)
    return tuple(dict.fromkeys(name for name in names if name))


def _names(record: Unit | Bloc) -> list[str]:
    rows = [text for row in record.names.all() for text in (row.name, row.short_name, row.acronym)]
    return [*rows, *record.other_names()]
