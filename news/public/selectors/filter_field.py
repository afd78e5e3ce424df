"""The fields of a filter form."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.http import QueryDict

from portal.delivery.clean_query import query_of


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a field."""

    value: str
    label: str
    selected: bool


@dataclass(frozen=True, slots=True)
class FilterField:
    """A field of a GET form; without ``choices`` it takes text. ``wide``: half a row instead of a third."""

    name: str
    label: str
    value: str = ""
    choices: Sequence[Choice] = ()
    wide: bool = False


def choice_field(name: str, label: str, value: object, options: Iterable[tuple[object, object]]) -> FilterField:
    """A field of options given as (value, label); ``value`` is the chosen one."""
    chosen = "" if value is None else str(value)
    choices = tuple(Choice(str(key), str(text), str(key) == chosen) for key, text in options)
    return FilterField(name, label, chosen, choices)


def asked(fields: Iterable[FilterField]) -> QueryDict:
    """The query string that asks for what the fields hold."""
    return query_of(**{field.name: field.value for field in fields})
