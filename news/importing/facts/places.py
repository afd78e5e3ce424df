"""Where the event took place: the phrase behind "tại" in the sentence that dates or opens the report."""

import re

from news.importing.facts.opening import Opening
from news.importing.facts.sentences import Sentence
from news.importing.facts.view import View, cue_pattern
from news.importing.model import DateFact, Span
from news.importing.patterns import pattern

_AT = cue_pattern(
    r"(?<!\w)tại\s+(?!(?:hội nghị|buổi|cuộc họp|đại hội|lễ|đây|phiên|các|nhiều|điều|khoản|văn bản|kế hoạch"
    r"|quyết định|thời điểm|chỗ|cơ sở|nước|thông báo)(?!\w))"
)
_NOT_A_VENUE = cue_pattern(
    r"(?:phát biểu|công tác|sinh|làm việc|học|sống|cư trú|thường trú|hoạt động|tham luận|kết luận|quy định|nêu"
    r"|báo cáo|tốt nghiệp|nằm|có mặt)\s+$"
)
_END = pattern(
    r",|;|\.(?=\s|$)|:|\n|\s[-–—]\s(?=[{L}])|\s(?=(?:đã|diễn ra|tổ chức|do|với|nhằm|và (?=các điểm|kết nối"
    r"|trực tuyến|được|có|một số|\d)|để|cho|vừa|bị|được|là|theo|nhân|cùng|của khối|có|trong|vào|ngày|sáng|chiều"
    r"|bằng|khi)\s)",
)
_LOCALITY_FOLLOWS = cue_pattern(
    r",\s+(?:tp\.?|thành phố|tỉnh|huyện|thị xã|quận|phường|xã|thị trấn|đặc khu|số)\s*(?=\S)"
)
_HELD = cue_pattern(r"tổ chức|diễn ra|khai mạc")
_HALL = re.compile(r"(?:hội trường|trụ sở|phòng họp|nhà văn hóa|sân|quảng trường|nhà thi đấu|khuôn viên)\s\w")
_LONGEST = 130


def event_place(view: View, opening: Opening, date: DateFact | None) -> str:
    """The hall or locality as written, or an empty text; the sentence with the date comes first."""
    for sentence in _sentences(view, opening, date):
        for found in _AT.finditer(view.cues, sentence.start, sentence.end):
            place = _phrase(view, found.end(), sentence.end)
            if place and not _NOT_A_VENUE.search(view.cues, sentence.start, found.start()):
                return place
    return ""


def _sentences(view: View, opening: Opening, date: DateFact | None) -> list[Span]:
    starts = [date.span.start] if date else []
    if opening.lead:
        starts.append(opening.lead[0].start)
    found = [view.sentence_of(start) for start in starts]
    found += [one for one in view.sentences if _tells_of_event(view, one, opening)]
    return [
        Span(sentence.start, sentence.end) for sentence in dict.fromkeys(found) if sentence.start >= opening.title.end
    ]


def _tells_of_event(view: View, sentence: Sentence, opening: Opening) -> bool:
    within = any(span.start <= sentence.start < span.end for span in opening.lead)
    return within and _HELD.search(view.cues, sentence.start, sentence.end) is not None


def _phrase(view: View, start: int, limit: int) -> str:
    end = _end(view, start, limit)
    while _LOCALITY_FOLLOWS.match(view.cues, end) and end < limit:
        longer = _end(view, end + 2, limit)
        if longer <= end + 2 or longer - start > _LONGEST:
            break
        end = longer
    phrase = view.text[start:end].strip(" ,–-")
    return phrase if _is_name(phrase) else ""


def _end(view: View, start: int, limit: int) -> int:
    for found in _END.finditer(view.text, start, limit):
        if not _inside_brackets(view.text, start, found.start()) and not _is_abbreviation(view.text, found):
            return found.start()
    return limit


def _inside_brackets(text: str, start: int, position: int) -> bool:
    return text.count("(", start, position) > text.count(")", start, position)


def _is_abbreviation(text: str, stop: re.Match[str]) -> bool:
    return stop[0] == "." and re.search(r"\b(?:TP|Tp|TX|P|Q|H|St)$", text[: stop.start()]) is not None


def _is_name(phrase: str) -> bool:
    if not 2 < len(phrase) <= _LONGEST:
        return False
    return any(letter.isupper() or letter.isdigit() for letter in phrase) or _HALL.match(phrase) is not None
