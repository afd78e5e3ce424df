"""People in public roles as search documents."""

from collections.abc import Iterator, Sequence

from news.registry.models import Person
from news.registry.models.naming import name_lines
from search.documents.document import SearchDocument
from search.documents.kinds import PERSON


def person_ids() -> list[int]:
    """Primary keys of all people."""
    return list(Person.objects.order_by("pk").values_list("pk", flat=True))


def person_documents(person_ids: Sequence[int]) -> Iterator[SearchDocument]:
    """Documents of the people that exist. A constant number of queries."""
    for person in Person.objects.filter(pk__in=person_ids).with_positions().order_by("pk"):
        yield _document(person)


def addressed(person: Person) -> str:
    """The name with the word of address that readers put before it: ``bác sĩ Ma Thị Hiền``."""
    return f"{person.honorific} {person.full_name}".strip()


def _document(person: Person) -> SearchDocument:
    positions = list(person.positions.all())
    units = list(dict.fromkeys(position.unit for position in positions if position.unit))
    return SearchDocument(
        key=f"{PERSON}:{person.pk}",
        noun=PERSON,
        kind=PERSON,
        title=person.full_name,
        url=person.get_absolute_url(),
        lead="; ".join(_with_period(position) for position in reversed(positions)),
        body=person.about,
        names=tuple(dict.fromkeys([addressed(person), person.full_name, *name_lines(person.alias_text)])),
        units=tuple(unit.slug for unit in units),
        unit_names=tuple(unit.name for unit in units),
    )


def _with_period(position: object) -> str:
    bounds = (getattr(position, "valid_from", None), getattr(position, "valid_to", None))
    period = "–".join(bound.display() if bound else "" for bound in bounds)
    return f"{position} ({period})" if any(bounds) else str(position)
