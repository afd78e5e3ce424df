"""Columns of every kind go into a backup and come back without a change."""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from django.db import models

from portal.operations.backup.bare_tables import bare_model, kept_models
from portal.operations.backup.rows import _plain, _value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (models.DateTimeField(), datetime(2026, 11, 21, 8, 30, 1, 123456, UTC)),
        (models.DateField(), datetime(2026, 11, 21, tzinfo=UTC).date()),
        (models.DecimalField(max_digits=9, decimal_places=3), Decimal("0.100")),
        (models.DurationField(), timedelta(days=-1, microseconds=5)),
        (models.UUIDField(), UUID(int=7)),
        (models.BinaryField(), b"\x00\xff"),
        (models.JSONField(), {"b": [1, None, "Đ"], "a": ""}),
        (models.CharField(), "dòng một\ndòng hai"),
        (models.BooleanField(), False),
        (models.FloatField(), 0.1),
        (models.IntegerField(null=True), None),
    ],
)
def test_no_kind_of_column_loses_anything(field: Any, value: Any) -> None:
    written = json.loads(json.dumps(value, default=_plain))

    assert _value(field, written) == value


def test_every_table_has_a_bare_model_with_all_its_columns() -> None:
    for model in kept_models():
        bare = bare_model(model)

        assert [field.column for field in bare._meta.local_concrete_fields] == [
            field.column for field in model._meta.local_concrete_fields
        ]
