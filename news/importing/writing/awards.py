"""Nominations and registrations that an article reports, as lines of the ledger.

A grant enters the ledger only with its decision, which press texts seldom carry: it stays with the article.
"""

from collections.abc import Sequence
from typing import Any

from news.importing.model import AwardFact, Facts
from news.importing.writing.names import KnownNames
from news.registry.models import AwardForm, AwardRecord, AwardStatusEvent
from news.registry.models.award_status import AwardStep
from portal.vietnamese.fold import fold_key

STEPS = {"registered": AwardStep.REGISTERED, "nominated": AwardStep.NOMINATED}
GROUPS = {fold_key(str(group.label)): group for group in AwardRecord.Group}


def ledger_records(facts: Facts, names: KnownNames) -> list[AwardRecord | None]:
    """The ledger's line of each award, made when form and recipient are certain; None otherwise."""
    if not facts.awards:
        return []
    forms = _forms()
    return [_record(fact, facts, names, forms) for fact in facts.awards]


def _forms() -> Sequence[tuple[str, int]]:
    """Folded names of all forms with their keys, the longest first."""
    found = [
        (fold_key(name), form.pk)
        for form in AwardForm.objects.prefetch_related("names")
        for name in (form.name, *form.other_names(), *(row.name for row in form.names.all()))
    ]
    return sorted(set(found), key=lambda entry: (-len(entry[0]), entry[0]))


def _record(fact: AwardFact, facts: Facts, names: KnownNames, forms: Sequence[tuple[str, int]]) -> AwardRecord | None:
    step = STEPS.get(fact.status)
    form = _form_of(fact.award, forms)
    recipient = _recipient(fact, names)
    if step is None or form is None or recipient is None:
        return None
    known = AwardRecord.objects.filter(form_id=form, year=fact.year, **recipient).first()
    return known or _new(fact, facts, step, form, recipient)


def _new(fact: AwardFact, facts: Facts, step: AwardStep, form: int, recipient: dict[str, Any]) -> AwardRecord:
    record = AwardRecord.objects.create(
        form_id=form, quoted_name=fact.award[:300], recipient_text=fact.recipient[:300], year=fact.year, **recipient
    )
    happened = facts.event.date.date if facts.event.date else None
    AwardStatusEvent.objects.create(award=record, step=step, happened=happened)
    record.refresh_from_db()
    return record


def _form_of(award: str, forms: Sequence[tuple[str, int]]) -> int | None:
    """The form whose name the award's words hold, the longest name first; None when two forms share it."""
    text = f" {fold_key(award)} "
    matches = [(name, key) for name, key in forms if name and f" {name} " in text]
    if not matches:
        return None
    longest = {key for name, key in matches if len(name) == len(matches[0][0])}
    return longest.pop() if len(longest) == 1 else None


def _recipient(fact: AwardFact, names: KnownNames) -> dict[str, Any] | None:
    """The recipient's columns; None when nobody in the registry is meant for certain."""
    if unit := names.unit(fact.recipient):
        return {"unit_id": unit}
    if person := names.person(fact.recipient):
        return {"person_id": person}
    group = GROUPS.get(fold_key(fact.recipient))
    return {"group_kind": group, "group_count": fact.count} if group else None
