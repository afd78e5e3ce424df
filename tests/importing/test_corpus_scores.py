"""What the fact finder reads out of the corpus, class by class, with nothing in the registry."""

from pathlib import Path

import pytest

from news.importing.facts.registry_view import RegistryView
from tests.importing.scoring import KEYS, Score, compare, corpus, facts_of, reported

CORPUS = Path(__file__).parent / "corpus"
# (precision, recall): what is reached, less a small margin; a change that falls below has broken something.
FLOORS = {
    "units": (0.97, 0.97),
    "unit_roles": (0.96, 0.95),
    "people": (0.98, 0.97),
    "roles": (0.95, 0.94),
    "posts": (0.94, 0.93),
    "blocs": (0.98, 0.98),
    "awards": (0.93, 0.88),
    "award_years": (0.92, 0.86),
    "leadership": (0.97, 0.97),
}


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    """The sums over all articles of the corpus."""
    totals = {kind: Score(0, 0, 0) for kind in KEYS}
    for article, gold in corpus(CORPUS):
        found = reported(facts_of(article, RegistryView()))
        for kind in KEYS:
            totals[kind] += compare(found, gold, kind).score
    return totals


@pytest.mark.parametrize("kind", FLOORS)
def test_precision_stays_above_its_floor(scores: dict[str, Score], kind: str) -> None:
    assert scores[kind].precision >= FLOORS[kind][0]


@pytest.mark.parametrize("kind", FLOORS)
def test_recall_stays_above_its_floor(scores: dict[str, Score], kind: str) -> None:
    assert scores[kind].recall >= FLOORS[kind][1]


def test_a_nomination_is_never_reported_as_granted() -> None:
    mistaken = []
    for article, gold in corpus(CORPUS):
        nominated = {(row["award"], row["recipient"]) for row in gold["awards"] if row["status"] == "nominated"}
        granted = {(row["award"], row["recipient"]) for row in gold["awards"] if row["status"] == "granted"}
        facts = facts_of(article, RegistryView())
        mistaken += [
            (article.name, fact.award, fact.recipient)
            for fact in facts.awards
            if fact.status == "granted" and (fact.award, fact.recipient) in nominated - granted
        ]

    assert mistaken == []
