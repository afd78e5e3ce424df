"""The English form of the latest name beside the name itself, and of posts."""

from typing import Any

from django.db import migrations, models

NAMED = (("Unit", "UnitName", "unit_id"), ("Bloc", "BlocName", "bloc_id"), ("AwardForm", "AwardFormName", "form_id"))


def _recency(row: Any) -> tuple[bool, str, str]:
    """An open end is the latest, then the later end, then the later start."""
    end, start = row.valid_to, row.valid_from
    return end is None, end.value if end else "", start.value if start else ""


def fill(apps: Any, schema_editor: Any) -> None:
    """Take the English forms from the name rows."""
    for model, rows, key in NAMED:
        latest: dict[int, Any] = {}
        for row in apps.get_model("registry", rows).objects.all().iterator():
            record = getattr(row, key)
            if record not in latest or _recency(row) >= _recency(latest[record]):
                latest[record] = row
        for record, row in latest.items():
            if row.name_en:
                apps.get_model("registry", model).objects.filter(pk=record).update(name_en=row.name_en)


class Migration(migrations.Migration):
    dependencies = [("registry", "0002_taxonomy")]

    operations = [
        *(
            migrations.AddField(
                model_name=model,
                name="name_en",
                field=models.CharField(blank=True, editable=False, max_length=300, verbose_name="tên tiếng Anh"),
            )
            for model in ("unit", "bloc", "awardform")
        ),
        migrations.AddField(
            model_name="position",
            name="title_en",
            field=models.CharField(blank=True, max_length=160, verbose_name="chức vụ bằng tiếng Anh"),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
