"""English forms of the kinds of units that came with the portal."""

import json
from pathlib import Path
from typing import Any

from django.db import migrations, models

FORMS = Path(__file__).parent / "taxonomy" / "unit_kinds_in_english.json"


def fill(apps: Any, schema_editor: Any) -> None:
    """Fill in the forms; a kind that an office has removed is passed over."""
    forms: dict[str, str] = json.loads(FORMS.read_text(encoding="utf-8"))
    for key, name_en in forms.items():
        apps.get_model("registry", "UnitKind").objects.filter(key=key).update(name_en=name_en)


class Migration(migrations.Migration):
    dependencies = [("registry", "0006_days_of_steps")]

    operations = [
        migrations.AddField(
            model_name="unitkind",
            name="name_en",
            field=models.CharField(blank=True, max_length=100, verbose_name="tên tiếng Anh"),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
