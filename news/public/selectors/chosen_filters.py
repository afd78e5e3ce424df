"""What a list is narrowed by, each with the way to leave it out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from news.public.selectors.filter_field import FilterField, asked


@dataclass(frozen=True, slots=True)
class ChosenFilter:
    """A condition in words; ``query`` is the query string of the list without it."""

    label: str
    query: str


def chosen_filters(fields: Sequence[FilterField]) -> list[ChosenFilter]:
    """Every condition of the form, in its order."""
    return [ChosenFilter(_words(field, value), _without(fields, field, value)) for field, value in _conditions(fields)]


def _conditions(fields: Sequence[FilterField]) -> Iterator[tuple[FilterField, str]]:
    return ((field, value) for field in fields for value in field.values)


def _words(field: FilterField, value: str) -> str:
    choice = next((choice.label for choice in field.choices if choice.value == value), value)
    return f"{field.label}: {choice}"


def _without(fields: Sequence[FilterField], left: FilterField, value: str) -> str:
    query = asked(fields)
    query.setlist(left.name, [other for other in left.values if other != value])
    return query.urlencode()
