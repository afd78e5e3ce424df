"""Fill the table of synonyms with the acronyms of the field. Backwards, untouched rows go."""

import json
import unicodedata
from pathlib import Path

from django.db import migrations
from django.utils import timezone

SEEDS = Path(__file__).with_name("synonyms.json")


def _rows():
    for row in json.loads(unicodedata.normalize("NFC", SEEDS.read_text(encoding="utf-8"))):
        yield {
            "long_form": row["long_form"],
            "other_forms": "\n".join(row["other_forms"]),
            "is_ambiguous": "context" in row,
            "context": "\n".join(row.get("context", ())),
        }


def add_synonyms(apps, schema_editor):
    Synonym = apps.get_model("search", "Synonym")
    now = timezone.now()
    Synonym.objects.bulk_create(Synonym(**row, updated_at=now) for row in _rows())


def remove_synonyms(apps, schema_editor):
    Synonym = apps.get_model("search", "Synonym")
    for row in _rows():
        Synonym.objects.filter(**row).delete()


class Migration(migrations.Migration):
    dependencies = [("search", "0001_search_tables")]

    operations = [migrations.RunPython(add_synonyms, remove_synonyms)]
