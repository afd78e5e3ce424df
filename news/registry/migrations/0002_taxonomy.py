"""Kinds of units, provinces before and after 2025, titles and forms: facts of the law as rows that can be edited."""

import json
from pathlib import Path
from typing import Any

from django.db import migrations

from news.registry.models.alphabet import name_order
from portal.vietnamese.fold import fold_key

FOLDER = Path(__file__).parent / "taxonomy"
KIND_WORDS = {"tinh": "tỉnh", "thanh_pho": "thành phố"}


def rows(name: str) -> list[dict[str, Any]]:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def fenced(names: list[str]) -> str:
    keys = dict.fromkeys(key for name in names if (key := fold_key(name)))
    return "|" + "|".join(keys) + "|"


def add_unit_kinds(apps, schema_editor):
    UnitKind = apps.get_model("registry", "UnitKind")
    for row in rows("unit_kinds"):
        UnitKind.objects.get_or_create(key=row["key"], defaults=row)


def add_provinces(apps, schema_editor):
    Province = apps.get_model("registry", "Province")
    for row in rows("provinces"):
        spellings = [row["name"], *row["aliases"]]
        kind = KIND_WORDS[row["kind"]]
        Province.objects.create(
            **{**row, "aliases": "\n".join(row["aliases"])},
            sort_key=name_order(row["name"]),
            search_key=fenced([*spellings, *(f"{kind} {name}" for name in spellings)]),
        )


def add_province_successions(apps, schema_editor):
    Province = apps.get_model("registry", "Province")
    keys = dict(Province.objects.values_list("key", "pk"))
    ProvinceSuccession = apps.get_model("registry", "ProvinceSuccession")
    for row in rows("province_successions"):
        ProvinceSuccession.objects.create(
            predecessor_id=keys[row["predecessor"]],
            successor_id=keys[row["successor"]],
            effective_on=row["effective_on"],
            legal_basis=row["legal_basis"],
        )


def add_award_forms(apps, schema_editor):
    AwardForm = apps.get_model("registry", "AwardForm")
    AwardFormName = apps.get_model("registry", "AwardFormName")
    AwardFormMoney = apps.get_model("registry", "AwardFormMoney")
    for row in rows("award_forms"):
        names, money, aliases = row.pop("names"), row.pop("money"), row.pop("aliases")
        latest = names[-1]["name"]
        spellings = [text for name in names for text in (name["name"], name["acronym"], name["name_en"])]
        form = AwardForm.objects.create(
            **row,
            name=latest,
            alias_text="\n".join(aliases),
            sort_key=name_order(latest),
            search_key=fenced([*spellings, *aliases]),
        )
        for name in names:
            AwardFormName.objects.create(form=form, name_key=fold_key(name["name"]), **name)
        for amount in money:
            AwardFormMoney.objects.create(form=form, **amount)


def add_all(apps, schema_editor):
    add_unit_kinds(apps, schema_editor)
    add_provinces(apps, schema_editor)
    add_province_successions(apps, schema_editor)
    add_award_forms(apps, schema_editor)


def remove_all(apps, schema_editor):
    """Take back the rows that nothing points to by now: an office's own records are worth more than a clean table."""
    forms = apps.get_model("registry", "AwardForm").objects.filter(key__in=[row["key"] for row in rows("award_forms")])
    forms.filter(records__isnull=True).delete()
    apps.get_model("registry", "ProvinceSuccession").objects.all().delete()
    provinces = apps.get_model("registry", "Province").objects.filter(key__in=[row["key"] for row in rows("provinces")])
    provinces.filter(units__isnull=True, blocs__isnull=True).delete()
    kinds = apps.get_model("registry", "UnitKind").objects.filter(key__in=[row["key"] for row in rows("unit_kinds")])
    kinds.filter(units__isnull=True).delete()


class Migration(migrations.Migration):
    dependencies = [("registry", "0001_registry_tables")]

    operations = [migrations.RunPython(add_all, remove_all)]
