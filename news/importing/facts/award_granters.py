"""Who grants an award that does not say it itself: the subject right before the verb."""

from collections.abc import Sequence

from news.importing.facts.award_names import granter_at
from news.importing.facts.award_years import Clause
from news.importing.facts.recipients import Recipient
from news.importing.facts.scene import Scene
from news.importing.facts.view import cue_pattern

_STATE_HONOURS = (
    "Huân chương", "Huy chương", "Anh hùng", "Nhà giáo", "Thầy thuốc", "Nghệ sĩ", "Nghệ nhân", "Bà mẹ", "Danh hiệu",
)  # fmt: skip
_VERB = cue_pattern(r"\b(?:tặng|trao tặng|quyết định|khen thưởng)\b")
_STATE = cue_pattern(r"\b(?:thủ tướng|chính phủ)\b")
_LEADS_TO_VERB = cue_pattern(r"\s*(?:đã\s+)?(?:xét\s*,?\s*)?(?:quyết định\s+)?(?:xem xét\s*,?\s*)?(?:trao\s+|truy\s+)?")


def granter_before(scene: Scene, clause: Clause, recipients: Sequence[Recipient]) -> str:
    """Return the filed granter ("UBND tỉnh tặng", "đề nghị Bộ trưởng Bộ X tặng") or ``""``."""
    if clause.award.name.startswith(_STATE_HONOURS):
        return ""
    cues = scene.view.cues
    verbs = list(_VERB.finditer(cues, clause.before, clause.award.start))
    if not verbs:
        return ""
    received = {one.name for one in recipients}
    by_unit = {unit.start: unit for unit in scene.units}
    by_post = {post.start: post for post in scene.posts}
    state = {match.start() for match in _STATE.finditer(cues, clause.before, verbs[-1].start())}
    for start in sorted(state.union(by_unit, by_post)):
        if not clause.before <= start < verbs[-1].start():
            continue
        granter, end = granter_at(scene.view, start, by_unit, by_post)
        if granter and granter not in received and _LEADS_TO_VERB.fullmatch(cues, end, verbs[-1].start()):
            return granter
    return ""
