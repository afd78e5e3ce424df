"""How far an open-ended name of a unit reaches: words of the trade, proper names, numbers."""

import re

from news.importing.facts.data.acronyms import EXPANSIONS, JOINED_ACRONYMS
from news.importing.facts.data.fields import TAIL_PHRASES
from news.importing.facts.data.people_names import COMMON_FAMILIES
from news.importing.facts.data.unit_heads import COMPANY_FORMS, TRADE_PHRASES
from news.importing.facts.localities import locality_at, province_at
from news.importing.facts.unit_heads import head_at
from news.importing.facts.view import View, cue_pattern, phrases_pattern

_PHRASES = phrases_pattern((*TAIL_PHRASES, *(short for short, _ in EXPANSIONS), *JOINED_ACRONYMS))
_FORMS = phrases_pattern(tuple(form for form, _ in COMPANY_FORMS))
_TRADES = phrases_pattern(TRADE_PHRASES)
_FIELD = cue_pattern(rf"(\s+|\s*-\s*|\s*&\s*|\s+và\s+|,\s+)(?:(?:các|về|vì|cho|với)\s+)?(?:{_PHRASES})(?!\w)")
_SERIES = cue_pattern(rf"(?:,\s+(?:{_PHRASES}))+\s+(?:và|&)\s+(?:{_PHRASES})(?!\w)")
_TRADE = cue_pattern(rf"(\s+|\s*-\s*|\s*&\s*|\s+và\s+|,\s+)(?:{_FORMS}|{_TRADES})(?!\w)")
_NUMBERED = cue_pattern(r"\s+(?:số\s+)?(?:\d{1,4}|[ivx]{1,5})(?![\w/.,]?\w)")
_SUFFIX = cue_pattern(r"\s*(?:-\s*)?(?:việt nam|trung ương)(?!\w)")
_POSTS_AND_OPENERS = frozenset(
    "Ông Bà Anh Chị Đồng Giám Phó Chủ Trưởng Bí Tổng Chánh Hiệu Thiếu Trung Thượng Đại Năm Ngày Tại Trong Theo Với Đã".split()
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
    if not joiner and _begins_unit(view, found.end(1)) and not _is_short(view, found.end(1)):
        return 0
    if province_at(view, end):
        return 0
    return found.end()


def _is_short(view: View, position: int) -> bool:
    return view.text[position : position + 2].isupper()


def _stops(view: View, found: re.Match[str]) -> bool:
    """A joiner before another unit's head ends the name; before a lower-case field word it goes on."""
    begin = found.end(1)
    return bool(found[1].strip()) and _begins_unit(view, begin)


def _begins_unit(view: View, position: int) -> bool:
    return view.text[position].isupper() and head_at(view, position) is not None


def _proper_step(view: View, end: int, origin: int) -> int:
    number = _NUMBERED.match(view.cues, end)
    if number:
        return number.end()
    if view.text[end : end + 1] != " ":
        return 0
    token = view.tokens[index] if (index := view.token_at(end)) < len(view.tokens) else None
    if token is None or token.start != end + 1 or not token.capital or token.text in _POSTS_AND_OPENERS:
        return 0
    if _begins_unit(view, token.start) or _begins_person(view, token.start, end > origin):
        return 0
    place = locality_at(view, end)
    if place is not None and (place.level or end > origin):
        return 0
    return token.end


def _begins_person(view: View, position: int, began: bool) -> bool:
    run = view.capital_run(position, limit=6)
    return began and run[0].text in COMMON_FAMILIES and 3 <= len(run) <= 5
