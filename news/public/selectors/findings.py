"""What an event left behind: findings and pacts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from news.articles.keys import FindingKind, FindingState
from news.public.selectors.linked_rows import FindingRow, LinkedRows, PactRow, partial
from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class FindingEntry:
    """A finding with its term and what became of it."""

    kind: str
    text: str
    due: PartialDate | None
    state: str


@dataclass(frozen=True, slots=True)
class PactEntry:
    """An emulation pact of a year."""

    year: int | None
    content: str
    parties: str
    signed: bool
    url: str


FOLLOWED: Mapping[str, bool] = {
    FindingKind.RESULT: False,
    FindingKind.LIMIT: True,
    FindingKind.TASK: True,
    FindingKind.RECOMMENDATION: True,
    FindingKind.COMMITMENT: True,
}


def findings_in(rows: LinkedRows) -> Sequence[FindingEntry]:
    """The findings in the order of the article."""
    return tuple(_finding(row) for row in rows.findings)


def pacts_in(rows: LinkedRows) -> Sequence[PactEntry]:
    """The pacts in the order of the article."""
    return tuple(_pact(row) for row in rows.pacts)


def _finding(row: FindingRow) -> FindingEntry:
    state = str(FindingState(row.state).label) if FOLLOWED.get(row.kind) else ""
    return FindingEntry(str(FindingKind(row.kind).label), row.text, partial(row.due), state)


def _pact(row: PactRow) -> PactEntry:
    url = reverse("public:document", args=[row.document__slug]) if row.document__slug else ""
    return PactEntry(row.year, row.content, row.parties, bool(row.signed), url)
