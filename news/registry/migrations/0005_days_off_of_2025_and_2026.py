"""The days off and worked in exchange of 2025 and 2026, as rows that the office goes on with."""

import json
from pathlib import Path
from typing import Any

from django.db import migrations

ROWS = Path(__file__).parent / "taxonomy" / "calendar.json"


def rows() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(ROWS.read_text(encoding="utf-8"))
    return found


def add(apps: Any, schema_editor: Any) -> None:
    """File each row, unless an office has filed one of these days already."""
    filed = apps.get_model("registry", "CalendarException").objects
    for row in rows():
        if not filed.filter(first_day__lte=row["last_day"], last_day__gte=row["first_day"]).exists():
            filed.create(**row)


def remove(apps: Any, schema_editor: Any) -> None:
    """Take back the rows that nobody has changed."""
    for row in rows():
        apps.get_model("registry", "CalendarException").objects.filter(**row).delete()


class Migration(migrations.Migration):
    dependencies = [("registry", "0004_calendar_of_working_days")]

    operations = [migrations.RunPython(add, remove)]
