"""Recipients that somebody gives to or chooses: "tặng R A", "suy tôn R đề nghị tặng A"."""

from news.importing.facts.award_links import Group, Link
from news.importing.facts.award_skeleton import Skeleton
from news.importing.facts.award_verbs import GIVE, STOPPED, WHO
from news.importing.facts.view import cue_pattern

_BETWEEN = cue_pattern(
    rf"\b(?:{GIVE}|cho|đề nghị|bình chọn|bình xét|bầu chọn)\b(?:\s+(?:tặng|cho))*(?P<lead>[^@§;.]{{0,30}})"
    rf"{WHO}(?P<gap>[^@§;:.]{{0,60}})$"
)
_GOES_ON = cue_pattern(rf"^\s*(?:,|và\b|cùng\b)|\b(?:{GIVE}|được|đã)\b")
_CHOOSE = r"(?:bình chọn|suy tôn|bình xét|bình bầu|lựa chọn|chọn|bầu chọn|giới thiệu)"
_PROPOSED = r"\b(?:đề nghị|trình)\b(?:[^@§;.]{0,30}@)?[^@§;.]{0,40}$"
_CHOSEN = cue_pattern(rf"\b{_CHOOSE}\b[^@§;.]{{0,25}}{WHO}[^@§;.]{{0,60}}{_PROPOSED}")
_RANKED = cue_pattern(rf"{WHO}\s*,?\s*(?:xếp|đứng|dẫn đầu|đạt|có tổng điểm)\b[^@§;.]{{0,60}}{_PROPOSED}")
_NEXT_CHOSEN = cue_pattern(rf"[\s,;]*(?:và\s+|còn\s+)?{WHO}\s*,?\s*{_PROPOSED}")


def named_between(skeleton: Skeleton, group: Group) -> Link | None:
    """Read "tặng R A", "công nhận 5 cá nhân đạt A"; who is asked to grant is no recipient."""
    for match in _BETWEEN.finditer(skeleton.text[: group.first]):
        if not _GOES_ON.search(match["gap"]) and not STOPPED.search(match["lead"]):
            return Link(skeleton.between(match.start("who"), match.end("who")), group.first)
    return None


def chosen_before(skeleton: Skeleton, group: Group, previous: Group | None) -> Link | None:
    """Read "suy tôn R1 đề nghị tặng A1, R2 đề nghị tặng A2", "R xếp thứ nhất, đề nghị tặng A"."""
    text = skeleton.text[: group.first]
    begin = previous.last + 1 if previous else 0
    match = _CHOSEN.search(text, begin) or _RANKED.search(text, begin)
    if match is None and previous is not None and _CHOSEN.search(skeleton.text[: previous.first]):
        match = _NEXT_CHOSEN.match(text, begin)
    if match is None:
        return None
    return Link(skeleton.between(match.start("who"), match.end("who")), group.first)
