"""Filters as conditions on the table of matches, and facets counted beside them."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from search.engines.results import FacetCount
from search.query.filters import FACETS, Filters

_MOST: Final = 200


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition in SQL on ``hits`` with its values; the empty one always holds."""

    sql: str = "1"
    values: tuple[Any, ...] = ()

    def __and__(self, other: "Condition") -> "Condition":
        return Condition(f"{self.sql} AND {other.sql}", self.values + other.values)


def condition(filters: Filters, without: str = "") -> Condition:
    """All filters, leaving out those of the facet ``without``."""
    chosen = ((parameter, values) for parameter, values in filters.chosen.items() if parameter != without)
    return _all([*(_one_of(parameter, values) for parameter, values in chosen), *_period(filters)])


def table(everything: bool) -> str:
    """The table that conditions call ``hits``: the matches, or all documents where nothing narrows them down."""
    return "documents" if everything else "temp.hits"


def facet_counts(
    connection: sqlite3.Connection, filters: Filters, everything: bool = False
) -> dict[str, tuple[FacetCount, ...]]:
    """Values of every facet with the number of matches. A chosen facet keeps its alternatives.

    ``everything`` says that all documents match: without filters the index is then counted as it stands.
    """
    matches = table(everything)
    if everything and not filters:
        return _named(connection, "SELECT value, count(*) FROM facets GROUP BY value", (), tuple(FACETS))
    counts = _count(connection, matches, condition(filters), [field for field in FACETS if field not in filters.chosen])
    for field in filters.chosen:
        counts |= _count(connection, matches, condition(filters, without=field), [field])
    return {field: counts.get(field, ()) for field in FACETS}


def _count(
    connection: sqlite3.Connection, matches: str, where: Condition, fields: Sequence[str]
) -> dict[str, tuple[FacetCount, ...]]:
    counting = (
        f"SELECT f.value, count(*) FROM {matches} AS hits CROSS JOIN facets AS f ON f.document = hits.id"  # noqa: S608
        f" WHERE {where.sql} GROUP BY f.value"
    )
    return _named(connection, counting, where.values, fields)


def _named(
    connection: sqlite3.Connection, counting: str, values: tuple[Any, ...], fields: Sequence[str]
) -> dict[str, tuple[FacetCount, ...]]:
    numbers = dict(connection.execute(counting, values).fetchall())
    statement = f"SELECT id, field, value FROM facet_values WHERE field IN ({_places(fields)})"  # noqa: S608
    named = connection.execute(statement, tuple(fields))
    found: dict[str, list[FacetCount]] = {field: [] for field in fields}
    for key, field, value in named:
        if key in numbers:
            found[field].append(FacetCount(value, numbers[key]))
    return {field: _most_frequent(values) for field, values in found.items()}


def _most_frequent(values: Iterable[FacetCount]) -> tuple[FacetCount, ...]:
    return tuple(sorted(values, key=lambda facet: (-facet.count, facet.value))[:_MOST])


def _one_of(field: str, values: Sequence[str]) -> Condition:
    return Condition(
        "EXISTS (SELECT 1 FROM facets WHERE document = hits.id AND value IN"  # noqa: S608
        f" (SELECT id FROM facet_values WHERE field = ? AND value IN ({_places(values)})))",
        (field, *values),
    )


def _period(filters: Filters) -> list[Condition]:
    bounds = []
    if filters.since:
        bounds.append(Condition("d.last_day >= ?", (filters.since.isoformat(),)))
    if filters.until:
        bounds.append(Condition("d.first_day <= ?", (filters.until.isoformat(),)))
    if not bounds:
        return []
    both = _all(bounds)
    return [Condition(f"EXISTS (SELECT 1 FROM documents AS d WHERE d.id = hits.id AND {both.sql})", both.values)]  # noqa: S608


def _all(conditions: Sequence[Condition]) -> Condition:
    joined = Condition()
    for each in conditions:
        joined = joined & each
    return joined


def _places(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values)) or "NULL"
