"""Only a decision in the ledger shows as granted."""

import pytest

from news.articles.keys import ReportedStatus
from news.public.selectors.award_badge import badge_of, statuses_behind
from news.registry.models import AwardStatus
from news.registry.models.award_status import GRANTED


@pytest.mark.parametrize("status", list(AwardStatus))
def test_the_badge_of_a_decision_needs_a_decision(status: AwardStatus) -> None:
    assert (badge_of(status) == "granted") == (status in GRANTED)


@pytest.mark.parametrize("reported", list(ReportedStatus))
def test_what_an_article_says_alone_is_never_the_badge_of_a_decision(reported: ReportedStatus) -> None:
    assert badge_of(None, reported) != "granted"


def test_the_ledger_has_the_last_word_over_the_article() -> None:
    assert badge_of(AwardStatus.NOMINATED, ReportedStatus.GRANTED) == "nominated"


def test_an_unknown_word_counts_as_a_mere_proposal() -> None:
    assert badge_of(None, "whatever") == "nominated"


def test_each_badge_stands_for_its_statuses() -> None:
    assert sorted(statuses_behind("granted")) == ["conferred", "decided"]
    assert statuses_behind("<nonsense>") == []
