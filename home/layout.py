"""The order of the front page: what its editors set, else the usual one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

SECTION = "section"
USUAL = (
    "consultations",
    "meetings",
    "exemplars",
    "awards",
    "blocs",
    SECTION,
    SECTION,
    "documents",
    "notices",
    "most_read",
)
MOST_SECTIONS = 6


@dataclass(frozen=True, slots=True)
class Part:
    """A part by its name; ``section`` is the key of the section that editors named for a part of that kind."""

    name: str
    section: int | None = None


def parts_of(stream: Any) -> Sequence[Part]:
    """The parts that the stored ``stream`` names, in order; the usual ones where it names none. No query."""
    chosen = [Part(str(raw["type"]), _section_of(raw)) for raw in stream.raw_data]
    return _within_reason(chosen) or [Part(name) for name in USUAL]


def _section_of(raw: dict[str, Any]) -> int | None:
    value = raw.get("value")
    return value.get("section") if isinstance(value, dict) else None


def _within_reason(parts: Sequence[Part]) -> list[Part]:
    """At most six sections, and none that was never chosen."""
    named = [part for part in parts if part.name == SECTION and part.section][:MOST_SECTIONS]
    return [part for part in parts if part.name != SECTION or part in named]
