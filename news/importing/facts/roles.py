"""The part each person plays in the event, from the cue words of his sentence and from where he is named."""

from collections import defaultdict
from collections.abc import Sequence

from news.importing.facts.attachment import Attachment
from news.importing.facts.data.role_cues import PERSON_CUES, Reach
from news.importing.facts.role_reach import Cue, goes_on, reached
from news.importing.facts.role_scopes import role_scopes
from news.importing.facts.role_signs import told_by_place
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.view import cue_pattern

_PATTERNS = tuple((tuple(roles.split("+")), reach, cue_pattern(words)) for roles, reach, words in PERSON_CUES)
_AWARD_NEAR = cue_pattern(r"khen|cờ|huân chương|huy chương|kỷ niệm chương|danh hiệu|quyết định|biểu trưng")
_PASSIVE = cue_pattern(r"\bđược\b[^,;.]*$")
_INSPECTING = cue_pattern(r"đoàn kiểm tra|đoàn công tác|đoàn giám sát|tổ kiểm tra|kiểm tra|chấm điểm|đoàn do\b")
_TO_THE_PRESS = cue_pattern(r"bên lề|với (?:chúng tôi|phóng viên|báo chí|nhà báo|pv\b)|phỏng vấn")
_OWN_COUNCIL = cue_pattern(
    r"\b(?:chủ tịch|ủy viên|thành viên|thường trực)\s+(?:thường trực\s+)?(?:hội đồng|ban chỉ đạo|ban tổ chức|khối|cụm)"
)
_CLAUSE = 80
# Somebody who "cho biết" at a meeting speaks to it, unless the words only introduce his report.
_SAID = "said"
_ONLY_THERE = {"inspected": "inspection", "inspection_member": "inspection"}
_CONFERRING = frozenset(
    {"final_review", "preliminary_review", "pact_signing", "congress", "thematic", "first_session", "handover"}
)
_SHADOWED = {
    "participant": {"chair", "co_chair", "guest", "presenter", "recipient", "nominee", "leader", "inspected"},
    "quoted": {"speaker", "chair", "co_chair", "reporter", "inspected", "inspection_head", "instructor"},
    "speaker": {"instructor"},
    _SAID: {"reporter", "instructor"},
    "guest": {"chair", "co_chair", "inspected", "inspection_member"},
    "chair": {"co_chair"},
    "inspection_member": {"secretary", "inspection_head"},
}


def person_roles(scene: Scene) -> dict[str, tuple[str, ...]]:
    """Return the roles of each person by identity, in the order found."""
    roles: dict[str, list[str]] = defaultdict(list)
    for scope in role_scopes(scene):
        people = scene.people_in(scope.start, scope.end)
        cues = _cues(scene, scope)
        chosen: list[Attachment] = []
        for index, cue in enumerate(cues):
            going_on = index > 0 and bool(chosen) and goes_on(scene, cues[index - 1], cue)
            if not going_on:
                chosen = _chosen(scene, people, cues, index, scope)
            for role in _roles_of(scene, scope, cue, chosen):
                _give(roles, chosen, role)
    for identity, role in told_by_place(scene):
        roles[identity].append(role)
    return {identity: _settled(found) for identity, found in roles.items()}


def _give(roles: dict[str, list[str]], chosen: Sequence[Attachment], role: str) -> None:
    for one in chosen:
        if role not in roles[one.person.identity]:
            roles[one.person.identity].append(role)


def _cues(scene: Scene, scope: Sentence) -> list[Cue]:
    found: list[Cue] = []
    words = scene.view.cues[scope.start : scope.end]
    for roles, reach, pattern in _PATTERNS:
        if roles[0] in _ONLY_THERE and _ONLY_THERE[roles[0]] not in scene.event_types:
            continue
        for match in pattern.finditer(words):
            start, end = match.start() + scope.start, match.end() + scope.start
            if reach is Reach.DIRECT and not any(one.lead == end for one in scene.attachments):
                continue
            if not _inside_name(scene, start) and not any(cue.start < end and start < cue.end for cue in found):
                found.append(Cue(start, end, roles, reach))
    return sorted(found, key=lambda cue: cue.start)


def _inside_name(scene: Scene, position: int) -> bool:
    """A word of a name is no cue: the family Hứa promises nothing."""
    return any(one.person.start <= position < one.person.end for one in scene.attachments) or any(
        unit.start <= position < unit.end for unit in scene.units
    )


def _chosen(
    scene: Scene, people: Sequence[Attachment], cues: Sequence[Cue], index: int, scope: Sentence
) -> list[Attachment]:
    cue = cues[index]
    forward = (Reach.AFTER_ONE, Reach.DIRECT, Reach.LEADING, Reach.EITHER)
    floor = max((one.end for one in cues[:index] if one.reach not in forward), default=scope.start)
    bounded = cue.reach is Reach.LIST_AFTER
    ceiling = next((one.start for one in cues[index + 1 :]), scope.end) if bounded else scope.end
    return reached(scene, people, cue, floor, ceiling) if _counts(scene, scope, cue) else []


def _counts(scene: Scene, scope: Sentence, cue: Cue) -> bool:
    """Whether the words mean here what the cue stands for."""
    cues = scene.view.cues
    if "presenter" in cue.roles:
        handed = _AWARD_NEAR.search(cues, cue.start, scope.end)
        return bool(handed) and not _PASSIVE.search(cues, max(scope.start, cue.start - _CLAUSE), cue.start)
    if "inspection_head" in cue.roles:
        return "inspection" in scene.event_types or _INSPECTING.search(cues, scope.start, scope.end) is not None
    return True


def _roles_of(scene: Scene, scope: Sentence, cue: Cue, chosen: Sequence[Attachment]) -> tuple[str, ...]:
    return tuple(role for role in (_role(scene, scope, cue, chosen, role) for role in cue.roles) if role)


def _role(scene: Scene, scope: Sentence, cue: Cue, chosen: Sequence[Attachment], role: str) -> str:
    """What the cue's role means in this event; ``""`` where it cannot occur."""
    conferring = bool(_CONFERRING & set(scene.event_types)) and "training" not in scene.event_types
    if role == "chair" and len(chosen) > 1:
        return "co_chair"
    if role in ("quoted", "speaker") and _TO_THE_PRESS.search(scene.view.cues, scope.start, scope.end):
        return "quoted"
    if role == "quoted" and conferring and "inspection" not in scene.event_types:
        return _SAID
    if role == "instructor" and "training" not in scene.event_types:
        return "speaker" if conferring else ""
    if role == "speaker" and cue.reach is Reach.NEAR_GROUP and not scene.event_types:
        return ""
    if role == "guest" and chosen and _OWN_COUNCIL.search(scene.view.cues, cue.end, chosen[0].person.start):
        return "participant"
    return role


def _settled(found: Sequence[str]) -> tuple[str, ...]:
    kept = [role for role in found if not _SHADOWED.get(role, set()) & set(found)]
    return tuple(dict.fromkeys("speaker" if role == _SAID else role for role in kept))
