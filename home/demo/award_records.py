"""The demo ledger: awards with the whole of their history."""

from typing import Any

from home.demo.content_files import read_json
from home.demo.shelves import Shelves
from news.registry.models import AwardForm, AwardRecord, AwardStatusEvent


def load_awards(shelves: Shelves) -> None:
    """Each row of ``awards.json`` as a record whose status follows from its steps."""
    forms = {form.key: form for form in AwardForm.objects.prefetch_related("names")}
    for row in read_json("awards"):
        record = AwardRecord(form=forms[row["form"]], **_recipient(row, shelves), **_facts(row, shelves))
        record.steps = [_step(number, step, shelves) for number, step in enumerate(row["steps"])]
        record.save()
        shelves.awards.put(row["key"], record)


def _recipient(row: dict[str, Any], shelves: Shelves) -> dict[str, Any]:
    if "unit" in row:
        return {"unit": shelves.units[row["unit"]]}
    if "person" in row:
        return {"person": shelves.people[row["person"]]}
    kind, count = row["group"]
    return {"group_kind": kind, "group_count": count}


def _facts(row: dict[str, Any], shelves: Shelves) -> dict[str, Any]:
    return {
        "quoted_name": row.get("name", ""),
        "recipient_text": row.get("recipient", ""),
        "year": row["year"],
        "merit": row.get("merit", ""),
        "movement": shelves.movements[row["movement"]] if "movement" in row else None,
        "decision": shelves.documents[row["decision"]] if "decision" in row else None,
        "signer": shelves.people[row["signer"]] if "signer" in row else None,
    }


def _step(number: int, step: list[str], shelves: Shelves) -> AwardStatusEvent:
    name, day, note, document = (*step, "", "")[:4]
    filed = shelves.documents[document] if document else None
    return AwardStatusEvent(step=name, happened=day or None, note=note, document=filed, sort_order=number)
