"""Awards in the ledger."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from news.registry.models import AwardForm, AwardRecord, AwardStatus, AwardStatusEvent
from portal.vietnamese.partial_date import PartialDate
from tests.factories.award import AwardRecordFactory
from tests.factories.document import LegalDocumentFactory
from tests.factories.person import PersonFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


def bang_khen() -> AwardForm:
    return AwardForm.objects.get(key="bang_khen")


def test_the_status_follows_from_the_steps() -> None:
    award = AwardRecordFactory(steps=["registered", "nominated", "consulted"])

    assert award.status == AwardStatus.CONSULTED
    assert not award.is_granted


def test_a_record_without_steps_is_only_registered() -> None:
    award = AwardRecord.objects.create(form=bang_khen(), unit=UnitFactory())

    assert award.status == AwardStatus.REGISTERED


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        (["registered"], ""),
        (["nominated", "consulted"], ""),
        (["nominated", "declined"], ""),
        (["nominated", "decided"], "Giữ rừng đầu nguồn."),
        (["nominated", "decided", "conferred"], "Giữ rừng đầu nguồn."),
        (["nominated", "decided", "revoked"], ""),
    ],
)
def test_readers_are_told_of_the_merit_of_those_who_have_the_award(steps: list[str], told: str) -> None:
    assert AwardRecordFactory(steps=steps, merit="Giữ rừng đầu nguồn.").told_merit == told


def test_a_step_recorded_on_its_own_moves_the_stored_status() -> None:
    award = AwardRecordFactory(steps=["registered"])

    AwardStatusEvent.objects.create(award=award, step="nominated")

    assert AwardRecord.objects.get(pk=award.pk).status == AwardStatus.NOMINATED


def test_an_impossible_step_is_not_kept() -> None:
    award = AwardRecordFactory(steps=["nominated"])

    with pytest.raises(ValidationError), transaction.atomic():
        AwardStatusEvent.objects.create(award=award, step="conferred")

    assert award.steps.count() == 1
    assert AwardRecord.objects.get(pk=award.pk).status == AwardStatus.NOMINATED


def test_taking_a_step_back_takes_the_status_back() -> None:
    award = AwardRecordFactory(steps=["nominated", "consulted"])

    award.steps.get(step="consulted").delete()

    assert AwardRecord.objects.get(pk=award.pk).status == AwardStatus.NOMINATED


@pytest.mark.parametrize("missing", ["decision", "number", "date"])
def test_an_award_is_not_granted_without_a_numbered_and_dated_decision(missing: str) -> None:
    decision = LegalDocumentFactory(
        number="" if missing == "number" else "15/QĐ-UBND", issued=None if missing == "date" else "2024-01-02"
    )

    with pytest.raises(ValidationError, match="quyết định"):
        AwardRecordFactory(steps=["nominated", "decided"], decision=None if missing == "decision" else decision)


def test_the_database_itself_refuses_a_grant_without_a_decision() -> None:
    award = AwardRecordFactory(steps=["nominated"])

    with pytest.raises(IntegrityError), transaction.atomic():
        AwardRecord.objects.filter(pk=award.pk).update(status="conferred")


def test_the_day_of_the_decision_comes_from_the_document() -> None:
    award = AwardRecordFactory(steps=["decided"], decision=LegalDocumentFactory(issued="2024-05-19"))

    assert award.decided == PartialDate("2024-05-19")
    assert award.is_granted


def test_a_counted_group_is_a_recipient_without_being_a_person() -> None:
    award = AwardRecordFactory(group_kind="ca_nhan", group_count=8)

    assert award.recipient_name == "08 cá nhân"
    assert award.person is None


@pytest.mark.parametrize("recipients", [(), ("unit", "person"), ("unit", "group"), ("person", "group")])
def test_the_database_takes_exactly_one_recipient(recipients: tuple[str, ...]) -> None:
    award = AwardRecord(form=bang_khen())
    if "unit" in recipients:
        award.unit = UnitFactory()
    if "person" in recipients:
        award.person = PersonFactory()
    if "group" in recipients:
        award.group_kind, award.group_count = "ca_nhan", 3

    with pytest.raises(ValidationError):
        award.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        award.save()


def test_the_quoted_name_stands_before_the_name_of_the_law() -> None:
    form = AwardForm.objects.get(key="ministerial_provincial_emulation_flag")
    award = AwardRecordFactory(form=form, quoted_name="Cờ Thi đua xuất sắc", unit=UnitFactory(name="Ban Hồ Núi"))

    assert str(award) == "Cờ Thi đua xuất sắc – Ban Hồ Núi (2023)"
    assert list(AwardRecord.objects.matching("co thi dua cua bo ho nui")) == [award]


def test_queries_tell_granted_from_pending() -> None:
    nominated = AwardRecordFactory(steps=["nominated"])
    decided = AwardRecordFactory(steps=["decided"])
    revoked = AwardRecordFactory(steps=["decided", "revoked"])

    assert list(AwardRecord.objects.granted()) == [decided]
    assert list(AwardRecord.objects.pending()) == [nominated]
    assert revoked.status == AwardStatus.REVOKED


def test_what_an_award_rests_on_cannot_be_deleted() -> None:
    award = AwardRecordFactory(steps=["decided"])

    for needed in (award.unit, award.form, award.decision):
        with pytest.raises(ProtectedError):
            needed.delete()


def test_a_reader_finds_the_award_at_its_own_address() -> None:
    award = AwardRecordFactory(unit=UnitFactory(name="Trường Mầm non Hoa Gạo"))

    assert award.slug == "bang-khen-truong-mam-non-hoa-gao-2023"
