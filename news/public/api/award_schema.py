"""Awards as JSON."""

from typing import Literal
from uuid import UUID

from ninja import Schema

from news.public.api.reference import KeySchema, ReferenceSchema, address_of, edtf, keyed, reference
from news.public.selectors.award_badge import badge_of
from news.public.selectors.ledger_form import BADGE_LABELS
from news.public.selectors.ledger_lines import day_of_award
from news.registry.models import AwardRecord

STATUS_LABELS = dict(BADGE_LABELS)


class RecipientSchema(Schema):
    """Who is nominated or has the award; ``name`` as of the award, ``record`` under the name of today."""

    kind: Literal["unit", "person", "group"]
    name: str
    count: int
    record: ReferenceSchema | None


class DecisionSchema(Schema):
    """What an award rests on."""

    number: str
    date: str | None
    record: ReferenceSchema


class AwardSchema(Schema):
    """One award of the ledger. ``status`` is ``granted`` only where a decision stands behind it.

    ``ledger_status`` is the finer key of the ledger: ``granted`` is ``decided`` or ``conferred`` there.
    """

    id: UUID
    url: str
    award: str
    form: KeySchema
    category: KeySchema | None
    recipient: RecipientSchema
    year: int | None
    status: str
    status_label: str
    ledger_status: KeySchema | None
    decision: DecisionSchema | None

    @classmethod
    def of(cls, record: AwardRecord) -> "AwardSchema":
        """From a record with its parties and the names of its unit fetched."""
        status = badge_of(record.status)
        return cls(
            id=record.uuid,
            url=address_of(record),
            award=record.award_name,
            form=KeySchema(key=record.form.key, label=record.form.name),
            category=keyed(record.form.category, record.form.get_category_display()),
            recipient=_recipient(record),
            year=record.year,
            status=status,
            status_label=str(STATUS_LABELS[status]),
            ledger_status=keyed(record.status, record.get_status_display()),
            decision=_decision(record),
        )


def _recipient(record: AwardRecord) -> RecipientSchema:
    return RecipientSchema(
        kind="unit" if record.unit else "person" if record.person else "group",
        name=record.unit.name_on(day_of_award(record)).name if record.unit else record.recipient_name,
        count=record.group_count or 1,
        record=reference(record.unit or record.person),
    )


def _decision(record: AwardRecord) -> DecisionSchema | None:
    filed = record.decision
    if filed is None:
        return None
    return DecisionSchema(number=filed.number, date=edtf(record.decided), record=ReferenceSchema.of(filed))
