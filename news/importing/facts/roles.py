"""The part each person plays in the event, from the cue words of his sentence."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from news.importing.facts.attachment import Attachment
from news.importing.facts.data.role_cues import PERSON_CUES, Reach
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.view import cue_pattern


@dataclass(frozen=True, slots=True)
class _Cue:
    start: int
    end: int
    role: str
    reach: Reach


_PATTERNS = tuple((role, reach, cue_pattern(pattern)) for role, reach, pattern in PERSON_CUES)
_AWARD_NEAR = cue_pattern(r"khen|cờ|huân chương|huy chương|kỷ niệm chương|danh hiệu|quyết định|biểu trưng")
_GROUP_LINK = cue_pattern(
    r"[\s)]*(?:,|;|-|và|cùng|:|với)*\s*(?:,\s*)?(?:và\s+)?(?:cùng\s+)?(?:các\s+)?(?:đồng chí|đ/c|ông|bà)?[\s:(]*"
)
_INSPECTING = cue_pattern(r"đoàn kiểm tra|đoàn công tác|đoàn giám sát|tổ kiểm tra|kiểm tra|chấm điểm")
_FAR = 110
_NEAR = 30
_TRAILING = 160
_LONG_REACHING = frozenset({"reporter", "presenter", "inspection_head", "chair", "co_chair"})
_PASSIVE = cue_pattern(r"\bđược\b[^,;.]*$")
_SPEECH = cue_pattern(r"phát biểu|tham luận")
_ONLY_WITH = {"instructor": "training", "inspected": "inspection", "inspection_member": "inspection"}
_LIGHT = cue_pattern(
    r"[\s,)]*(?:(?:đã|cũng|thì|còn|luôn|xúc động|vui mừng|thẳng thắn|trân trọng|tiếp tục|đồng thời|"
    r"thay mặt|và|rất|cho biết|nói|vừa|"
    r"không giấu được|khi|tự hào|chân thành|bày tỏ|mong|nói thẳng|tại \w+ \w+|tại \w+ \w+ \w+|,|"
    r"ghi nhận|biểu dương|đánh giá cao)[\s,:]*)*"
)
_CLAUSE_END = cue_pattern(r";|\.\s")


def person_roles(scene: Scene) -> dict[str, tuple[str, ...]]:
    """Return the roles of each person by identity, in the order found."""
    roles: dict[str, list[str]] = defaultdict(list)
    for sentence in scene.view.sentences:
        people = scene.people_in(sentence.start, sentence.end)
        if not people:
            continue
        cues = _cues(scene, sentence)
        for index in range(len(cues)):
            _apply(scene, sentence, people, cues, index, roles)
    return {identity: _settled(found) for identity, found in roles.items()}


def _cues(scene: Scene, sentence: Sentence) -> list[_Cue]:
    found: list[_Cue] = []
    for role, reach, pattern in _PATTERNS:
        for match in pattern.finditer(scene.view.cues, sentence.start, sentence.end):
            if _inside_name(scene, match.start()):
                continue
            if not any(cue.start < match.end() and match.start() < cue.end for cue in found):
                found.append(_Cue(match.start(), match.end(), role, reach))
    return sorted(found, key=lambda cue: cue.start)


def _inside_name(scene: Scene, position: int) -> bool:
    """A word of a name is no cue: the family Hứa promises nothing."""
    return any(one.person.start <= position < one.person.end for one in scene.attachments) or any(
        unit.start <= position < unit.end for unit in scene.units
    )


def _apply(
    scene: Scene,
    sentence: Sentence,
    people: Sequence[Attachment],
    cues: Sequence[_Cue],
    index: int,
    roles: dict[str, list[str]],
) -> None:
    cue = cues[index]
    if cue.role == "presenter" and not _AWARD_NEAR.search(scene.view.cues, cue.start, sentence.end):
        return
    if cue.role == "presenter" and _PASSIVE.search(scene.view.cues, max(0, cue.start - 24), cue.start):
        return
    if cue.role in _ONLY_WITH and _ONLY_WITH[cue.role] not in scene.event_types:
        return
    if cue.role == "inspection_head" and not _INSPECTING.search(scene.view.cues, sentence.start, sentence.end):
        return
    floor = max((one.end for one in cues[:index] if one.reach is not Reach.AFTER_ONE), default=sentence.start)
    ceiling = next((one.start for one in cues[index + 1 :]), sentence.end)
    chosen = list(_chosen(scene, people, cue, floor, ceiling))
    role = "co_chair" if cue.role == "chair" and len(chosen) > 1 else cue.role
    for one in chosen:
        if role not in roles[one.person.identity]:
            roles[one.person.identity].append(role)


def _chosen(scene: Scene, people: Sequence[Attachment], cue: _Cue, floor: int, ceiling: int) -> Iterator[Attachment]:
    before = [one for one in people if one.end <= cue.start + 1 and one.person.start >= floor]
    after = [one for one in people if one.person.start >= cue.end and one.person.start < ceiling]
    if cue.reach is Reach.LIST_AFTER:
        yield from after
    elif cue.reach is Reach.LIST_BEFORE:
        yield from before if before and cue.start - before[-1].end < _TRAILING else ()
    elif cue.reach is Reach.AFTER_ONE:
        if after and after[0].person.opener_start - cue.end < _FAR:
            yield after[0]
    elif cue.reach is Reach.BEFORE_GROUP:
        yield from _group(scene, before, cue.start)
    elif before and _is_subject(scene, before[-1], cue):
        yield before[-1]


def _is_subject(scene: Scene, one: Attachment, cue: _Cue) -> bool:
    """Whether the nearest person before a verb is its subject: verbs of speech stand close to him."""
    between = scene.view.cues[one.end : cue.start]
    long_reach = cue.role in _LONG_REACHING or _SPEECH.match(scene.view.cues, cue.start)
    if _CLAUSE_END.search(between) or len(between) > (_FAR if long_reach else _NEAR):
        return False
    if not long_reach and not _LIGHT.fullmatch(between):
        return False
    return not _other_subject(scene, one.end, cue.start)


def _other_subject(scene: Scene, start: int, end: int) -> bool:
    """Whether somebody or some unit that is nobody's employer stands between a person and the verb."""
    return bool(scene.people_in(start, end)) or any(
        scene.view.cues[start : unit.start].rstrip().endswith((",", ";")) for unit in scene.units_in(start, end)
    )


def _group(scene: Scene, before: Sequence[Attachment], limit: int) -> list[Attachment]:
    """The unbroken list of persons that ends nearest to the cue."""
    if not before or limit - before[-1].end > _FAR or _CLAUSE_END.search(scene.view.cues, before[-1].end, limit):
        return []
    group = [before[-1]]
    for one in reversed(before[:-1]):
        if not _GROUP_LINK.fullmatch(scene.view.cues, one.end, group[0].person.opener_start):
            break
        group.insert(0, one)
    return group


_SHADOWED = {
    "participant": {"chair", "co_chair", "guest", "speaker", "reporter", "presenter", "recipient", "nominee", "leader"},
    "quoted": {"speaker", "chair", "co_chair", "reporter", "inspected", "inspection_head", "instructor", "guest"},
    "guest": {"chair", "co_chair", "inspected", "inspection_member"},
    "chair": {"co_chair"},
}


def _settled(found: Sequence[str]) -> tuple[str, ...]:
    return tuple(role for role in found if not _SHADOWED.get(role, set()) & set(found))
