"""The records office reads what the people wrote and keeps the rules of consultations; so do administrators.

Permission rows are normally made after all migrations; those that are needed here are made here, under the very names
that Django would give them, so that it finds them later.
"""

from typing import Any

from django.db import migrations

KEEPERS = ("records", "administrator")
RIGHTS = {"opinion": ("view", "change"), "consultationrule": ("add", "change", "delete", "view")}


def _permissions(apps: Any, model: str) -> list[Any]:
    label = apps.get_model("articles", model)._meta.verbose_name
    content_types = apps.get_model("contenttypes", "ContentType").objects
    content_type = content_types.get_or_create(app_label="articles", model=model)[0]
    rows = apps.get_model("auth", "Permission").objects
    return [
        rows.get_or_create(
            content_type=content_type, codename=f"{action}_{model}", defaults={"name": f"Can {action} {label}"}
        )[0]
        for action in RIGHTS[model]
    ]


def grant(apps: Any, schema_editor: Any) -> None:
    """Give the two groups their rights."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=KEEPERS):
        for model in RIGHTS:
            group.permissions.add(*_permissions(apps, model))


def withdraw(apps: Any, schema_editor: Any) -> None:
    """Take them back."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=KEEPERS):
        for model in RIGHTS:
            group.permissions.remove(*_permissions(apps, model))


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0011_keepers_of_departures"),
        ("articles", "0004_consultations"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(grant, withdraw)]
