"""Foreign organisations, told by their country in brackets or a legal form of abroad: "Maison Soie Lyon (Pháp)"."""

import re
from collections.abc import Iterator

from news.importing.facts.data.countries import COUNTRIES
from news.importing.facts.unit_draft import UnitDraft
from news.importing.facts.view import View, cue_pattern, phrases_pattern
from portal.vietnamese.syllables import is_vietnamese_syllable

_LEGAL_FORM = re.compile(r"(?:,? (?:Co\.|Ltd|Inc|Corp|GmbH|S\.A|Pte|PLC|LLC)[.,]?)+")
_FORM_WORDS = frozenset("Co Ltd Inc Corp GmbH Pte PLC LLC".split())
_COUNTRY = cue_pattern(rf" \((?:{phrases_pattern(COUNTRIES)})\)")
_PERSON = cue_pattern(r"(?:\b(?:ông|bà|anh|chị|chuyên gia|giáo sư|gs|ts|bác sĩ|ngài|cô|thầy|em|vợ chồng)\.?|[-–:])\s*$")


def foreign_bodies(view: View) -> Iterator[UnitDraft]:
    """Yield the foreign organisations named in the text."""
    resume = 0
    for token in view.tokens:
        if not token.capital or token.start < resume:
            continue
        run = tuple(one for one in view.capital_run(token.start, limit=8) if one.text not in _FORM_WORDS)
        if not run:
            continue
        resume = run[-1].end
        if len(run) < 2 or all(is_vietnamese_syllable(one.text) for one in run):
            continue
        form = _LEGAL_FORM.match(view.text, resume)
        end = form.end() if form else resume
        named = form is not None or _COUNTRY.match(view.cues, end) is not None
        if named and not _PERSON.search(view.cues, max(0, token.start - 14), token.start):
            yield UnitDraft(token.start, end, view.text[token.start : end].rstrip(","), "nuoc_ngoai", central=True)
