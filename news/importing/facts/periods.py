"""The time that was reviewed or planned for, as written, and the theme of the event."""

import re

from news.importing.facts.opening import Opening
from news.importing.facts.view import View, cue_pattern
from news.importing.model import CleanArticle, Span

_YEAR = r"(?:19|20)\d\d"
_MONTHS = r"(?:6|06|9|09|3|03|sáu|chín|ba) tháng(?: đầu)?"
_SPAN = rf"(?:giai đoạn|nhiệm kỳ|năm học|các năm)\s+{_YEAR}\s?[-–/]\s?{_YEAR}"
_QUARTER = rf"quý (?:iv|i{{1,3}}|[1-4])(?:/| năm ){_YEAR}"
_PERIOD = rf"(?:{_MONTHS} năm {_YEAR}|{_MONTHS} {_YEAR}|{_QUARTER}|{_SPAN}|năm {_YEAR}(?!\s?[-–/]\s?\d))"
_BEHIND_FINAL = cue_pattern(rf"tổng kết[^.;\n]{{0,110}}?(?P<period>{_PERIOD})")
_BEHIND_HALF = cue_pattern(rf"sơ kết[^.;\n]{{0,110}}?(?P<period>{_MONTHS}(?: năm)? {_YEAR}|{_QUARTER}|{_SPAN})")
_HALF = cue_pattern(rf"(?P<period>{_MONTHS}(?: năm)? {_YEAR}|{_QUARTER})")
_HALF_WITHOUT_YEAR = cue_pattern(rf"(?P<period>{_MONTHS} năm)(?! {_YEAR})")
_HALF_OF_YEARS = cue_pattern(rf"sơ kết[^.;\n]{{0,110}}?(?P<period>năm {_YEAR})")
_BEHIND_PACT = cue_pattern(rf"(?:giao ước|phát động)[^.;\n]{{0,90}}?(?P<period>{_PERIOD})")
_BEHIND_HANDOVER = cue_pattern(
    rf"(?:bàn giao|chuyển giao|giao nhiệm vụ|phương hướng"
    rf"|nhiệm vụ)[^.;\n]{{0,90}}?(?P<period>{_PERIOD})"
)
_BEHIND_INSPECTION = cue_pattern(
    rf"(?:kiểm tra|thi đua, khen thưởng|phong trào thi đua|kết quả)[^.;\n]{{0,110}}?(?P<period>{_PERIOD})"
)
_CONSULTATION = cue_pattern(
    r"(?P<period>(?:kể )?từ (?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})? (?:đến"
    r"|tới)(?: hết)? (?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)"
)
_PAST_SPAN = cue_pattern(rf"(?P<period>{_SPAN})")
_BY_TYPE: tuple[tuple[str, tuple[re.Pattern[str], ...]], ...] = (
    ("final_review", (_BEHIND_FINAL,)),
    ("preliminary_review", (_BEHIND_HALF, _HALF, _HALF_WITHOUT_YEAR, _HALF_OF_YEARS)),
    ("inspection", (_BEHIND_INSPECTION,)),
    ("congress", (_PAST_SPAN,)),
    ("pact_signing", (_BEHIND_PACT,)),
    ("launch", (_BEHIND_PACT,)),
    ("handover", (_BEHIND_HANDOVER,)),
    ("first_session", (_HALF,)),
    ("public_consultation", (_CONSULTATION,)),
)
_THEME = re.compile(
    r"(?<!\w)(?:với\s+)?(?:chủ đề|khẩu hiệu|thông điệp|chuyên đề)(?:\s+(?:hành động|thi đua|năm|là|của năm|\d{4}"
    r"|chung|của phong trào|hội nghị))*\s*[:,]?\s*[“\"«‘](?P<theme>[^“”\"«»]{4,260})[”\"»’]",
    re.IGNORECASE,
)


def period(view: View, article: CleanArticle, opening: Opening, types: tuple[str, ...]) -> str:
    """The time reviewed, else the time planned or pledged for, as written; empty where neither is told."""
    for key, cues in _BY_TYPE:
        if key not in types:
            continue
        for cue in cues:
            found = _earliest(view, cue) if cue is _PAST_SPAN else _first(view, opening, cue)
            if found:
                return found
    return ""


def theme(view: View) -> str:
    """The slogan in quotation marks behind "chủ đề" or "khẩu hiệu", without the marks."""
    found = _THEME.search(view.text)
    return found["theme"].strip(" .,") if found else ""


def _first(view: View, opening: Opening, cue: re.Pattern[str]) -> str:
    """The first hit in the lead, then in the title, then anywhere."""
    for span in (*opening.lead, opening.title, Span(0, len(view.text))):
        found = cue.search(view.cues, span.start, span.end)
        if found:
            return view.text[found.start("period") : found.end("period")]
    return ""


def _earliest(view: View, cue: re.Pattern[str]) -> str:
    """A congress looks back: of several spans of years the one that begins first."""
    first = min(cue.finditer(view.cues), key=_first_year, default=None)
    return view.text[first.start("period") : first.end("period")] if first else ""


def _first_year(found: re.Match[str]) -> str:
    year = re.search(_YEAR, found["period"])
    return year[0] if year else ""
