"""Precision and recall of reported facts against gold facts, class by class.

A fact counts as found when its identifying fields agree: names blind to spelling, roles and status exactly. Facts
listed as optional in the gold are neither hits nor errors.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from news.importing.cleaning import clean
from news.importing.facts.finder import find_facts
from news.importing.facts.registry_view import RegistryView
from news.importing.model import Facts
from news.importing.readers import read
from portal.vietnamese.fold import fold_key

Row = dict[str, Any]
Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one class: facts reported and right, reported and wrong, missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of reported facts that are right; 1 when none was reported."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of gold facts that were reported; 1 when there are none."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was wrong and what was missed in one class of one article."""

    score: Score
    wrong: tuple[Key, ...]
    missed: tuple[Key, ...]


def _name(text: str | None) -> str:
    """Names agree whatever their accents, and whether or not "tỉnh" stands before the province."""
    words = [word for word in fold_key(text or "").split() if word != "va"]
    return " ".join(words).replace(" tinh ", " ").replace(" thanh pho ", " ")


def _award(row: Row) -> Key:
    form = _name(row["award"].split(" của ")[0])
    return (form, _name(row["recipient"]), row["count"], row["status"])


KEYS: dict[str, Callable[[Row], Key]] = {
    "units": lambda row: (_name(row["name"]),),
    "unit_roles": lambda row: (_name(row["name"]), row["role"]),
    "people": lambda row: (_name(row["name"]),),
    "roles": lambda row: (_name(row["name"]), row["role"]),
    "posts": lambda row: (_name(row["name"]), _name(row["position"]), _name(row["unit"])),
    "blocs": lambda row: (_name(row["name"]),),
    "awards": _award,
    "award_years": lambda row: (*_award(row), row["year"]),
    "leadership": lambda row: (row["role"], _name(row["holder"]), row["year"]),
    "documents": lambda row: (row["type"], row["number"]),
    "event_types": lambda row: (row["type"],),
    "event_date": lambda row: (row["value"],),
}
SOURCES = {"unit_roles": "units", "roles": "people", "posts": "people", "award_years": "awards"}


def reported(facts: Facts) -> Row:
    """Return ``facts`` in the shape of the import report."""
    event = facts.event
    return {
        "units": [{"name": one.name, "role": one.role} for one in facts.units],
        "people": [
            {"name": one.name, "role": one.role, "position": one.position, "unit": one.unit} for one in facts.people
        ],
        "blocs": [{"name": one.name} for one in facts.blocs],
        "documents": [{"type": one.type, "number": one.number} for one in facts.documents],
        "awards": [
            {"award": one.award, "recipient": one.recipient, "count": one.count, "status": one.status, "year": one.year}
            for one in facts.awards
        ],
        "leadership": [{"role": one.role, "holder": one.holder, "year": one.year} for one in facts.leadership],
        "event": {"types": list(event.types), "date": {"value": event.date.date.value} if event.date else None},
    }


def rows_of(report: Row, kind: str) -> list[Row]:
    """Return the rows of one class of a report or gold file."""
    event = report.get("event") or {}
    if kind == "event_types":
        return [{"type": one} for one in event.get("types", [])]
    if kind == "event_date":
        return [event["date"]] if event.get("date") else []
    return list(report.get(SOURCES.get(kind, kind), []))


def compare(found: Row, gold: Row, kind: str) -> Comparison:
    """Compare one class; a gold row is met once, optional rows excuse what they match."""
    key = KEYS[kind]
    wanted = {key(row) for row in rows_of(gold, kind)}
    excused = {key(row) for row in rows_of(gold.get("optional", {}), kind)}
    given = set(Counter(key(row) for row in rows_of(found, kind)))
    right = given & wanted
    wrong = tuple(sorted(given - wanted - excused, key=str))
    missed = tuple(sorted(wanted - given, key=str))
    return Comparison(Score(len(right), len(wrong), len(missed)), wrong, missed)


def facts_of(path: Path, registry: RegistryView) -> Facts:
    """Read, clean and interpret one article file."""
    return find_facts(clean(read(path, path.name)), registry)


def corpus(folder: Path) -> Iterable[tuple[Path, Row]]:
    """Yield each article of the corpus with its gold."""
    for gold in sorted(folder.glob("*.json")):
        article = next(path for path in folder.glob(f"{gold.stem}.*") if path.suffix in (".txt", ".html"))
        yield article, json.loads(gold.read_text(encoding="utf-8"))
