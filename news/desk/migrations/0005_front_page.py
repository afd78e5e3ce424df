"""Publishers choose what the front page shows."""

from typing import Any

from django.db import migrations


def _permission(apps: Any) -> Any:
    """The row that Django makes itself after all migrations."""
    content_type = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="home", model="homepage"
    )[0]
    return apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename="change_homepage", defaults={"name": "Can change trang chủ"}
    )[0]


def grant(apps: Any, schema_editor: Any) -> None:
    """Give the group the right over this page alone."""
    for group in apps.get_model("auth", "Group").objects.filter(name="publisher"):
        group.permissions.add(_permission(apps))


def withdraw(apps: Any, schema_editor: Any) -> None:
    """Take it back."""
    for group in apps.get_model("auth", "Group").objects.filter(name="publisher"):
        group.permissions.remove(_permission(apps))


class Migration(migrations.Migration):
    dependencies = [("desk", "0004_retire_stock_roles")]

    operations = [migrations.RunPython(grant, withdraw)]
