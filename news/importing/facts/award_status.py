"""What a clause says has become of an award: nominated, granted, registered, or nothing that may be reported."""

import re
from enum import StrEnum

from news.importing.facts.award_verbs import FORMERLY
from news.importing.facts.view import cue_pattern


class Verdict(StrEnum):
    """The status keys of the contract, and ``none`` for what must stay silent."""

    NOMINATED = "nominated"
    GRANTED = "granted"
    REGISTERED = "registered"
    NONE = "none"


_REVOKED = cue_pattern(r"\b(?:thu hồi|tước|hủy bỏ|hủy|bãi bỏ|rút lại|thu lại)\b")
_ON_PROPOSAL = cue_pattern(r"\b(?:theo|xét|căn cứ|trên cơ sở|được sự)\s+(?:tờ trình|đề nghị|đề xuất)(?:\s+của)?")
_CUES = cue_pattern(
    r"(?P<refused>\b(?:không|chưa|(?:gạt|rút|loại)(?:\s+\w+)?\s+khỏi)\b(?!\s+chỉ)(?!\s+ngừng)(?!\s+những))"
    r"|(?P<planned>\b(?:sẽ|dự kiến|phấn đấu|quyết tâm|hướng tới|mục tiêu|chỉ tiêu|nếu|để được|điều kiện|"
    r"tiêu chuẩn|quy định|mức tiền|đủ điều kiện|muốn|mong|có thể|xem xét|phải|cần)\b)"
    r"|(?P<nominated>\b(?:đề nghị|đề xuất|kiến nghị|suy tôn|lập hồ sơ|làm hồ sơ|hoàn thiện hồ sơ|"
    r"giới thiệu|bình xét|bình chọn|lấy ý kiến|hiệp y|xin ý kiến|"
    r"(?<!quá )(?<!chương )(?<!công )(?<!lộ )(?<!quy )(?<!tờ )(?<!giáo )trình(?!\s+(?:bày|độ|diễn|tự|"
    r"báo cáo|dự thảo))|xét(?!\s+(?:thấy|xử|nghiệm|tuyển)))\b)"
    r"|(?P<registered>\bđăng ký\b)"
    r"|(?P<hard>\bđã\s+(?:(?:được|vinh dự)\s+)*(?:[@#]\s+)?(?:\w+\s+){0,2}?(?:trao|tặng|nhận|truy|phong|công nhận|"
    r"gắn|khen)|\bquyết định\s+(?:tặng|khen|công nhận|trao|truy|phong|về việc|số)"
    r"|\b(?:vinh dự|đón nhận|thừa ủy quyền|thừa lệnh|dịp này|công bố)\b)"
    r"|(?P<soft>\b(?:tặng|trao|gắn|nhận|đạt|công nhận|khen thưởng|phong|được|giành|có|tuyên dương|khen)\b)"
)
_ONCE = cue_pattern(rf"{FORMERLY}\s+(?:[\w@#]+\s+){{0,8}}?(?:nhận|tặng|trao|đạt)\b")
# What somebody once received says nothing about the awards of the rest of the sentence.
_ASIDE = cue_pattern(rf"{FORMERLY}\s+[^,;]*")
# Who registers strives for what he registered: no mere plan.
_PLEDGED = cue_pattern(r"(\bđăng ký\b[^;.]{0,100}?)\bphấn đấu\b")
_OUTCOME = cue_pattern(
    r"\b(?:tặng|trao|gắn|nhận|đạt|công nhận|khen thưởng|phong|giành|tuyên dương|được|xét|suy tôn|"
    r"đăng ký|trình|đề nghị)\b"
)


def verdict_of(before: str) -> Verdict:
    """Judge an award by the text ``before`` it in its sentence (in cue form). The last ruling cue wins.

    A proposal rules every "tặng" coordinated after it; only a decision or an act of conferring ends its rule.
    """
    before = _PLEDGED.sub(r"\1", before)
    if _REVOKED.search(_last_clause(before)):
        return Verdict.NONE
    if _ONCE.search(_last_clause(before)):
        return Verdict.GRANTED
    return _ruled(_ON_PROPOSAL.sub(_blank, _ASIDE.sub(_blank, before)))


def _ruled(masked: str) -> Verdict:
    """Let the cues rule in order; a refusal or a plan silences what follows it in its clause."""
    state = Verdict.NONE
    silent_from = -1
    for cue in _CUES.finditer(masked):
        kind = cue.lastgroup or ""
        if kind in ("refused", "planned"):
            silent_from = cue.start()
        elif kind == "nominated":
            state = Verdict.NOMINATED
        elif kind == "registered":
            state = Verdict.REGISTERED
        elif kind == "hard" or (kind == "soft" and state is Verdict.NONE):
            state = Verdict.GRANTED
            silent_from = silent_from if kind == "soft" else -1
    if silent_from >= 0 and not _lifted(masked[silent_from:]):
        return Verdict.NONE
    return state


def _blank(found: re.Match[str]) -> str:
    return "#" * len(found[0])


def _last_clause(before: str) -> str:
    marks = [mark.end() for mark in re.finditer(r"[;,]|\. ", before)]
    return before[marks[-1] :] if marks else before


def _lifted(after_cue: str) -> bool:
    """A refusal or plan stops ruling at the next clause that has a subject and a verb of its own."""
    head, mark, rest = after_cue.partition(",")
    if ";" in after_cue or ". " in after_cue:
        return True
    return bool(mark) and bool(_OUTCOME.search(rest)) and bool(_OUTCOME.search(head))
