"""The language into which pages may be translated."""

from typing import Any

from django.db import migrations

LANGUAGE = "en"


def add_language(apps: Any, schema_editor: Any) -> None:
    """One row; who installed the portal may have made it already."""
    apps.get_model("wagtailcore", "Locale").objects.get_or_create(language_code=LANGUAGE)


def remove_language(apps: Any, schema_editor: Any) -> None:
    """Remove the row while no page is written in the language."""
    if apps.get_model("wagtailcore", "Page").objects.filter(locale__language_code=LANGUAGE).exists():
        raise RuntimeError("English pages exist: delete or export them before undoing this migration.")
    apps.get_model("wagtailcore", "Locale").objects.filter(language_code=LANGUAGE).delete()


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_corrections_take_downs_versions"), ("wagtailcore", "0098_apitoken")]

    operations = [migrations.RunPython(add_language, remove_language)]
