"""The five roles of the newsroom and what each may do.

Permission and content type rows are normally made after all migrations; those that are needed here are made here, under
the very names that Django would give them, so that it finds them later.
"""

from typing import Any

from django.db import migrations

ROLES = ("contributor", "editor", "publisher", "records", "administrator")

# At the news index these speak of articles, at the root of structure; publishing an article is nobody's right.
NEWS_RIGHTS = {
    "contributor": ("add",),
    "editor": ("add", "change"),
    "publisher": ("add", "change", "publish", "lock", "unlock"),
    "administrator": ("bulk_delete",),
}
STRUCTURE_RIGHTS = {"administrator": ("add", "change", "publish", "lock", "unlock")}
COLLECTION_RIGHTS = {
    "contributor": {"image": ("add", "choose"), "document": ("add", "choose")},
    "editor": {"image": ("add", "change", "choose"), "document": ("add", "change", "choose")},
    "publisher": {"image": ("add", "change", "choose"), "document": ("add", "change", "choose")},
    "records": {"image": ("add", "choose"), "document": ("add", "change", "choose")},
    "administrator": {
        "image": ("add", "change", "choose"),
        "document": ("add", "change", "choose"),
        "collection": ("add", "change", "delete"),
    },
}
COLLECTED_IN = {"image": "wagtailimages", "document": "wagtaildocs", "collection": "wagtailcore"}
REGISTRY_KEEPERS = ("records", "administrator")
ALL_ACTIONS = ("add", "change", "delete", "view")
ADMINISTERED = (
    ("accounts", "user"),
    ("auth", "group"),
    ("wagtailcore", "site"),
    ("wagtailredirects", "redirect"),
)


def _permission(apps: Any, app: str, model: str, codename: str, name: str = "") -> Any:
    content_type = apps.get_model("contenttypes", "ContentType").objects.get_or_create(app_label=app, model=model)[0]
    permissions = apps.get_model("auth", "Permission").objects
    return permissions.get_or_create(
        content_type=content_type, codename=codename, defaults={"name": name or codename.replace("_", " ")}
    )[0]


def _model_permissions(apps: Any, app: str, model: Any, actions: tuple[str, ...]) -> list[Any]:
    meta = model._meta
    return [
        _permission(apps, app, meta.model_name, f"{action}_{meta.model_name}", f"Can {action} {meta.verbose_name}")
        for action in actions
    ]


def _grant_pages(apps: Any, groups: dict[str, Any], page: Any, rights: dict[str, tuple[str, ...]]) -> None:
    rows = apps.get_model("wagtailcore", "GroupPagePermission").objects
    for role, actions in rights.items():
        for action in actions:
            permission = _permission(
                apps, "wagtailcore", "page", f"{action}_page", f"Can {action.replace('_', ' ')} page"
            )
            rows.get_or_create(group=groups[role], page=page, permission=permission)


def _grant_collections(apps: Any, groups: dict[str, Any]) -> None:
    root = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    rows = apps.get_model("wagtailcore", "GroupCollectionPermission").objects
    for role, kinds in COLLECTION_RIGHTS.items():
        for kind, actions in kinds.items():
            for action in actions:
                permission = _permission(apps, COLLECTED_IN[kind], kind, f"{action}_{kind}", f"Can {action} {kind}")
                rows.get_or_create(group=groups[role], collection=root, permission=permission)


def _grant_models(apps: Any, groups: dict[str, Any]) -> None:
    for role, group in groups.items():
        actions = ALL_ACTIONS if role in REGISTRY_KEEPERS else ("view",)
        for model in apps.get_app_config("registry").get_models():
            group.permissions.add(*_model_permissions(apps, "registry", model, actions))
        group.permissions.add(_permission(apps, "wagtailadmin", "admin", "access_admin", "Can access Wagtail admin"))
    for app, name in ADMINISTERED:
        model = apps.get_model(app, name)
        groups["administrator"].permissions.add(*_model_permissions(apps, app, model, ALL_ACTIONS))


def create_roles(apps: Any, schema_editor: Any) -> None:
    """Make the groups and grant their rights."""
    groups = {role: apps.get_model("auth", "Group").objects.get_or_create(name=role)[0] for role in ROLES}
    pages = apps.get_model("wagtailcore", "Page").objects
    _grant_models(apps, groups)
    _grant_collections(apps, groups)
    for index in apps.get_model("articles", "NewsIndex").objects.all():
        _grant_pages(apps, groups, pages.get(pk=index.pk), NEWS_RIGHTS)
    _grant_pages(apps, groups, pages.get(depth=1), STRUCTURE_RIGHTS)


def remove_roles(apps: Any, schema_editor: Any) -> None:
    """Remove the groups; their grants go with them, permission rows stay for whoever else uses them."""
    apps.get_model("auth", "Group").objects.filter(name__in=ROLES).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0001_editorial_task"),
        ("home", "0002_page_tree"),  # a row to grant rights on, not a room to import
        ("articles", "0001_initial"),
        ("registry", "0002_taxonomy"),
        ("accounts", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
    ]

    operations = [migrations.RunPython(create_roles, remove_roles)]
