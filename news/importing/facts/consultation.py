"""Nominees in a public consultation: rows of a table, or lists under the name of an award."""

import re
from collections.abc import Sequence

from news.importing.facts.award_names import AwardMention
from news.importing.facts.recipients import Recipient, recipients_in
from news.importing.facts.scene import Scene
from news.importing.model import AwardFact, Span

_LINE = re.compile(r"[^\n]+")
_CELL = " | "
_HEADING = re.compile(r"(?:[IVX]{1,4}|\d{1,2}|[a-zđ])?[.)/]?\s*[-–+*]?\s*(?:Danh hiệu|DANH HIỆU)?\s*[“\"]?$")
_ITEM = re.compile(r"\s*(?:\d{1,3}[.)/]|[-–+*•]|(?:Ông|Bà)\b)")
_TITLE_YEAR = re.compile(r"[Nn]ăm (\d{4})")


def consultation_awards(scene: Scene, awards: Sequence[AwardMention]) -> tuple[AwardFact, ...]:
    """Return the nominations that a list states without any verb; none outside a consultation."""
    if "public_consultation" not in scene.event_types:
        return ()
    lines = list(_LINE.finditer(scene.view.text))
    year = _TITLE_YEAR.search(lines[0][0]) if lines else None
    found: list[AwardFact] = []
    heading: AwardMention | None = None
    for line in lines[1:]:
        named = [award for award in awards if line.start() <= award.start < line.end()]
        if len(named) == 1 and _CELL in line[0]:
            found += _facts(scene, named[0], line, year)
        elif len(named) == 1 and _is_heading(scene, named[0], line):
            heading = named[0]
        elif heading is not None and not named and _ITEM.match(line[0]):
            found += _facts(scene, heading, line, year)
    return tuple(found)


def _is_heading(scene: Scene, award: AwardMention, line: re.Match[str]) -> bool:
    before = scene.view.text[line.start() : award.start]
    after = scene.view.text[award.end : line.end()]
    return _HEADING.fullmatch(before) is not None and not after.strip(' :.”"')


def _facts(scene: Scene, award: AwardMention, line: re.Match[str], year: re.Match[str] | None) -> list[AwardFact]:
    recipients = recipients_in(scene, line.start(), line.end())
    if not recipients:
        return []
    first: Recipient = recipients[0]
    span = Span(min(first.start, award.start), max(first.end, award.end))
    return [AwardFact(award.full_name, first.name, first.count, "nominated", int(year[1]) if year else None, span)]
