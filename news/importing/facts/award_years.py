"""The year of an award: beside it, at the head of the sentence, else the year that the article reviews."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from news.importing.facts.award_names import AwardMention
from news.importing.facts.recipients import Recipient
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.view import cue_pattern


@dataclass(frozen=True, slots=True)
class Clause:
    """An award with the stretch before it that judges it and the stretch after it that may name recipients."""

    award: AwardMention
    sentence: Sentence
    before: int
    after_end: int


_HISTORY = cue_pattern(
    r"\b(?:từng|liên tục|trước đó|trước đây|nhiều năm liền|các năm|nhiều lần|những năm|trong \d+ năm|"
    r"còn nhớ|năm nào|nhiều năm|năm ngoái)\b"
)
_YEAR = cue_pattern(r"\b(?:năm(?: học)?|giai đoạn|từ năm)\s*(\d{4})(?:\s*[-,]\s*(\d{4}))?|\((?:năm\s+)?(\d{4})\)")
_YEAR_NEAR = 90
_SEVERAL_YEARS = cue_pattern(
    r"\s*(?:\(|(?:trong\s+)?các năm\s+|liên tục các năm\s+)(?:các năm\s+)?\d{4}(?:\s*(?:,|"
    r"và)\s*\d{4})+"
)
_FOUR_DIGITS = re.compile(r"\d{4}")
_LEADING_YEAR = cue_pattern(r"\s*(?:đặc biệt,?\s+|trong\s+)?năm\s+(\d{4})()()\s*,")
_LOOKING_BACK = cue_pattern(r"\s*(?:trong\s+)?(?:\d+\s+năm|những năm|nhiều năm)(?:\s+qua)?\s*,")


def award_years(
    scene: Scene, clause: Clause, recipients: Sequence[Recipient], default_year: int | None
) -> tuple[int | None, ...]:
    cues = scene.view.cues
    end = max([clause.award.end, *(one.end for one in recipients)])
    limit = min(clause.sentence.end, end + _YEAR_NEAR, max(clause.after_end, end))
    stated = _YEAR.search(cues, clause.award.start, limit)
    history = _HISTORY.search(cues, clause.before, clause.award.start) is not None
    if stated is None and (history or clause.before == clause.sentence.start):
        stated = _YEAR.search(cues, clause.before, clause.award.start)
    several = _SEVERAL_YEARS.match(cues, clause.award.end)
    if several is not None:
        return tuple(int(year) for year in _FOUR_DIGITS.findall(several[0]))
    if stated is None:
        stated = _LEADING_YEAR.match(cues, clause.sentence.start)
        history = history or _LOOKING_BACK.match(cues, clause.sentence.start) is not None
    if stated is not None:
        return (int(stated[2] or stated[1] or stated[3]),)
    return (None,) if history else (default_year,)
