"""Award records in the results of the search."""

import pytest

from news.registry.models import AwardStatusEvent
from portal.vietnamese.partial_date import PartialDate
from tests.factories.award import AwardRecordFactory
from tests.factories.document import LegalDocumentFactory
from tests.factories.person import PersonFactory
from tests.search.conftest import Find

pytestmark = pytest.mark.django_db


def test_an_award_is_found_by_its_state_and_by_how_its_holder_is_addressed(find: Find) -> None:
    doctor = PersonFactory(full_name="Ma Thị Thử", honorific="bác sĩ")
    nominated = AwardRecordFactory(unit=None, person=doctor, steps=["nominated"])

    assert str(nominated.recipient_name) in find("đề nghị bằng khen bác sĩ Thử")[0]


def test_the_merit_of_a_nominee_is_found_once_the_award_is_granted(find: Find) -> None:
    award = AwardRecordFactory(steps=["nominated"], merit="Gỡ bom bi ở nương Pha Lay.")

    assert find("bom bi Pha Lay") == []

    award.decision, award.decided = LegalDocumentFactory(), PartialDate.of(2026, 3, 2)
    award.steps.add(AwardStatusEvent(step="decided", sort_order=1))
    award.save()

    assert len(find("bom bi Pha Lay")) == 1


def test_the_decision_itself_comes_before_the_awards_that_rest_on_it(find: Find) -> None:
    decision = LegalDocumentFactory(number="318/QĐ-SGDĐT")
    AwardRecordFactory(decision=decision)

    found = find("318/QĐ-SGDĐT")

    assert found[0].startswith("Quyết định số 318/QĐ-SGDĐT")
    assert len(found) == 2
