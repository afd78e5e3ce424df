"""The ledger of awards: most are proposed, some granted by a numbered decision."""

from collections.abc import Sequence
from typing import Final

from home.archive.cast import FIRST_YEAR, LAST_YEAR, Post
from home.archive.chance import Chance
from news.registry.models import (
    AwardForm,
    AwardRecord,
    AwardStatus,
    AwardStatusEvent,
    AwardStep,
    DocumentType,
    LegalDocument,
    Unit,
)
from news.registry.models.naming import FENCE
from portal.vietnamese.fold import fold_key

_FORMS: Final = (
    "advanced_worker",
    "bang_khen",
    "giay_khen",
    "grassroots_emulation_fighter",
    "outstanding_labour_collective",
    "ministerial_provincial_emulation_flag",
    "huan_chuong_lao_dong_3",
    "bang_khen_thu_tuong",
    "government_emulation_flag",
    "huan_chuong_lao_dong_2",
)
_GRANTED_SHARE: Final = 0.6


def make_awards(
    units: Sequence[Unit], posts: Sequence[Post], documents: Sequence[LegalDocument], chance: Chance, number: int
) -> list[AwardRecord]:
    """Records with their history."""
    known = {form.key: form for form in AwardForm.objects.filter(key__in=_FORMS)}
    forms = chance.pool([known[key] for key in _FORMS])
    decisions = [paper for paper in documents if paper.document_type == DocumentType.QUYET_DINH]
    awards = [_award(place, forms.draw(), units, posts, decisions, chance) for place in range(1, number + 1)]
    AwardRecord.objects.bulk_create(awards, batch_size=200)
    AwardStatusEvent.objects.bulk_create([step for award in awards for step in _steps(award)], batch_size=200)
    return awards


def _award(
    place: int,
    form: AwardForm,
    units: Sequence[Unit],
    posts: Sequence[Post],
    decisions: Sequence[LegalDocument],
    chance: Chance,
) -> AwardRecord:
    award = AwardRecord(uuid=chance.uuid(), slug=f"{form.key.replace('_', '-')}-{place}", form=form)
    if form.subject == AwardForm.Subject.INDIVIDUAL:
        award.person = chance.one_of(posts).person
    else:
        award.unit = chance.one_of(units)
    award.year = chance.number(FIRST_YEAR, LAST_YEAR)
    award.status = AwardStatus.NOMINATED
    if decisions and chance.happens(_GRANTED_SHARE):
        award.decision = chance.one_of(decisions)
        award.decided = award.decision.issued
        award.status = AwardStatus.DECIDED
    award.search_key = FENCE.join(["", fold_key(form.name), fold_key(award.recipient_name), ""])
    return award


def _steps(award: AwardRecord) -> list[AwardStatusEvent]:
    steps = [AwardStatusEvent(award=award, step=AwardStep.NOMINATED, sort_order=0)]
    if award.status == AwardStatus.DECIDED:
        decided = {"happened": award.decided, "document": award.decision}
        steps.append(AwardStatusEvent(award=award, step=AwardStep.DECIDED, sort_order=1, **decided))
    return steps
