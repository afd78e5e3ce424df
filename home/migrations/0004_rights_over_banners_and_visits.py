"""Publishers and administrators set banners; the newsroom reads the report on visits; balances are administered.

Permission rows are normally made after all migrations; those that are needed here are made here, under the very names
that Django would give them, so that it finds them later.
"""

from typing import Any

from django.db import migrations

ALL_ACTIONS = ("add", "change", "delete", "view")
RIGHTS = {
    "editor": {"dayvisits": ("view",)},
    "publisher": {"dayvisits": ("view",), "banner": ALL_ACTIONS},
    "administrator": {"dayvisits": ("view",), "banner": ALL_ACTIONS, "openingbalance": ALL_ACTIONS},
}


def _permissions(apps: Any, rights: dict[str, tuple[str, ...]]) -> list[Any]:
    content_types = apps.get_model("contenttypes", "ContentType").objects
    permissions = apps.get_model("auth", "Permission").objects
    found = []
    for model, actions in rights.items():
        content_type = content_types.get_or_create(app_label="home", model=model)[0]
        label = apps.get_model("home", model)._meta.verbose_name
        for action in actions:
            name = {"name": f"Can {action} {label}"}
            found.append(
                permissions.get_or_create(content_type=content_type, codename=f"{action}_{model}", defaults=name)[0]
            )
    return found


def grant(apps: Any, schema_editor: Any) -> None:
    """Give the groups their rights."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=RIGHTS):
        group.permissions.add(*_permissions(apps, RIGHTS[group.name]))


def withdraw(apps: Any, schema_editor: Any) -> None:
    """Take them back."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=RIGHTS):
        group.permissions.remove(*_permissions(apps, RIGHTS[group.name]))


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0003_visits_banners_parts"),
        ("desk", "0002_roles"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(grant, withdraw)]
