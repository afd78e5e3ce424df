"""Years that govern awards and terms whose clause names none."""

import re

from news.importing.facts.structure import Structure
from news.importing.facts.view import View, cue_pattern

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")
_PACT = cue_pattern(r"\bgiao ước[^.;\n]{0,50}?\bnăm\s+(\d{4})")
_REVIEWS = frozenset({"final_review", "preliminary_review"})


def award_year(structure: Structure) -> int | None:
    """The year reviewed, else the year of the event."""
    if _REVIEWS & set(structure.event.types):
        years = _YEAR.findall(structure.event.period)
        if years:
            return int(years[-1])
    return event_year(structure)


def term_year(view: View, structure: Structure) -> int | None:
    """The year of the pact, else the one after the year reviewed, else the year of the event."""
    pact = _PACT.search(view.cues)
    if pact:
        return int(pact[1])
    years = _YEAR.findall(structure.event.period)
    if "final_review" in structure.event.types and years:
        return int(years[-1]) + 1
    return event_year(structure)


def event_year(structure: Structure) -> int | None:
    """The year of the event, when a date is known."""
    date = structure.event.date
    return date.date.first_day.year if date else None
