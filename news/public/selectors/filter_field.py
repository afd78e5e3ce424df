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
    """A field of a GET form; without ``choices`` it takes text. ``wide``: half a row instead of a third.

    ``many``: several options may be chosen; ``values`` holds all that were asked for.
    """

    name: str
    label: str
    value: str = ""
    choices: Sequence[Choice] = ()
    wide: bool = False
    many: bool = False
    more_values: tuple[str, ...] = ()

    @property
    def values(self) -> tuple[str, ...]:
        """Everything that the field asks for."""
        return (self.value, *self.more_values) if self.value else ()


Options = Iterable[tuple[object, object]]


def choice_field(name: str, label: str, value: object, options: Options, wide: bool = False) -> FilterField:
    """A field of options given as (value, label); ``value`` is the chosen one."""
    chosen = "" if value is None else str(value)
    return FilterField(name, label, chosen, _choices(options, (chosen,)), wide)


def many_field(name: str, label: str, values: Iterable[object], options: Options) -> FilterField:
    """A field of which several options may be chosen."""
    chosen = tuple(str(value) for value in values)
    value, *others = chosen or ("",)
    return FilterField(name, label, value, _choices(options, chosen), many=True, more_values=tuple(others))


def asked(fields: Iterable[FilterField]) -> QueryDict:
    """The query string that asks for what the fields hold."""
    query = query_of()
    for field in fields:
        if field.values:
            query.setlist(field.name, list(field.values))
    return query


def _choices(options: Options, chosen: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(str(key), str(text), str(key) in chosen) for key, text in options)
