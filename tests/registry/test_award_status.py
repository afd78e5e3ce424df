"""What may be said of an award after its history."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from news.registry.models.award_status import GRANTED, AwardStatus, AwardStep, ImpossibleStep, status_after

S = AwardStep


@pytest.mark.parametrize(
    ("steps", "status"),
    [
        ([], None),
        ([S.REGISTERED], AwardStatus.REGISTERED),
        ([S.NOMINATED], AwardStatus.NOMINATED),
        ([S.REGISTERED, S.NOMINATED], AwardStatus.NOMINATED),
        ([S.NOMINATED, S.APPRAISED, S.VOTED, S.SUBMITTED], AwardStatus.NOMINATED),
        ([S.NOMINATED, S.CONSULTED], AwardStatus.CONSULTED),
        ([S.NOMINATED, S.CONSULTED, S.VOTED], AwardStatus.CONSULTED),
        ([S.NOMINATED, S.DECIDED], AwardStatus.DECIDED),
        ([S.DECIDED], AwardStatus.DECIDED),
        ([S.NOMINATED, S.CONSULTED, S.DECIDED, S.CONFERRED], AwardStatus.CONFERRED),
        ([S.NOMINATED, S.DECLINED], AwardStatus.DECLINED),
        ([S.DECIDED, S.CONFERRED, S.REISSUED], AwardStatus.CONFERRED),
        ([S.DECIDED, S.CORRECTED], AwardStatus.DECIDED),
        ([S.NOMINATED, S.CORRECTED], AwardStatus.NOMINATED),
        ([S.DECIDED, S.REVOKED], AwardStatus.REVOKED),
        ([S.DECIDED, S.REVOKED, S.RESTORED], AwardStatus.DECIDED),
        ([S.DECIDED, S.CONFERRED, S.REVOKED, S.RESTORED], AwardStatus.CONFERRED),
        ([S.DECIDED, S.REVOKED, S.RESTORED, S.REVOKED], AwardStatus.REVOKED),
    ],
)
def test_a_history_leaves_an_award_in_one_status(steps: list[AwardStep], status: AwardStatus | None) -> None:
    assert status_after(steps) == status


@pytest.mark.parametrize(
    "steps",
    [
        [S.CONFERRED],
        [S.NOMINATED, S.CONFERRED],
        [S.REGISTERED, S.CONSULTED],
        [S.REVOKED],
        [S.NOMINATED, S.REVOKED],
        [S.RESTORED],
        [S.DECIDED, S.RESTORED],
        [S.DECIDED, S.NOMINATED],
        [S.DECIDED, S.DECIDED],
        [S.DECLINED],
        [S.NOMINATED, S.DECLINED, S.DECIDED],
        [S.DECIDED, S.REVOKED, S.CORRECTED],
        [S.CORRECTED],
        [S.DECIDED, S.REISSUED],
    ],
)
def test_a_step_that_cannot_follow_is_refused(steps: list[AwardStep]) -> None:
    with pytest.raises(ImpossibleStep) as refusal:
        status_after(steps)

    assert "Không thể ghi bước" in str(refusal.value)


@given(st.lists(st.sampled_from([step for step in AwardStep if step != AwardStep.DECIDED]), max_size=8))
def test_no_history_without_a_decision_grants_an_award(steps: list[AwardStep]) -> None:
    try:
        status = status_after(steps)
    except ImpossibleStep:
        return

    assert status not in GRANTED


def test_only_decided_and_conferred_are_worded_as_given() -> None:
    worded_as_given = {status for status in AwardStatus if "tặng" in status.label and "không" not in status.label}

    assert worded_as_given == GRANTED
