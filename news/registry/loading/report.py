"""What became of each row, for the person who loads the file and for their records."""

import json
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from news.registry.loading.source_row import Noun


class Outcome(StrEnum):
    """What happened to a row. A doubtful row left no trace in the registry."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class RowReport:
    """One row: its outcome, and sentences in Vietnamese about what was left out or doubted."""

    noun: Noun
    where: str
    name: str
    outcome: Outcome
    reasons: tuple[str, ...] = ()


@dataclass(slots=True)
class LoadReport:
    """All rows of one file."""

    source: str
    dry_run: bool
    rows: list[RowReport] = field(default_factory=list)

    def counts(self, noun: Noun | None = None) -> dict[str, int]:
        """How many rows came to each outcome, of one kind of record or of all."""
        counter = Counter(row.outcome for row in self.rows if noun in (None, row.noun))
        return {outcome.value: counter[outcome] for outcome in Outcome}

    def doubts(self) -> list[RowReport]:
        """Rows with something that a person must look at."""
        return [row for row in self.rows if row.reasons]

    def as_json(self) -> str:
        """The report as one JSON object: ``summary``, counts a kind, and every row."""
        content: dict[str, Any] = {
            "source": self.source,
            "dry_run": self.dry_run,
            "summary": self.counts(),
            **{noun.value: self.counts(noun) for noun in Noun},
            "rows": [_row(row) for row in self.rows],
        }
        return json.dumps(content, ensure_ascii=False, indent=2)


def _row(row: RowReport) -> dict[str, Any]:
    return {
        "kind": row.noun.value,
        "where": row.where,
        "name": row.name,
        "status": row.outcome.value,
        "reasons": list(row.reasons),
    }
