"""Wagtail's own two groups and their one-step workflow go: they would let one person publish alone."""

from typing import Any

from django.db import migrations

STOCK_WORKFLOW, STOCK_TASK = "Moderators approval", "Moderators approval"
STOCK_RIGHTS = {"Moderators": ("add", "change", "publish"), "Editors": ("add", "change")}


def retire(apps: Any, schema_editor: Any) -> None:
    """Remove them, unless people of an older installation still belong to the groups."""
    groups = apps.get_model("auth", "Group").objects
    groups.filter(name__in=STOCK_RIGHTS, user__isnull=True).delete()
    apps.get_model("wagtailcore", "WorkflowPage").objects.filter(workflow__name=STOCK_WORKFLOW).delete()
    apps.get_model("wagtailcore", "Workflow").objects.filter(name=STOCK_WORKFLOW, workflow_states__isnull=True).delete()
    apps.get_model("wagtailcore", "GroupApprovalTask").objects.filter(
        name=STOCK_TASK, task_states__isnull=True, workflow_tasks__isnull=True
    ).delete()


def restore(apps: Any, schema_editor: Any) -> None:
    """The two groups with their rights at the root, and the workflow of the first."""
    root = apps.get_model("wagtailcore", "Page").objects.get(depth=1)
    access = apps.get_model("auth", "Permission").objects.filter(codename="access_admin")
    for name, actions in STOCK_RIGHTS.items():
        group = apps.get_model("auth", "Group").objects.get_or_create(name=name)[0]
        group.permissions.add(*access)
        _grant(apps, group, root, actions)
    _restore_workflow(apps, root)


def _grant(apps: Any, group: Any, root: Any, actions: tuple[str, ...]) -> None:
    permissions = apps.get_model("auth", "Permission").objects
    for permission in permissions.filter(
        content_type__app_label="wagtailcore", codename__in=[f"{action}_page" for action in actions]
    ):
        apps.get_model("wagtailcore", "GroupPagePermission").objects.get_or_create(
            group=group, page=root, permission=permission
        )


def _restore_workflow(apps: Any, root: Any) -> None:
    task_type = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="wagtailcore", model="groupapprovaltask"
    )[0]
    task = apps.get_model("wagtailcore", "GroupApprovalTask").objects.get_or_create(
        name=STOCK_TASK, defaults={"content_type": task_type}
    )[0]
    task.groups.add(apps.get_model("auth", "Group").objects.get(name="Moderators"))
    workflow = apps.get_model("wagtailcore", "Workflow").objects.get_or_create(name=STOCK_WORKFLOW)[0]
    apps.get_model("wagtailcore", "WorkflowTask").objects.get_or_create(
        workflow=workflow, task_id=task.pk, defaults={"sort_order": 0}
    )
    apps.get_model("wagtailcore", "WorkflowPage").objects.get_or_create(page=root, defaults={"workflow": workflow})


class Migration(migrations.Migration):
    dependencies = [("desk", "0003_workflow")]

    operations = [migrations.RunPython(retire, restore)]
