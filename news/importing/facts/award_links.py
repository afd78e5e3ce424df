"""Awards that belong together, and the recipients named behind them: "A1 và A2 cho R1, R2"."""

import re
from dataclasses import dataclass

from news.importing.facts.award_skeleton import Skeleton
from news.importing.facts.award_verbs import GIVE, STOPPED
from news.importing.facts.recipients import Recipient
from news.importing.facts.view import cue_pattern
from news.importing.patterns import pattern


@dataclass(frozen=True, slots=True)
class Group:
    """Awards joined by commas or "và": the indexes of the first and the last sign in the skeleton."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Link:
    """The recipients of a group; the words before ``judged`` judge it; ``subject`` if they are the subject."""

    recipients: tuple[Recipient, ...]
    judged: int
    subject: bool = False


_JOIN = cue_pattern(
    r"(?:\s*\([^()§@]{0,40}\))?(?:\s+(?:các\s+)?năm\s+[\d, -]+)?\s*(?:,|và|cùng|,\s*và)\s*"
    r"(?:(?:\d+|nhiều|các|những|hai|ba|một)\s+)?(?:tấm\s+|lần\s+)?"
)
_TO = cue_pattern(
    r"[^@§;.:]{0,90}?(?:\b(?:cho|đến|tới|đối với|thuộc về|lên (?:lá )?cờ(?: truyền thống)?(?: của)?)\b|"
    r"(?:trao\s+)?\btặng(?:\s+cho)?\b|:)(?!\s*(?:phong trào|việc|những thành tích|thành tích))"
)
_NO_DATIVE = cue_pattern(
    r"\b(?:được(?!\s+(?:trao|tặng|trình|truy|đề nghị|phong|dành))|đạt|đăng ký|nhận|vì|nhờ|do|"
    r"về(?!\s+thành tích)|khi|để|đã có)\b"
)
_DIRECT_VERB = cue_pattern(r"\b(?:tặng thưởng|trao tặng|truy tặng|phong tặng|tặng|trao)\s+(?:danh hiệu\s+)?$")
_DIRECT = re.compile(r"\s+(?=@)")
_LEAD = re.compile(r"[^@§;.]{0,70}?(?=@)")
_NEXT = re.compile(r"[^@§;.]{0,90}?(?=@)|[^@§;.]{0,60};[^@§;.#]{0,30}(?=@)")
_NEXT_LISTED = re.compile(r"[^@§.]{0,90}?(?=@)")
_SEPARATOR = cue_pattern(r"[,;:\n]|\bvà\b|\bcùng\b|\bcho\b|\bvới\b")
_OWN_VERB = cue_pattern(
    r"@[\s,]*(?:(?:đã|cũng|vừa|vinh dự|thì|mới)\s+)*"
    rf"(?:được|đạt|nhận|đón nhận|đăng ký|{GIVE}|đề nghị|trình|tự nguyện)\b"
)
_MEMBERS = cue_pattern(
    r"\b(?:học sinh|sinh viên|em|vận động viên|người dân|hội viên|đoàn viên|giáo viên|con|cháu|thành viên|công nhân|"
    r"nhân viên|bác sĩ|phóng viên|cán bộ)\b[^@,;:]{0,15}$"
)
_EVERYBODY = cue_pattern(r"\b(?:tập thể|cán bộ\s*,|cán bộ và|nhân dân)\b")
_SHARED_HEAD = cue_pattern(r"\bcác\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|trường|công ty|sở|phòng|ban)\b")
_ACTING = cue_pattern(r"\b(?:cứu|giúp|bắt|dũng cảm|tham gia|hiến|bị|đang|đã|đề nghị|yêu cầu|phát biểu|thuộc|ở|từ)\b")
# Capitals that open no name; any other one before the first sign is a name that nobody recognised.
_UNKNOWN = pattern(r"(?<![\w@#§])(?!(?:Nhân|Đảng|Đồng|Đ|Ông|Bà|Anh|Chị|Em|Cô|Thầy|Tập|Cá|Cán|Các|Mẹ)\b)[{U}]")
_REST_OF_POST = cue_pattern(r"\s+(?!và\b|cùng\b|với\b)\w[^,;]*,\s*")


def groups_of(skeleton: Skeleton) -> list[Group]:
    """Return the awards of the sentence, those joined by commas or "và" together."""
    groups: list[Group] = []
    for index in skeleton.awards:
        if groups and _JOIN.fullmatch(skeleton.text, groups[-1].last + 1, index):
            groups[-1] = Group(groups[-1].first, index)
        else:
            groups.append(Group(index, index))
    return groups


def named_after(skeleton: Skeleton, group: Group) -> Link | None:
    """Read "A cho R", "A: R", "tặng A R"."""
    text = skeleton.text
    dative = _TO.match(text, group.last + 1)
    if dative is not None and not _NO_DATIVE.search(dative[0]):
        start = dative.end()
    elif _DIRECT_VERB.search(text, 0, group.first) and _DIRECT.match(text, group.last + 1):
        start = group.last + 1
    else:
        return None
    found = _list_from(skeleton, start, listed=text[start - 1] == ":")
    return Link(found, start) if found else None


def _list_from(skeleton: Skeleton, start: int, *, listed: bool) -> tuple[Recipient, ...]:
    text = skeleton.text
    found: list[Recipient] = []
    first = 0
    step = _LEAD.match(text, start)
    if step is None or _hides_recipient(skeleton, step):
        return ()
    while step is not None and not STOPPED.search(step[0]):
        if found and (not _SEPARATOR.search(step[0]) or _OWN_VERB.match(text, step.end())):
            break
        one = skeleton.recipients[step.end()]
        first = first or step.end()
        if not _is_employer(found, step[0], one) and not _in_brackets(text, first, step.end()):
            found.append(one)
        step = (_NEXT_LISTED if listed else _NEXT).match(text, step.end() + 1)
    return tuple(found)


def _hides_recipient(skeleton: Skeleton, lead: re.Match[str]) -> bool:
    """Whether somebody else, unnamed or unrecognised, stands between "cho" and the first name."""
    if _ACTING.search(lead[0]):
        return True
    unknown = _UNKNOWN.search(skeleton.written, lead.start(), lead.end())
    return unknown is not None and not _SHARED_HEAD.search(lead[0])


def _in_brackets(text: str, first: int, position: int) -> bool:
    """Whether brackets that opened behind the first recipient still hold: "em A (15 tuổi, Trường B)"."""
    between = text[first:position]
    return between.count("(") > between.count(")")


def _is_employer(found: list[Recipient], words: str, one: Recipient) -> bool:
    """Whether a unit only tells where the person before it or the unnamed members before it belong."""
    if one.person:
        return False
    if found and found[-1].person and _REST_OF_POST.fullmatch(words):
        return True
    return bool(_MEMBERS.search(words)) and not _EVERYBODY.search(words)
