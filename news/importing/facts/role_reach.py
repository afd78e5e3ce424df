"""Whom a cue word speaks of: the list behind or before it, its subject, the pronoun that stands for him."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from news.importing.facts.attachment import Attachment
from news.importing.facts.data.role_cues import Reach
from news.importing.facts.scene import Scene
from news.importing.facts.view import cue_form, cue_pattern


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word at ``[start, end)`` that gives ``roles`` to those it reaches."""

    start: int
    end: int
    roles: tuple[str, ...]
    reach: Reach


_GROUP_LINK = cue_pattern(
    r"(?:\s*\([^()\n]{1,80}\))?[\s)]*(?:,|;|-|và|cùng|:|với)*\s*(?:,\s*)?(?:và\s+)?(?:cùng\s+)?(?:các\s+)?"
    r"(?:đồng chí|đ/c|ông|bà)?[\s:(]*"
)
_FAR = 110
_NEAR = 30
_TRAILING = 160
_LONG_REACHING = frozenset({"secretary", "reporter", "presenter", "inspection_head", "chair", "co_chair"})
_SPEECH = cue_pattern(r"phát biểu|tham luận")
_LIGHT = cue_pattern(
    r"[\s,)]*(?:(?:đã|cũng|thì|còn|luôn|xúc động|vui mừng|thẳng thắn|trân trọng|tiếp tục|đồng thời|"
    r"thay mặt|và|rất|cho biết|nói|vừa|lần lượt|trực tiếp|"
    r"không giấu được|khi|tự hào|chân thành|bày tỏ|mong|nói thẳng|tại \w+ \w+|tại \w+ \w+ \w+|,|"
    r"ghi nhận|biểu dương|đánh giá cao)[\s,:]*)*"
)
_APPOSITION = cue_pattern(r"\s*(?:\([^()]{2,60}\))?\s*,\s[^.;:\"]{3,120},\s*(?:thì\s+|cũng\s+|đã\s+)?")
_REST_OF_POST = cue_pattern(r"\s[^,;.:\"]{1,40}(?=,)")
_QUOTES = cue_pattern(r"[^.;]{0,24}?[:\"]|\s*\.?$")
_CLAUSE_END = cue_pattern(r";|\.\s")
_LEADS_ON = cue_pattern(r"[^.;:]{0,140}?,\s*(?:thì\s+)?(?:các\s+(?:đồng chí\s+|đại biểu\s+)?)?$")
_GOES_ON = cue_pattern(r"[^.;:\"]{0,60}?(?:,|\bvà|\bđồng thời)\s*(?:đã\s+|cũng\s+|trực tiếp\s+)*$")
_PRONOUN = cue_pattern(
    r"(?:^\W*|[.!?\"],?\s*|\bủy nhiệm,\s|\bủy quyền,\s|\bmở đầu,\s)"
    r"(ông|bà|anh|chị|cô|thầy|đồng chí|đ/c)\s+(?:đã\s+|cũng\s+|còn\s+|ấy\s+)*[^,.;:]{0,24}$"
)
_BACKWARD = 400


def reached(scene: Scene, people: Sequence[Attachment], cue: Cue, floor: int, ceiling: int) -> list[Attachment]:
    """Return those of ``people`` between ``floor`` and ``ceiling`` whom ``cue`` speaks of."""
    before = [one for one in people if one.end <= cue.start + 1 and one.person.start >= floor]
    after = [one for one in people if one.person.start >= cue.end and one.person.start < ceiling]
    return list(_REACHES[cue.reach](scene, before, after, cue))


def _list_after(scene: Scene, _before: list[Attachment], after: list[Attachment], cue: Cue) -> list[Attachment]:
    return after


def _list_before(scene: Scene, before: list[Attachment], _after: list[Attachment], cue: Cue) -> list[Attachment]:
    return before if before and cue.start - before[-1].end < _TRAILING else []


def _next(scene: Scene, _before: list[Attachment], after: list[Attachment], cue: Cue) -> list[Attachment]:
    return after[:1] if after and after[0].person.opener_start - cue.end < _FAR else []


def _direct(scene: Scene, _before: list[Attachment], after: list[Attachment], cue: Cue) -> list[Attachment]:
    return after[:1] if after and not scene.view.cues[cue.end : after[0].lead].strip() else []


def _leading(scene: Scene, _before: list[Attachment], after: list[Attachment], cue: Cue) -> Iterator[Attachment]:
    """ "Thảo luận tại hội nghị, ông A và bà B …": the subject that follows the clause, with those beside him."""
    if not after or not _LEADS_ON.fullmatch(scene.view.cues, cue.end, after[0].lead):
        return
    yield after[0]
    for previous, one in pairwise(after):
        if not _beside(scene, previous, one):
            return
        yield one


def _subject(scene: Scene, before: list[Attachment], _after: list[Attachment], cue: Cue) -> list[Attachment]:
    if before and _is_subject(scene, before[-1], cue):
        return before[-1:]
    return [] if before else _meant(scene, cue)


def _subjects(scene: Scene, before: list[Attachment], _after: list[Attachment], cue: Cue) -> list[Attachment]:
    """The unbroken list of persons that ends nearest to the cue."""
    if not before:
        return _meant(scene, cue)
    if cue.start - before[-1].end > _FAR or _CLAUSE_END.search(scene.view.cues, before[-1].end, cue.start):
        return []
    group = [before[-1]]
    for one in reversed(before[:-1]):
        if not _beside(scene, one, group[0]):
            break
        group.insert(0, one)
    return group


def _near_subjects(scene: Scene, before: list[Attachment], after: list[Attachment], cue: Cue) -> list[Attachment]:
    if before and not _is_subject(scene, before[-1], cue):
        return []
    return _subjects(scene, before, after, cue)


def _either(scene: Scene, before: list[Attachment], after: list[Attachment], cue: Cue) -> list[Attachment]:
    """ "Ông A phát biểu …" or "Phát biểu tại hội nghị, ông A …"."""
    subjects = _near_subjects(scene, before, after, cue) if before else []
    return subjects or list(_leading(scene, before, after, cue)) or ([] if before else _meant(scene, cue))


_REACHES = {
    Reach.LIST_AFTER: _list_after,
    Reach.LIST_BEFORE: _list_before,
    Reach.AFTER_ONE: _next,
    Reach.DIRECT: _direct,
    Reach.LEADING: _leading,
    Reach.BEFORE_ONE: _subject,
    Reach.BEFORE_GROUP: _subjects,
    Reach.NEAR_GROUP: _near_subjects,
    Reach.EITHER: _either,
}
_BACKWARD_REACHES = (Reach.BEFORE_ONE, Reach.BEFORE_GROUP, Reach.NEAR_GROUP, Reach.EITHER)


def _beside(scene: Scene, one: Attachment, following: Attachment) -> bool:
    return _GROUP_LINK.fullmatch(scene.view.cues, one.end, following.lead) is not None


def goes_on(scene: Scene, before: Cue, cue: Cue) -> bool:
    """Whether ``cue`` is a further verb of the subject of ``before``: "chủ trì và phát biểu"."""
    if before.reach not in (*_BACKWARD_REACHES, Reach.LEADING) or cue.reach not in _BACKWARD_REACHES:
        return False
    if scene.people_in(before.end, cue.start):
        return False
    return _GOES_ON.fullmatch(scene.view.cues, before.end, cue.start) is not None


def _is_subject(scene: Scene, one: Attachment, cue: Cue) -> bool:
    """Whether the nearest person before a verb is its subject: verbs of speech stand close to him."""
    cues = scene.view.cues
    between = cues[one.end : cue.start]
    long_reach = bool(_LONG_REACHING & set(cue.roles)) or _SPEECH.search(cues, cue.start, cue.end)
    if _CLAUSE_END.search(between) or _other_subject(scene, one.end, cue.start):
        return False
    if _APPOSITION.fullmatch(between) and _QUOTES.match(cues, cue.end):
        return True
    if len(_behind_post(one, between)) > (_FAR if long_reach else _NEAR):
        return False
    return bool(long_reach) or _LIGHT.fullmatch(_behind_post(one, between)) is not None


def _behind_post(one: Attachment, between: str) -> str:
    """What follows the rest of a post whose unit was not understood: ", thì" of " Tuyên huấn, thì"."""
    unread = bool(one.posts) and one.posts[0].unit is None and one.posts[0].start > one.person.end
    rest = _REST_OF_POST.match(between) if unread else None
    return between[rest.end() :] if rest else between


def _other_subject(scene: Scene, start: int, end: int) -> bool:
    """Whether somebody or some unit that is nobody's employer stands between a person and the verb."""
    return bool(scene.people_in(start, end)) or any(
        scene.view.cues[start : unit.start].rstrip().endswith((",", ";")) for unit in scene.units_in(start, end)
    )


def _meant(scene: Scene, cue: Cue) -> list[Attachment]:
    """The person a pronoun before the verb stands for: the last one named shortly before and so addressed."""
    begin = scene.view.sentence_of(cue.start).start
    found = _PRONOUN.search(scene.view.cues[begin : cue.start])
    if found is None:
        return []
    named = scene.people_in(max(0, begin - _BACKWARD), begin)
    return [named[-1]] if named and cue_form(named[-1].person.opener) == found[1] else []
