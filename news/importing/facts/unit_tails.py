"""How far an open-ended name of a unit reaches: words of the trade, proper names, numbers."""

import re

from news.importing.facts.data.acronyms import EXPANSIONS, JOINED_ACRONYMS
from news.importing.facts.data.fields import DEPARTMENT_FIELDS, MINISTRY_FIELDS, TAIL_PHRASES
from news.importing.facts.data.people_names import COMMON_FAMILIES
from news.importing.facts.data.unit_heads import COMPANY_FORMS, TRADE_PHRASES
from news.importing.facts.localities import locality_at, province_at
from news.importing.facts.unit_heads import head_at
from news.importing.facts.view import Token, View, cue_form, cue_pattern, phrases_pattern
from news.importing.patterns import pattern
from portal.vietnamese.syllables import is_vietnamese_syllable

_PHRASES = phrases_pattern(
    (*TAIL_PHRASES, *DEPARTMENT_FIELDS, *MINISTRY_FIELDS, *(short for short, _ in EXPANSIONS), *JOINED_ACRONYMS)
)
_FORMS = phrases_pattern(tuple(form for form, _ in COMPANY_FORMS))
_TRADES = phrases_pattern(TRADE_PHRASES)
_FIELD = cue_pattern(rf"(\s+|\s*-\s*|\s*&\s*|\s+và\s+|,\s+)(?:(?:các|về|vì|cho|với)\s+)?(?:{_PHRASES})(?!\w)")
_SERIES = cue_pattern(rf"(?:,\s+(?:{_PHRASES}))+\s+(?:và|&)\s+(?:các\s+)?(?:{_PHRASES})(?!\w)")
_TRADE = cue_pattern(rf"(\s+|\s*-\s*|\s*&\s*|\s+và\s+|,\s+)(?:{_FORMS}|{_TRADES})(?!\w)")
_UNKNOWN_TRADE = pattern(
    r" (?P<joiner>(?:và|&) )?(?P<words>(?P<first>[{U}]?[{L}]+)(?: (?!(?:và|của)\b)[{L}]+){1,7})(?= [{U}])"
)
_NUMBERED = cue_pattern(r"\s+(?:số\s+)?(?:\d{1,2}[-/]\d{1,2}(?!\d)|\d{1,4}|[ivx]{1,5})(?![\w/.,]?\w)")
_SUFFIX = cue_pattern(r"\s*(?:-\s*)?(?:việt nam|trung ương)(?!\w)")
_BRANCH = cue_pattern(r"\s+chi nhánh\b")
_WORD_OF_FIELD = re.compile(rf"(?:{_PHRASES})")
_COMPASS = frozenset({"Nam", "Bắc", "Đông", "Tây", "Trung"})
_REGION_WORD = cue_pattern(r"\b(?:nam|bắc|trung|đông)\s$")
_HEAD_ENDS = frozenset("Sở Bộ Ban Phòng Cục Vụ Viện Khoa Tổ Đội Hội Trường Quỹ Kho Xưởng Trạm".split())
STOP_SYLLABLES = frozenset(
    cue_form(
        "đã cho vừa và cũng đang có tổ để về tặng do tại với là được sẽ cùng các trên từ thuộc khi vào ra đến nhận đạt "
        "chủ làm luôn không vẫn phối trao năm trong như này ngày của gồm hứa nêu nói kể lại còn mới "
        "thì mà nên rồi đi lên theo bằng vì nhưng sau trước qua tới đơn đồng ông bà anh chị"
    ).split()
)
# "địa bàn do Trạm A quản lý": a verb, though a trade writes the same words.
_MANAGES = cue_pattern(r"\s+(?:quản lý|phụ trách|đăng ký)(?!\w)")
_RANK = cue_pattern(r"(?:thiếu|trung|thượng|đại) (?:tá|úy|tướng|tọa|đức|sĩ)\b")
_DASHED = pattern(r" [-–] ([{U}][{L}]+(?: [{L}]+)?)(?=[,.;)]| và )")
_REGIONAL = cue_pattern(r"\s+(?:miền|phía|khu vực|vùng)\s")
_OPENER = cue_pattern(
    r"(?:ông|bà(?! rịa)|anh(?! sơn)|chị|đồng chí|giám đốc|giám hiệu|phó|chủ (?:tịch|nhiệm|trì)|trưởng|bí thư|"
    r"tổng (?:giám đốc|bí thư|thư ký)|chánh|hiệu trưởng|năm(?= \d)|ngày(?= \d)|tại|trong|theo|với|đã)(?!\w)"
)


def open_tail(view: View, position: int, *, proper: bool = True, after_person: bool = False) -> int:
    """Return where a field in words of the trade ends; ``position`` itself when there is none.

    ``after_person``: a person's name right behind the field belongs to it, as schools are called.
    """
    end = origin = named = position
    while True:
        step = _field_step(view, end, began=end > position)
        if step and (named < end or end == position or _goes_on_in_field(view, end)):
            end = step
            origin = step if after_person else position
        elif proper and (step := _proper_step(view, end, origin)):
            end = named = step
        elif end > position and (step := _dash_step(view, end)):
            end = step
        else:
            return end


def _dash_step(view: View, end: int) -> int:
    """ "Khoa Ngoại - Chấn thương,": one more field in capitals behind a dash, up to a mark."""
    found = _DASHED.match(view.text, end)
    if found is None or _OPENER.match(view.cues, found.start(1)) or _begins_unit(view, found.start(1)):
        return 0
    return 0 if view.cues.startswith(("khối", "cụm", "đơn vị", "phó"), found.start(1)) else found.end()


def _goes_on_in_field(view: View, end: int) -> bool:
    """Behind a proper name a field is joined, in capitals or a region: "Bệnh viện A phục vụ" ends with A."""
    following = view.text[end : end + 2]
    joined = not following.startswith(" ") or view.cues.startswith((" và ", " - ", " & "), end)
    return joined or following[1:].isupper() or _REGIONAL.match(view.cues, end) is not None


def company_tail(view: View, position: int) -> int:
    """Return where a firm's name ends: legal forms and trades, then its proper name."""
    end = position
    while step := _trade_step(view, end, began=end > position):
        end = step
    return proper_tail(view, end)


def _trade_step(view: View, end: int, *, began: bool) -> int:
    known = _TRADE.match(view.cues, end)
    if known and not _stops(view, known):
        return known.end()
    unknown = _UNKNOWN_TRADE.match(view.text, end)
    if unknown is None or not (unknown["first"][0].isupper() or began) or (unknown["joiner"] and not began):
        return 0
    begin = unknown.start("first")
    if _begins_unit(view, begin) or _OPENER.match(view.cues, begin) or _names_somebody(view, unknown.end() + 1):
        return 0
    words = [cue_form(word) for word in unknown["words"].split()]
    return unknown.end() if is_vietnamese_syllable(words[0]) and STOP_SYLLABLES.isdisjoint(words) else 0


def _names_somebody(view: View, position: int) -> bool:
    """Whether a person, a post or another unit begins here."""
    return _begins_unit(view, position) or bool(
        _OPENER.match(view.cues, position) or _begins_person(view, position, began=True)
    )


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
    if began and not joiner and _MANAGES.match(view.cues, end) and not _FIELD.match(view.cues, found.end()):
        return 0
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
    return bool(found[1].strip()) and _begins_unit(view, begin) and _longer_head(view, found)


def _begins_unit(view: View, position: int) -> bool:
    """Whether a head word stands here and a name goes on after it: "Thiên Trường" ends with none."""
    head = head_at(view, position) if view.text[position].isupper() else None
    if head is None:
        return False
    following = view.text[head.end + 1 : head.end + 2]
    if view.text[head.end : head.end + 1] != " ":
        return False
    if head.tail.startswith("level"):
        return locality_at(view, head.end) is not None
    several = " " in view.text[head.start : head.end]
    return several or following.isupper() or following.isdigit() or locality_at(view, head.end) is not None


def _proper_step(view: View, end: int, origin: int) -> int:
    if _BRANCH.match(view.cues, end):
        return 0
    if number := _NUMBERED.match(view.cues, end):
        return number.end()
    run = view.capital_run(end + 1, limit=1) if view.text[end : end + 1] == " " else ()
    if not run or _somebody_else(view, run[0], end > origin):
        return 0
    token, index = run[0], view.token_at(end)
    place = locality_at(view, end)
    if place is not None and (place.level or end > origin):
        return 0
    if token.text in _COMPASS and (part := province_at(view, token.end)) is not None:
        return part.end
    return _with_second_syllable(view, index)


def _somebody_else(view: View, token: Token, began: bool) -> bool:
    """Whether a post, a rank, another unit or a person begins at ``token``."""
    begin = token.start
    if _OPENER.match(view.cues, begin) or _RANK.match(view.cues, begin) or _begins_person(view, begin, began=began):
        return True
    return _begins_unit(view, begin) and not _is_region(view, begin)


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
    joined = joined and is_vietnamese_syllable(token.text)
    if _MANAGES.match(view.cues, token.end):
        return token.end
    if alone and joined and following is not None and cue_form(following.text) not in STOP_SYLLABLES:
        return following.end
    return token.end


def _is_region(view: View, position: int) -> bool:
    """ "Nam Bộ", "Trung Bộ": the word after a point of the compass is no ministry."""
    return _REGION_WORD.search(view.cues, max(0, position - 8), position) is not None


def _begins_person(view: View, position: int, *, began: bool) -> bool:
    run = view.capital_run(position, limit=6)
    return began and bool(run) and run[0].text in COMMON_FAMILIES and 3 <= len(run) <= 5
