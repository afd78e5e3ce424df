"""Rows written past the models, as the models would store them: what makes a large archive take minutes."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from django.core.management.color import no_style
from django.db import connection, models
from django.db.models import NOT_PROVIDED

Row = Mapping[str, Any]

# Fields whose values every database takes in a form of its own; all others hold texts and numbers.
_CONVERTED: Final = (models.DateField, models.UUIDField, models.JSONField)


class Table:
    """The columns that ``model`` itself declares, each with the value that it has when nothing is said.

    Rows are keyed by column (``unit_id``) and hold stored values: texts for partial dates and lists of keys. Primary
    keys are given out here, from the first free one on.
    """

    def __init__(self, model: type[models.Model], **defaults: Any) -> None:
        self.model = model
        self.fields: Sequence[Any] = model._meta.local_concrete_fields
        self.defaults = {field.attname: _default(field) for field in self.fields} | defaults
        self.next_id = (model._base_manager.aggregate(last=models.Max("pk"))["last"] or 0) + 1
        self._converted = {field.attname: field for field in self.fields if isinstance(field, _CONVERTED)}

    def row(self, **values: Any) -> dict[str, Any]:
        """A whole row. Raises ``KeyError`` for a column that the table has not."""
        row = self.defaults | values
        if len(row) > len(self.defaults):
            raise KeyError(f"{self.model._meta.label}: {sorted(row.keys() - self.defaults.keys())}")
        return row

    def numbered(self, **values: Any) -> dict[str, Any]:
        """A whole row with the next primary key."""
        number = self.next_id
        self.next_id += 1
        return self.row(id=number, **values)

    def insert(self, rows: Sequence[Row]) -> None:
        """Write the rows."""
        if not rows:
            return
        names = [field.attname for field in self.fields]
        converted = [(place, self._converted[name]) for place, name in enumerate(names) if name in self._converted]
        with connection.cursor() as cursor:
            cursor.executemany(self._statement(), [_values(row, names, converted) for row in rows])

    def serialised(self, row: Row) -> dict[str, Any]:
        """The row as a revision keeps it: by name of field, without the key and the link to the parent."""
        return {field.name: row[field.attname] for field in self.fields if field.serialize and not field.primary_key}

    def _statement(self) -> str:
        quote = connection.ops.quote_name
        columns = ", ".join(quote(field.column) for field in self.fields)
        places = ", ".join(["%s"] * len(self.fields))
        return f"INSERT INTO {quote(self.model._meta.db_table)} ({columns}) VALUES ({places})"  # noqa: S608


def follow_up_sequences(tables: Iterable[Table]) -> None:
    """Let the database number on from the keys that were given out."""
    statements = connection.ops.sequence_reset_sql(no_style(), [table.model for table in tables])
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _default(field: models.Field[Any, Any]) -> Any:
    if field.default is not NOT_PROVIDED and not callable(field.default):
        return str(field.default) if isinstance(field.default, str) else field.default
    if field.null or not isinstance(field, models.CharField | models.TextField):
        return None
    return ""


def _values(row: Row, names: Sequence[str], converted: Sequence[tuple[int, Any]]) -> list[Any]:
    values = [row[name] for name in names]
    for place, field in converted:
        if values[place] is not None:
            values[place] = field.get_db_prep_save(values[place], connection)
    return values
