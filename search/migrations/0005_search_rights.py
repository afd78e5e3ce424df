"""Editors, publishers and administrators read the reports on searches and act on them.

Permission rows are normally made after all migrations; those that are needed here are made here, under the very names
that Django would give them, so that it finds them later.
"""

from typing import Any

from django.db import migrations

ROLES = ("editor", "publisher", "administrator")
ALL_ACTIONS = ("add", "change", "delete", "view")
RIGHTS = {
    "synonym": ALL_ACTIONS,
    "searchpin": ALL_ACTIONS,
    "searchranking": ("change",),
    "loggedsearch": ("view",),
    "indexfailure": ("change", "view"),
}


def _permissions(apps: Any) -> list[Any]:
    content_types = apps.get_model("contenttypes", "ContentType").objects
    permissions = apps.get_model("auth", "Permission").objects
    found = []
    for model, actions in RIGHTS.items():
        content_type = content_types.get_or_create(app_label="search", model=model)[0]
        label = apps.get_model("search", model)._meta.verbose_name
        for action in actions:
            name = {"name": f"Can {action} {label}"}
            found.append(
                permissions.get_or_create(content_type=content_type, codename=f"{action}_{model}", defaults=name)[0]
            )
    return found


def grant(apps: Any, schema_editor: Any) -> None:
    """Give the groups their rights over the search room."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=ROLES):
        group.permissions.add(*_permissions(apps))


def withdraw(apps: Any, schema_editor: Any) -> None:
    """Take them back."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=ROLES):
        group.permissions.remove(*_permissions(apps))


class Migration(migrations.Migration):
    dependencies = [
        ("search", "0004_query_log"),
        ("desk", "0002_roles"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(grant, withdraw)]
