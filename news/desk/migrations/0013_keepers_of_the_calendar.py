"""The records office and administrators keep the calendar of working days; everybody in the newsroom reads it.

Permission rows are normally made after all migrations; those that are needed here are made here, under the very names
that Django would give them, so that it finds them later.
"""

from typing import Any

from django.db import migrations

READERS = ("contributor", "editor", "publisher", "records", "administrator")
KEEPERS = ("records", "administrator")
MODEL = "calendarexception"


def _permissions(apps: Any, actions: tuple[str, ...]) -> list[Any]:
    label = apps.get_model("registry", MODEL)._meta.verbose_name
    content_types = apps.get_model("contenttypes", "ContentType").objects
    content_type = content_types.get_or_create(app_label="registry", model=MODEL)[0]
    rows = apps.get_model("auth", "Permission").objects
    return [
        rows.get_or_create(
            content_type=content_type, codename=f"{action}_{MODEL}", defaults={"name": f"Can {action} {label}"}
        )[0]
        for action in actions
    ]


def grant(apps: Any, schema_editor: Any) -> None:
    """Give the groups their rights."""
    groups = apps.get_model("auth", "Group").objects
    for group in groups.filter(name__in=READERS):
        group.permissions.add(*_permissions(apps, ("view",)))
    for group in groups.filter(name__in=KEEPERS):
        group.permissions.add(*_permissions(apps, ("add", "change", "delete")))


def withdraw(apps: Any, schema_editor: Any) -> None:
    """Take them back."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=READERS):
        group.permissions.remove(*_permissions(apps, ("add", "change", "delete", "view")))


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0012_rights_over_opinions"),
        ("registry", "0004_calendar_of_working_days"),
    ]

    operations = [migrations.RunPython(grant, withdraw)]
