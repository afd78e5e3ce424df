"""Rows of a table as lines of JSON, one list a row in the order of the columns."""

import base64
import gzip
import json
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import models
from django.utils.duration import duration_string

AT_ONCE = 500


def write_rows(table: type[models.Model], file: Path) -> int:
    """Write all rows of a bare table in the order of their keys; gives their number."""
    names = [field.name for field in table._meta.local_concrete_fields]
    written = 0
    with gzip.open(file, "wt", encoding="utf-8") as lines:
        for row in table._default_manager.order_by("pk").values_list(*names).iterator(chunk_size=AT_ONCE):
            lines.write(json.dumps(row, default=_plain, ensure_ascii=False))
            lines.write("\n")
            written += 1
    return written


def insert_rows(table: type[models.Model], file: Path) -> int:
    """Put the rows of a file into an empty bare table; gives their number."""
    inserted = 0
    for rows in _batches(table, file):
        table._default_manager.bulk_create(rows)
        inserted += len(rows)
    return inserted


def _batches(table: type[models.Model], file: Path) -> Iterator[list[models.Model]]:
    fields = table._meta.local_concrete_fields
    batch: list[models.Model] = []
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            values = zip(fields, json.loads(line), strict=True)
            batch.append(table(**{field.name: _value(field, plain) for field, plain in values}))
            if len(batch) == AT_ONCE:
                yield batch
                batch = []
    if batch:
        yield batch


def _plain(value: Any) -> str:
    match value:
        case datetime() | date() | time():
            return value.isoformat()
        case timedelta():
            return duration_string(value)
        case Decimal() | UUID():
            return str(value)
        case bytes() | memoryview():
            return base64.b64encode(bytes(value)).decode()
    raise TypeError(f"a column holds a {type(value).__name__}, which a backup has no form for")


def _value(field: models.Field[Any, Any], plain: Any) -> Any:
    if plain is None or isinstance(field, models.JSONField):
        return plain
    if isinstance(field, models.BinaryField):
        return base64.b64decode(plain)
    return field.to_python(plain)
