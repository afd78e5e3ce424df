"""Publishers and administrators keep delegations; administrators alone grant exceptions to four eyes."""

from typing import Any

from django.db import migrations

KEEPERS = {"delegation": ("publisher", "administrator"), "foureyesexception": ("administrator",)}
ACTIONS = ("add", "change", "delete", "view")


def _permissions(apps: Any, model: str) -> list[Any]:
    """The rows that Django makes itself after all migrations."""
    label = apps.get_model("desk", model)._meta.verbose_name
    content_type = apps.get_model("contenttypes", "ContentType").objects.get_or_create(app_label="desk", model=model)[0]
    rows = apps.get_model("auth", "Permission").objects
    return [
        rows.get_or_create(
            content_type=content_type, codename=f"{action}_{model}", defaults={"name": f"Can {action} {label}"}
        )[0]
        for action in ACTIONS
    ]


def grant(apps: Any, schema_editor: Any) -> None:
    """Give the groups the rights over the two kinds of record."""
    for model, roles in KEEPERS.items():
        for group in apps.get_model("auth", "Group").objects.filter(name__in=roles):
            group.permissions.add(*_permissions(apps, model))


def withdraw(apps: Any, schema_editor: Any) -> None:
    """Take them back."""
    for model, roles in KEEPERS.items():
        for group in apps.get_model("auth", "Group").objects.filter(name__in=roles):
            group.permissions.remove(*_permissions(apps, model))


class Migration(migrations.Migration):
    dependencies = [("desk", "0010_returns_and_jobs")]

    operations = [migrations.RunPython(grant, withdraw)]
