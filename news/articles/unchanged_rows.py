"""Rows of an article that stand in the database as they are held: writing them again would change nothing.

Taking up a revision holds all rows in memory, and saving writes every one of them, with its signals. Most publications
change none.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.db import connections, models
from modelcluster.models import ClusterableModel, get_all_child_relations

Rows = list[models.Model]


@contextmanager
def unchanged_rows_left_alone(article: ClusterableModel) -> Iterator[None]:
    """Within the block, saving ``article`` writes only relations in which something differs.

    One query, and one more for each relation that has rows.
    """
    held: dict[str, Rows] = getattr(article, "_cluster_related_objects", None) or {}
    relations = {relation.get_accessor_name(): relation for relation in get_all_child_relations(article)}
    known = {name: relation for name, relation in relations.items() if name in held and article.pk}
    stored = _numbers_of_rows(article, known) if known else {}
    same = [name for name, relation in known.items() if stored[name] == len(held[name]) and _same(relation, held[name])]
    aside = {name: held.pop(name) for name in same}
    try:
        yield
    finally:
        held.update(aside)


def _numbers_of_rows(article: ClusterableModel, relations: Mapping[str, Any]) -> dict[str, int]:
    """How many rows of each relation the database holds. One query for all of them; the ORM has none for this."""
    connection = connections[article._state.db or "default"]
    quote = connection.ops.quote_name
    counts = [
        f"SELECT COUNT(*) FROM {quote(relation.related_model._meta.db_table)}"  # noqa: S608  # names of our own tables
        f" WHERE {quote(relation.field.column)} = %s"
        for relation in relations.values()
    ]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(f'({count})' for count in counts)}", [article.pk] * len(counts))
        return dict(zip(relations, cursor.fetchone(), strict=True))


def _same(relation: Any, rows: Rows) -> bool:
    """Whether the rows, of which there are as many in the database, stand there in this order with these values."""
    if not rows:
        return True
    columns = [field.attname for field in relation.related_model._meta.concrete_fields]
    parent = {relation.field.attname: getattr(rows[0], relation.field.attname)}
    stored = relation.related_model._default_manager.filter(**parent).values_list(*columns)
    return list(stored) == [tuple(getattr(row, name) for name in columns) for row in rows]
