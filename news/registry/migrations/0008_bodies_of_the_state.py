"""Kinds of units say themselves whether their units belong to the state."""

import json
from pathlib import Path
from typing import Any

from django.db import migrations, models

KEYS = Path(__file__).parent / "taxonomy" / "state_bodies.json"


def mark(apps: Any, schema_editor: Any) -> None:
    """Mark the kinds that came with the portal; what an office has added, it marks itself."""
    keys: list[str] = json.loads(KEYS.read_text(encoding="utf-8"))
    apps.get_model("registry", "UnitKind").objects.filter(key__in=keys).update(of_the_state=True)


class Migration(migrations.Migration):
    dependencies = [("registry", "0007_kinds_of_units_in_english")]

    operations = [
        migrations.AddField(
            model_name="unitkind",
            name="of_the_state",
            field=models.BooleanField(
                default=False,
                help_text="Đánh dấu khi đơn vị loại này thuộc bộ máy nhà nước; công cụ tìm kiếm được cho biết như vậy.",
                verbose_name="cơ quan nhà nước",
            ),
        ),
        migrations.RunPython(mark, migrations.RunPython.noop),
    ]
