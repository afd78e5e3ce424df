"""Who took part, with roles and posts as of that day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from news.articles.keys import PersonRole, UnitRole
from news.public.selectors.event_facts import ORGANISERS
from news.public.selectors.linked_rows import LinkedRows, PersonRow
from news.public.selectors.unit_labels import UnitLabel

Labels = Mapping[int, UnitLabel]


@dataclass(frozen=True, slots=True)
class Participant:
    """A person in a role; ``position`` is the post of that day with its unit."""

    role: str
    name: str
    url: str
    position: str
    then: str


@dataclass(frozen=True, slots=True)
class UnitsInRole:
    """Units that played the same part, in the order of the article."""

    role: str
    units: Sequence[UnitLabel]


def people_in(rows: LinkedRows, labels: Labels) -> tuple[Participant, ...]:
    """The people of the article, by importance of the role, then in the order of the article."""
    order = {str(role): place for place, role in enumerate(PersonRole)}
    return tuple(_participant(row, labels) for row in sorted(rows.people, key=lambda row: order.get(row.role, 99)))


def units_in(rows: LinkedRows, labels: Labels) -> tuple[UnitsInRole, ...]:
    """The units of the article by role, without those that the box of facts names."""
    return tuple(_units_in(rows, labels))


def _units_in(rows: LinkedRows, labels: Labels) -> Iterator[UnitsInRole]:
    for role in UnitRole:
        if role in ORGANISERS:
            continue
        found = [labels.get(row.unit_id or 0) or UnitLabel(row.written_name) for row in rows.units if row.role == role]
        if found:
            yield UnitsInRole(str(role.label), found)


def _participant(row: PersonRow, labels: Labels) -> Participant:
    label = labels.get(row.unit_id or 0) or UnitLabel(row.unit_text)
    name = row.written_name or row.person__full_name or ""
    return Participant(
        role=str(PersonRole(row.role).label),
        name=f"{row.honorific} {name}".strip(),
        url=reverse("public:person", args=[row.person__slug]) if row.person__slug else "",
        position=_position(row.position, label.text),
        then=label.then,
    )


def _position(position: str, unit: str) -> str:
    """The post with its unit, which the words of the post may already name."""
    if not unit or unit.lower() in position.lower():
        return position
    return f"{position} {unit}".strip()
