"""How far an open-ended name of a unit reaches: words of the trade, proper names, numbers."""

import re

from news.importing.facts.data.acronyms import EXPANSIONS, JOINED_ACRONYMS
from news.importing.facts.data.fields import TAIL_PHRASES
from news.importing.facts.data.people_names import COMMON_FAMILIES
from news.importing.facts.data.unit_heads import COMPANY_FORMS, TRADE_PHRASES
from news.importing.facts.localities import locality_at, province_at
from news.importing.facts.unit_heads import head_at
from news.importing.facts.view import View, cue_form, cue_pattern, phrases_pattern

_PHRASES = phrases_pattern((*TAIL_PHRASES, *(short for short, _ in EXPANSIONS), *JOINED_ACRONYMS))
_FORMS = phrases_pattern(tuple(form for form, _ in COMPANY_FORMS))
_TRADES = phrases_pattern(TRADE_PHRASES)
_FIELD = cue_pattern(rf"(\s+|\s*-\s*|\s*&\s*|\s+và\s+|,\s+)(?:(?:các|về|vì|cho|với)\s+)?(?:{_PHRASES})(?!\w)")
_SERIES = cue_pattern(rf"(?:,\s+(?:{_PHRASES}))+\s+(?:và|&)\s+(?:{_PHRASES})(?!\w)")
_TRADE = cue_pattern(rf"(\s+|\s*-\s*|\s*&\s*|\s+và\s+|,\s+)(?:{_FORMS}|{_TRADES})(?!\w)")
_UNKNOWN_TRADE = re.compile(r"(?: [a-zà-ỹđ]+){1,4}(?= [A-ZÀ-ỸĐ])")
_NUMBERED = cue_pattern(r"\s+(?:số\s+)?(?:\d{1,4}|[ivx]{1,5})(?![\w/.,]?\w)")
_SUFFIX = cue_pattern(r"\s*(?:-\s*)?(?:việt nam|trung ương)(?!\w)")
_BRANCH = cue_pattern(r"\s+chi nhánh\b")
_WORD_OF_FIELD = re.compile(rf"(?:{_PHRASES})")
_REGION_WORD = cue_pattern(r"\b(?:nam|bắc|trung|đông)\s$")
_HEAD_ENDS = frozenset("Sở Bộ Ban Phòng Cục Vụ Viện Khoa Tổ Đội Hội Trường Quỹ Kho Xưởng Trạm".split())
_STOP_SYLLABLES = frozenset(
    cue_form(
        "đã cho vừa và cũng đang có tổ để về tặng do tại với là được sẽ cùng các trên từ thuộc khi vào ra đến nhận đạt "
        "chủ làm luôn không vẫn phối trao năm trong như này ngày của gồm hứa nêu nói kể lại còn mới "
        "thì mà nên rồi đi lên theo bằng vì nhưng sau trước qua tới đơn đồng ông bà anh chị"
    ).split()
)
_RANK = cue_pattern(r"(?:thiếu|trung|thượng|đại) (?:tá|úy|tướng|tọa|đức|sĩ)\b")
_POSTS_AND_OPENERS = frozenset(
    "Ông Bà Anh Chị Đồng Giám Phó Chủ Trưởng Bí Tổng Chánh Hiệu Năm Ngày Tại Trong Theo Với Đã".split()
)


def open_tail(view: View, position: int, *, proper: bool = True) -> int:
    """Return where a field in words of the trade ends; ``position`` itself when there is none."""
    end = position
    while True:
        step = _field_step(view, end, began=end > position) or (_proper_step(view, end, position) if proper else 0)
        if not step:
            return end
        end = step


def company_tail(view: View, position: int) -> int:
    """Return where a firm's name ends: legal forms and trades, then its proper name."""
    end = position
    while step := _TRADE.match(view.cues, end):
        if _stops(view, step):
            break
        end = step.end()
    step = _UNKNOWN_TRADE.match(view.text, end)
    if step and not any(cue_form(word) in _STOP_SYLLABLES for word in step[0].split()):
        end = step.end()
    return proper_tail(view, end)


def proper_tail(view: View, position: int) -> int:
    """Return where a run of proper names and numbers ends, "Việt Nam" and the like included."""
    end = position
    while step := _proper_step(view, end, position):
        end = step
    suffix = _SUFFIX.match(view.cues, end) if end > position else None
    return suffix.end() if suffix and view.text[suffix.start() :].lstrip(" -–")[:1].isupper() else end


def _field_step(view: View, end: int, *, began: bool) -> int:
    found = _FIELD.match(view.cues, end)
    if found is None or not view.text[end:].strip():
        return 0
    joiner = found[1].strip()
    if joiner and (not began or _stops(view, found)):
        return 0
    if joiner == "," and not _SERIES.match(view.cues, end):
        return 0
    if not joiner and began and _longer_head(view, found):
        return 0
    if province_at(view, end):
        return 0
    return found.end()


def _longer_head(view: View, found: re.Match[str]) -> bool:
    """Whether a capitalised head word begins here that no longer phrase of a name covers ("Phòng, chống …")."""
    begin = found.end(1)
    head = head_at(view, begin) if view.text[begin].isupper() else None
    return head is not None and head.end >= found.end()


def _stops(view: View, found: re.Match[str]) -> bool:
    """A joiner before another unit's head ends the name; before a lower-case field word it goes on."""
    begin = found.end(1)
    return bool(found[1].strip()) and _begins_unit(view, begin)


def _begins_unit(view: View, position: int) -> bool:
    return view.text[position].isupper() and head_at(view, position) is not None


def _proper_step(view: View, end: int, origin: int) -> int:
    number = _NUMBERED.match(view.cues, end)
    if _BRANCH.match(view.cues, end):
        return 0
    if number:
        return number.end()
    if view.text[end : end + 1] != " ":
        return 0
    token = view.tokens[index] if (index := view.token_at(end)) < len(view.tokens) else None
    if token is None or token.start != end + 1 or not token.capital or token.text in _POSTS_AND_OPENERS:
        return 0
    if _RANK.match(view.cues, token.start):
        return 0
    if (_begins_unit(view, token.start) and not _is_region(view, token.start)) or _begins_person(
        view, token.start, end > origin
    ):
        return 0
    place = locality_at(view, end)
    if place is not None and (place.level or end > origin):
        return 0
    return _with_second_syllable(view, index)


def _with_second_syllable(view: View, index: int) -> int:
    """A lone capitalised word before a lower-case one opens a word of two syllables: "Điều tiết", "Công viên"."""
    token = view.tokens[index]
    following = view.tokens[index + 1] if index + 1 < len(view.tokens) else None
    before = view.tokens[index - 1] if index else None
    alone = bool(
        before is None
        or not before.capital
        or before.end + 1 != token.start
        or before.text in _HEAD_ENDS
        or _WORD_OF_FIELD.fullmatch(cue_form(before.text))
    )
    joined = following is not None and view.text[token.end : following.start] == " " and not following.capital
    if alone and joined and following is not None and cue_form(following.text) not in _STOP_SYLLABLES:
        return following.end
    return token.end


def _is_region(view: View, position: int) -> bool:
    """ "Nam Bộ", "Trung Bộ": the word after a point of the compass is no ministry."""
    return _REGION_WORD.search(view.cues, max(0, position - 8), position) is not None


def _begins_person(view: View, position: int, began: bool) -> bool:
    run = view.capital_run(position, limit=6)
    return began and run[0].text in COMMON_FAMILIES and 3 <= len(run) <= 5
