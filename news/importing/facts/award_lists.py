"""Recipients written one to a line below the award that they receive."""

import re

from news.importing.facts.award_years import Clause
from news.importing.facts.recipients import Recipient, recipients_in
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.unit_draft import filed
from news.importing.facts.view import View, cue_form, cue_pattern

_LIST_OPENS = re.compile(r":\s*\n")
_LINE = re.compile(r"[^\n]+")
_MARKED = re.compile(r"\s*(?:[-–+*•·]|\d{1,3}[.)/]|[a-zđ]\))")
_MARK = re.compile(r"\s*(?:[-–+*•·]|\d{1,3}[.)/]|[a-zđ]\))?\s*")
_OPENER = cue_pattern(
    r"(?:(?:nhân dân|tập thể|cán bộ|chiến sĩ|công chức|viên chức|giáo viên|người lao động|đồng bào)"
    r"(?:\s*,\s*|\s+và\s+|\s+))*"
    r"(?:(?:ông|bà|anh|chị|cô|thầy|thầy giáo|cô giáo|đồng chí|đ/c|em|cụ|mẹ)\s+)?"
)
_NAME = re.compile(r"[^,;:.(|\n–]+?(?=\s+[-–]\s|\s*[,;:.(|\n–]|\s*$)")
_HEAD_OF_LINE = 40
_LONGEST_NAME = 12
_VILLAGE = re.compile(r"(?:thôn|bản|buôn|làng|ấp|xóm|khóm|sóc|khu phố|tổ dân phố|xã|phường)\s+\w")


def listed_recipients(scene: Scene, clause: Clause) -> tuple[Recipient, ...]:
    """ "tặng A cho 4 tập thể và 5 cá nhân, gồm:" and a list of lines: the recipient at the head of each line."""
    opening = _LIST_OPENS.search(scene.view.text, clause.award.end, clause.after_end)
    if opening is None:
        return ()
    found = []
    for line in _LINE.finditer(scene.view.text, opening.end(), _list_end(scene, opening.end(), clause)):
        one = recipient_of_line(scene, line.start(), line.end())
        found += [one] if one else []
    return tuple(found)


def _list_end(scene: Scene, begin: int, clause: Clause) -> int:
    """Numbered lines are sentences of their own; the list ends with its last marked line or at the next award."""
    end = clause.after_end
    if end < clause.sentence.end:
        return end
    for line in _LINE.finditer(scene.view.text, begin):
        if not _MARKED.match(line[0]) and not line[0].rstrip().endswith(":"):
            break
        end = max(end, line.end())
    return min(end, clause.later)


def lead_of(view: View, sentence: Sentence) -> str:
    """Return, in cue form, the line that opens the list in which ``sentence`` is an item; ``""`` outside a list."""
    begin = sentence.end - len(view.text[sentence.start : sentence.end].lstrip())
    line_start = view.text.rfind("\n", 0, begin) + 1
    if not _MARK.fullmatch(view.text, line_start, begin) or not _MARKED.match(view.text, line_start):
        return ""
    for line in reversed(view.text[:line_start].split("\n")[:-1]):
        if not _MARKED.match(line):
            return cue_form(line) if line.rstrip().endswith(":") else ""
    return ""


def recipient_of_line(scene: Scene, start: int, end: int) -> Recipient | None:
    """Return who stands at the head of a line, known or not; ``None`` for a heading and for what is no name."""
    mark = _MARK.match(scene.view.text, start, end)
    begin = mark.end() if mark else start
    if scene.view.text[begin:end].rstrip().endswith(":"):
        return None
    opener = _OPENER.match(scene.view.cues, begin, end)
    head = opener.end() if opener else begin
    named = [one for one in recipients_in(scene, begin, end) if not one.counted]
    if named and _name_begins(scene, named[0]) <= max(head, begin + 1):
        return named[0]
    written = _written_name(scene, head, end)
    if written is not None:
        return written
    return named[0] if named and named[0].start - begin < _HEAD_OF_LINE and not named[0].name[:1].islower() else None


def _name_begins(scene: Scene, one: Recipient) -> int:
    openers = [person.person.opener_start for person in scene.people_in(one.start, one.start + 1)]
    return min([one.start, *openers])


def _written_name(scene: Scene, start: int, end: int) -> Recipient | None:
    name = _NAME.match(scene.view.text, start, end)
    if name is None or not 2 <= len(name[0].split()) <= _LONGEST_NAME:
        return None
    if not name[0][0].isupper() and not _VILLAGE.match(name[0]):
        return None
    return Recipient(name.start(), name.end(), filed(name[0]))
