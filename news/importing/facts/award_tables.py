"""Awards that a list states without any verb: lines under the name of an award, rows of a table."""

import re
from collections.abc import Iterator, Sequence

from news.importing.facts.award_lists import recipient_of_line
from news.importing.facts.award_names import AwardMention
from news.importing.facts.award_status import Verdict, verdict_of
from news.importing.facts.recipients import Recipient, recipients_in
from news.importing.facts.scene import Scene
from news.importing.facts.view import cue_form, cue_pattern
from news.importing.model import AwardFact, Span

_LINE = re.compile(r"[^\n]+")
_CELL = " | "
_BEFORE_HEADING = cue_pattern(
    r"\s*(?:[ivx]{1,4}|\d{1,2}|[a-zđ])?\s*[.)/]?\s*[-+*•·]?\s*(?:danh sách\s+)?(?:các\s+)?"
    r"(?:tập thể,? (?:và )?cá nhân\s+)?(?:được\s+|đề nghị\s+|xét\s+|trình\s+)*"
    r"(?:tặng thưởng\s+|truy tặng\s+|trao tặng\s+|tặng\s+|trao\s+|công nhận\s+)?(?:danh hiệu\s*)?\"?\s*"
)
_COUNTS = r"(?:(?:,|và|-)?\s*\(?\d+\s+(?:tập thể|cá nhân|đơn vị|hộ gia đình|gia đình|trường hợp)\)?\s*)*"
_AFTER_HEADING = cue_pattern(rf"[\s\"]*(?:năm\s+\d{{4}})?\s*(?:\([^()]*\))?\s*(?:cho\s*)?[\s:.]*{_COUNTS}[\s:.]*")
_ITEM = re.compile(r"\s*(?:\d{1,3}[.)/]|[-–+*•·]|(?:Ông|Bà)\b)|[^\n]* \| ")
_HEAD_ROW = cue_pattern(r"\s*(?:stt|tt|số tt|số thứ tự)\b")
_SUBHEADING = cue_pattern(
    r"\s*(?:[-+*•]|\d{1,2}[.)]|[a-zđ]\))?\s*(?:đối với |cho )?(?:tập thể|cá nhân|hộ gia đình)[^|]{0,30}$"
)
_LONGEST_HEADING = 160
_FIELD_OF_WORK = cue_pattern(
    r"\b(?:thi đua|công tác|quỹ|hồ sơ)\s*[,-]?\s*(?:và\s+)?(?:thi đua\s*[,-]?\s*)?khen thưởng\b"
)
_TITLE_YEAR = re.compile(r"[Nn]ăm (\d{4})")


def tabled_awards(scene: Scene, awards: Sequence[AwardMention], default_year: int | None) -> Iterator[AwardFact]:
    """Yield what lists and rows state; nominations in a consultation, else as the heading over the list tells."""
    lines = list(_LINE.finditer(scene.view.text))
    heading: AwardMention | None = None
    status = Verdict.NONE
    for index, line in enumerate(lines[1:], start=1):
        named = [award for award in awards if line.start() <= award.start < line.end()]
        if len(named) == 1 and _CELL in line[0]:
            yield from _row(scene, named[0], line, _status(scene, lines, index, awards), default_year)
        elif len(named) == 1 and _is_heading(scene, named[0], line):
            heading, status = named[0], _status(scene, lines, index, awards)
        elif named or not (_ITEM.match(line[0]) or _SUBHEADING.match(cue_form(line[0]))):
            heading = None
        elif heading is not None and (one := _listed(scene, line)):
            yield from _fact(scene, heading, one, status, default_year)


def _listed(scene: Scene, line: re.Match[str]) -> Recipient | None:
    """The recipient of a row or of a line; a row that names the columns holds nobody."""
    if _CELL not in line[0]:
        return recipient_of_line(scene, line.start(), line.end())
    recipients = () if _HEAD_ROW.match(cue_form(line[0])) else recipients_in(scene, line.start(), line.end())
    return recipients[0] if recipients else None


def _is_heading(scene: Scene, award: AwardMention, line: re.Match[str]) -> bool:
    cues = scene.view.cues
    before = _BEFORE_HEADING.fullmatch(cues, line.start(), award.start)
    return before is not None and _AFTER_HEADING.fullmatch(cues, award.end, line.end()) is not None


def _status(scene: Scene, lines: Sequence[re.Match[str]], index: int, awards: Sequence[AwardMention]) -> Verdict:
    """What the heading itself says, else the line above the list, else the headline."""
    if "public_consultation" in scene.event_types:
        return Verdict.NOMINATED
    starts = [award.start for award in awards]
    begin = lines[index].start()
    own = verdict_of(scene.view.cues[begin : next(start for start in starts if start >= begin)])
    if own is not Verdict.NONE and _CELL not in lines[index][0]:
        return own
    for line in reversed(lines[:index]):
        has_award = any(line.start() <= one < line.end() for one in starts)
        if _CELL in line[0] and not has_award and (head := verdict_of(cue_form(line[0]))) is not Verdict.NONE:
            return head
        listed = _ITEM.match(line[0]) or _CELL in line[0] or has_award
        if not listed or line is lines[0]:
            told = line[0].rstrip().endswith(":") or len(line[0]) < _LONGEST_HEADING
            return verdict_of(_FIELD_OF_WORK.sub("", cue_form(line[0]))) if told else Verdict.NONE
    return Verdict.NONE


def _row(
    scene: Scene, award: AwardMention, line: re.Match[str], status: Verdict, year: int | None
) -> Iterator[AwardFact]:
    recipients = recipients_in(scene, line.start(), line.end())
    if recipients:
        yield from _fact(scene, award, recipients[0], status, year)


def _fact(
    scene: Scene, award: AwardMention, one: Recipient, status: Verdict, default_year: int | None
) -> Iterator[AwardFact]:
    if status is Verdict.NONE:
        return
    stated = _TITLE_YEAR.search(scene.view.text.split("\n", 1)[0])
    year = int(stated[1]) if stated else None if "public_consultation" in scene.event_types else default_year
    span = Span(min(one.start, award.start), max(one.end, award.end))
    yield AwardFact(award.full_name, one.name, one.count, status.value, year, span)
