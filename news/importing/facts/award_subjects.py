"""Recipients that are the subject: "R được tặng A", "R đạt A1; năm 2020 nhận A2"."""

import re

from news.importing.facts.award_links import Group, Link
from news.importing.facts.award_skeleton import Skeleton
from news.importing.facts.award_verbs import GIVE, RECEIVE
from news.importing.facts.view import cue_pattern

_BEFORE = cue_pattern(
    r"(?P<who>@(?:[\s,]*(?:(?:và|cùng|với)\s)?(?:(?!\bđược\b)[^@§;:.,]){0,22}@)*)(?P<light>[^@§;:.]{0,80}?)"
    rf"\b{RECEIVE}\b(?P<rest>[^§;:.]*)$"
)
_CLAUSE_MARK = re.compile(r"[;§]|\n|(?<!\d)\.\s|:\s")
_SPEAKS = cue_pattern(
    rf"\b(?:{GIVE}|đề nghị|trình|cho biết|nói|kể|phát biểu|chia sẻ|nhấn mạnh|biểu dương|chúc mừng|ghi nhận|cho|"
    r"của|tổ chức|giúp|để|lấy ý kiến|một trong|các|những|nhiều|tập thể|cá nhân|có(?!\s+(?:thành tích|đóng góp)))\b"
)
_ASIDE = cue_pattern(r"\b(?:đề nghị|yêu cầu|giao|mong|kêu gọi|của|tại|do|với|bởi|ở|về|cho|từ|tới|đến)\s+(?:các\s+)?$")
_UNNAMED = cue_pattern(
    r"\b(?:nhiều|các|những|một số)\s+(?:tập thể|cá nhân|cán bộ|người|học sinh|chiến sĩ)[^@§;.:]{0,40}$|"
    r"\b(?:đoàn viên|hội viên|học sinh|sinh viên|công nhân|nhân viên|giáo viên)\s+$|"
    r"@\s*,[^@§;.,]{0,30}\b(?:công nhân|nhân viên|cán bộ|giáo viên|học sinh|sinh viên|chuyên viên|kỹ sư|bác sĩ|"
    r"phóng viên)\s+$"
)
# A unit that only tells where the recipients before it work.
_BELONGS = cue_pattern(r"@\s*(?:của|thuộc|tại|ở|từ)\s+(?:các\s+)?$")
_ACCORDING = cue_pattern(r"\btheo\s+$")
_APPOSED = cue_pattern(r"\s*[,(-]\s*(?:là\s+)?(?:tập thể|đơn vị|người|nơi|cá nhân)\b")
_OTHER_ACT = cue_pattern(
    r"\b(?:bầu|người|để|khi|nếu|cho|giúp|mời|giao|cùng với|theo|hội nghị|quyền|đề xuất|cử|tiền|quà)\b"
)
_GRANTER = cue_pattern(rf"(?:[^@#]{{0,50}}[@#](?=[^@#]{{0,30}}\b(?:{GIVE}|đề nghị|trình)\b))*[^@]{{0,60}}")
_ADVERBS = (
    r"(?:[\s,;]++|\([^()§@]*\)|[\d/.-]++|\b(?:năm|năm học|tháng|ngày|giai đoạn|từ|đến|trong|vào|các|những|và|đã|cũng|"
    r"tiếp tục|liên tục|hai|ba|bốn|nhiều|lần|liền|rồi|lại|còn|đồng thời|sau đó|mới đây|vừa qua|gần đây|đặc biệt|"
    r"trước đó|cùng năm|nay|qua|vừa|mới|từng|lượt|được)\b)*"
)
_RECEIVED = (
    rf"(?:\b{RECEIVE}\b(?:\s+[@#][^@§;:.]{{0,30}}\b{GIVE})?(?:\s+(?:{GIVE}|thêm|tiếp|cả|danh hiệu|đạt|nhận))*\s+)"
)
_CARRIED = cue_pattern(rf"{_ADVERBS}(?:{_RECEIVED}|[@#]\s+(?:đã\s+)?(?:{GIVE}\s+)+(?:danh hiệu\s+)?)")
_SUBJECTLESS = cue_pattern(rf"{_ADVERBS}{_RECEIVED}")


def named_before(skeleton: Skeleton, group: Group) -> Link | None:
    """Read "R được tặng A", "R đạt A", "R đăng ký A", "R lập hồ sơ đề nghị tặng A"; the nearest subject receives."""
    text = skeleton.text[: group.first]
    begin = max((mark.end() for mark in _CLAUSE_MARK.finditer(text)), default=0)
    nearest: re.Match[str] | None = None
    for start in [index for index in skeleton.recipients if begin <= index < group.first]:
        if nearest is not None and start < nearest.end("who"):
            continue
        match = _BEFORE.match(text, start)
        if match is not None and _is_subject(skeleton, match):
            nearest = match
    if nearest is None:
        return None
    chosen = [index for index in skeleton.recipients if nearest.start("who") <= index < nearest.end("who")]
    receiving = (index for index in chosen if index == chosen[0] or not _BELONGS.search(text, 0, index))
    return Link(tuple(skeleton.recipients[index] for index in receiving), group.first, subject=True)


def _is_subject(skeleton: Skeleton, match: re.Match[str]) -> bool:
    text, light = skeleton.text, match["light"]
    if not skeleton.recipients[match.start()].person and _UNNAMED.search(text, 0, match.start()):
        return False
    apposed = _APPOSED.match(light)
    if _ASIDE.search(text, 0, match.start()) and not apposed:
        return False
    if _ACCORDING.search(text, 0, match.start()) and (len(match["who"]) > 1 or light.strip().startswith(",")):
        return False
    if _SPEAKS.search(light, apposed.end() if apposed else 0):
        return False
    return _GRANTER.fullmatch(match["rest"]) is not None and not _OTHER_ACT.search(match["rest"])


def carries_on(skeleton: Skeleton, previous: Group, group: Group) -> bool:
    """Whether the subject goes on receiving: "R được tặng A1; năm 2020 nhận A2"."""
    return _CARRIED.fullmatch(skeleton.text, previous.last + 1, group.first) is not None


def lacks_subject(skeleton: Skeleton, group: Group) -> bool:
    """Whether the sentence begins with receiving: "Năm 2019 được tặng A"."""
    return _SUBJECTLESS.fullmatch(skeleton.text, 0, group.first) is not None
