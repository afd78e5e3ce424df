"""Emulation blocs and clusters named in a text; spellings of one bloc are one fact."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from news.importing.facts.data.fields import TAIL_PHRASES
from news.importing.facts.registry_view import RegistryView, content_words
from news.importing.facts.unit_draft import filed
from news.importing.facts.unit_grammar import unit_at
from news.importing.facts.unit_heads import head_at
from news.importing.facts.view import View, cue_pattern, phrases_pattern
from news.importing.model import BlocFact, Span


@dataclass(frozen=True, slots=True)
class BlocMention:
    """A bloc where the text names it."""

    start: int
    end: int
    name: str
    words: frozenset[str]


_HEAD = cue_pattern(r"\b(khối|cụm)\s+thi\s+đua(?!\w)")
_SHORT_HEAD = cue_pattern(r"\b(khối|cụm)(?=\s)")
_NUMBER = cue_pattern(r"\s+(?:số\s+)?(?:\d{1,3}|[ivx]{1,5})(?![\w/.-]*\w)")
_STOP = cue_pattern(
    r"\s*(?:[,;:.()\"\n/]|\b(?:đã|đang|sẽ|vừa|tổ chức|tiến hành|sơ kết|tổng kết|có|gồm|bao gồm|phát động|năm|là|do|"
    r"được|cần|phải|luôn|nhiệm kỳ|giai đoạn|tại|trong năm|trong 6|trong thời|trong công|thực hiện|triển khai|ký|họp|"
    r"cho|để|về|với|khép lại|ra|bầu|thống nhất|đề nghị|suy tôn|hoạt động|trao|tặng|đón|phối hợp|chủ trì|sau|khi|"
    r"nhất trí|vinh dự|thành lập|hoàn thiện|tham quan|chụp|chính thức|long trọng|luân phiên|quy định|phân công|duy trì|"
    r"và các đơn vị|và (?:khối|cụm)|đồng thời|nhằm|cùng|lần thứ|từ|ngày|phát biểu|hưởng ứng|xếp|chấm|bình xét|"
    r"kiểm tra|đạt|làm|"
    r"theo|vào|không|cũng|như|tiếp tục|tặng|ban hành|đăng ký|đến|nhận|bàn giao|trình bày|báo cáo|tập huấn|chung|này|"
    r"họp|giao|chuyển|đánh giá|quyết tâm|hứa|nêu|ghi nhận|đồng chí|ông|bà|vì|trình|xin|chúc|thăm|"
    r"tuyên dương|biểu dương|cử|chọn|nhưng|mà|chưa|còn|tham gia|tham dự|dự|dựng|xây|giúp|vận động|"
    r"ủng hộ|huy động|vượt|quyên|góp|gặp|chia|vừa|những|một|hai|ba|bốn|mới|khai mạc|diễn ra|vẫn|"
    r"hoàn tất|hoàn thành|nỗ lực|tích cực|quan tâm|chủ động|giới thiệu|công bố)\b|$)"
)
_AFTER_NUMBER = cue_pattern(
    r"\s+(?:các|tỉnh|thành phố|tp|quân khu|thuộc|trực thuộc|cơ quan|bộ|khối|doanh nghiệp|sở|ngành|"
    r"hội|mặt trận|ủy ban|công an|liên đoàn|trường|đoàn)\b|\s*-\s*\w"
)
_LEVEL_LIST = cue_pattern(
    r",\s*(?:các\s+)?(?:phường|xã|đặc khu|thị trấn|ban|ngành|thành phố|tỉnh|thị xã|đoàn thể|truyền hình|giúp việc|"
    r"thể thao|khoa học|tổng công ty|sở|hội|huyện|quận|khu kinh tế|khu công nghiệp|khu chế xuất|doanh nghiệp|"
    r"hợp tác xã|cơ quan|tổ chức|công ty|viện|bệnh viện|ngân hàng|quỹ|trung tâm|cao đẳng|trung cấp|trung học)(?!\w)"
)
_FIELD_LIST = cue_pattern(rf",\s*(?:{phrases_pattern(TAIL_PHRASES)})(?=\s|,|\.|\n|$)")
_COUNT_STOP = cue_pattern(r"\s+\d+\s+(?!(?:tỉnh|thành phố|huyện|xã|bộ|sở|cơ quan|đơn vị|doanh nghiệp)\b)")
_PLURAL = cue_pattern(r"\b(?:các|cụm|khối|những|nhiều|\d+|hai|ba|bốn|năm|mỗi|từng)\s*,?\s*$")
_SET_OFF = cue_pattern(r"\s*(?:,\s*|-\s*)")
_BODIES = frozenset({"quan_su", "bo", "cong_an", "tong_cuc"})
_VERB = cue_pattern(
    r"\s+(?:đã\s+|vừa\s+)?(?:sơ kết|tổng kết|tổ chức|phát động|ký|họp|triển khai|tiến hành|bàn giao|kiểm tra|"
    r"ra mắt|đã)\b"
)
_WORD = re.compile(r"\s*[-–,&]?\s*[^\s,;:.()\"“”/\n]+")
_BLANKS = re.compile(r"\s+")


def find_blocs(view: View) -> tuple[BlocMention, ...]:
    """Return the blocs named in full ("Khối thi đua …", "Cụm thi đua số …") and their short forms, in order."""
    found = [mention for head in _HEAD.finditer(view.cues) if (mention := _read(view, head)) is not None]
    long_words = [mention.words for mention in found]
    for head in _SHORT_HEAD.finditer(view.cues):
        if not view.text[head.start()].isupper() or any(m.start <= head.start() < m.end for m in found):
            continue
        mention = _read(view, head)
        if mention is not None and any(mention.words <= words for words in long_words):
            found.append(mention)
    return tuple(sorted(found, key=lambda mention: mention.start))


def bloc_facts(mentions: Sequence[BlocMention], registry: RegistryView) -> tuple[BlocFact, ...]:
    """Merge the spellings of each bloc; its name is the registry's, else the fullest written."""
    groups: list[list[BlocMention]] = []
    for mention in sorted(mentions, key=lambda one: -len(one.words)):
        home = next((group for group in groups if mention.words <= group[0].words), None)
        if home is None:
            groups.append([mention])
        else:
            home.append(mention)
    facts = [_fact(group, registry) for group in groups]
    return tuple(sorted(facts, key=lambda fact: fact.span.start))


def _fact(group: list[BlocMention], registry: RegistryView) -> BlocFact:
    known = next((bloc for mention in group if (bloc := registry.bloc_named(mention.name))), None)
    fullest = max(group, key=lambda one: _weight(one, group))
    return BlocFact(
        name=known.name if known else filed(fullest.name),
        text=fullest.name,
        span=Span(fullest.start, fullest.end),
        key=known.key if known else None,
    )


def _weight(mention: BlocMention, group: list[BlocMention]) -> tuple[int, bool, int, int, int]:
    """The fullest spelling counts most, among equals the usual one, then the longest."""
    times = sum(one.name == mention.name for one in group)
    return len(mention.words), not mention.name.isupper(), times, len(mention.name), -mention.start


def _lists_on(view: View, end: int) -> bool:
    """Whether a comma stands inside the name: "các sở, ngành", "Khoa học, Giáo dục và Đào tạo"."""
    begin = end + 2
    if head_at(view, begin) is not None and view.text[begin].isupper():
        return False
    field = _FIELD_LIST.match(view.cues, end)
    return _LEVEL_LIST.match(view.cues, end) is not None or (field is not None and view.text[begin].isupper())


def _with_body(view: View, end: int) -> int:
    """ "Cụm thi đua số 3, Quân khu 9 sơ kết": the body that a numbered bloc belongs to, set off before the verb."""
    join = _SET_OFF.match(view.cues, end)
    body = unit_at(view, join.end()) if join else None
    if body is None or body.kind not in _BODIES or body.start != (join.end() if join else 0):
        return end
    return body.end if _VERB.match(view.cues, body.end) else end


def _read(view: View, head: re.Match[str]) -> BlocMention | None:
    if _PLURAL.search(view.cues, max(0, head.start() - 12), head.start()) and not view.text[head.start()].isupper():
        return None
    end = _end(view, head.end())
    name = _BLANKS.sub(" ", view.text[head.start() : end]).strip(" -–,")
    words = content_words(name)
    if len(words) < 2:
        return None
    return BlocMention(
        head.start(),
        head.start() + len(view.text[head.start() : end].rstrip(" -–,")),
        name[0].upper() + name[1:],
        words,
    )


def _end(view: View, position: int) -> int:
    number = _NUMBER.match(view.cues, position)
    end = number.end() if number else position
    if number and not _AFTER_NUMBER.match(view.cues, end):
        return _with_body(view, end)
    while not _STOP.match(view.cues, end) or _lists_on(view, end):
        if _COUNT_STOP.match(view.cues, end):
            break
        word = _WORD.match(view.text, end)
        if word is None or word.end() - position > 120:
            break
        end = word.end()
    return end
