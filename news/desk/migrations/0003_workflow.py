"""The way of an article: an editor, then a publisher, whatever section it stands in."""

from typing import Any

from django.db import migrations

WORKFLOW = "Biên tập và duyệt đăng"
STEPS = (("Biên tập", "editor", True), ("Duyệt đăng", "publisher", False))


def create_workflow(apps: Any, schema_editor: Any) -> None:
    """Make the two steps, string them together and put them on the news index."""
    task_type = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="desk", model="editorialtask"
    )[0]
    workflow = apps.get_model("wagtailcore", "Workflow").objects.create(name=WORKFLOW, active=True)
    for order, (name, role, hands_on) in enumerate(STEPS):
        task = apps.get_model("desk", "EditorialTask").objects.create(
            name=name, active=True, content_type=task_type, hands_on=hands_on
        )
        task.groups.add(apps.get_model("auth", "Group").objects.get(name=role))
        apps.get_model("wagtailcore", "WorkflowTask").objects.create(
            workflow=workflow, task_id=task.pk, sort_order=order
        )
    for index in apps.get_model("articles", "NewsIndex").objects.all():
        apps.get_model("wagtailcore", "WorkflowPage").objects.update_or_create(
            page_id=index.pk, defaults={"workflow": workflow}
        )


def remove_workflow(apps: Any, schema_editor: Any) -> None:
    """Remove workflow and steps, as long as no article is on its way through them."""
    workflows = apps.get_model("wagtailcore", "Workflow").objects.filter(name=WORKFLOW)
    states = apps.get_model("wagtailcore", "WorkflowState").objects
    if states.filter(workflow__in=workflows, status__in=("in_progress", "needs_changes")).exists():
        raise RuntimeError("Articles are under review: finish or cancel them before undoing this migration.")
    workflows.delete()
    apps.get_model("desk", "EditorialTask").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("desk", "0002_roles")]

    operations = [migrations.RunPython(create_workflow, remove_workflow)]
