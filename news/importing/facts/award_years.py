"""The year of an award: beside it, at the head of its clause, else the year that the article reviews."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from news.importing.facts.award_names import AwardMention
from news.importing.facts.award_verbs import FORMERLY
from news.importing.facts.recipients import Recipient
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.view import cue_pattern


@dataclass(frozen=True, slots=True)
class Clause:
    """An award of ``sentence``; ``before`` is where the award before it ends or the sentence begins.

    ``later`` is where the next award of the text begins.
    """

    award: AwardMention
    sentence: Sentence
    before: int
    later: int

    @property
    def after_end(self) -> int:
        """Where the words end that may name its recipients."""
        return min(self.later, self.sentence.end)


_HISTORY = cue_pattern(
    rf"{FORMERLY}|\b(?:liên tục|trước đó|trước đây|nhiều năm liền|các năm|nhiều lần|những năm|trong \d+ năm|"
    r"còn nhớ|năm nào|nhiều năm|năm ngoái)\b"
)
_YEAR = cue_pattern(r"\b(?:năm(?: học)?|giai đoạn|từ năm)\s*(\d{4})(?:\s*[-,]\s*(\d{4}))?|\((?:năm\s+)?(\d{4})\)")
_YEAR_NEAR = 90
_SEVERAL = cue_pattern(
    r"(?:\s*\(|[\s,]*(?:vào\s+|trong\s+|liên tục\s+)?(?:các\s+)?năm)\s*(?:các\s+)?(?:năm\s+)?"
    r"\d{4}(?:\s*(?:,|và|,\s*và)\s*(?:năm\s+)?\d{4})+(?!\w)"
)
_PACT = cue_pattern(r"\bgiao ước[^.;\n]{0,50}?\bnăm\s+(\d{4})")
_FOUR_DIGITS = re.compile(r"\d{4}")
_HEAD_YEAR = cue_pattern(
    r"\s*(?:(?:đặc biệt|trong|vào|và|riêng|đến|ngay|cũng|tiếp đó|phấn đấu|đầu|giữa|cuối)[\s,]+)*"
    r"(?:tháng\s+\d{1,2}(?:\s*[/-]\s*|\s+năm\s+)|(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]|năm(?: học)?\s+(?:\d{4}\s*-\s*)?)"
    r"(\d{4})(?!\w)"
)
_LOOKING_BACK = cue_pattern(r"\s*(?:trong\s+)?(?:\d+\s+năm|những năm|nhiều năm)(?:\s+qua)?\s*,")
_CLAUSE_END = re.compile(r";|\n|(?<!\d)\.\s")
_CLAUSE_START = re.compile(r"[;,\n]")


def award_years(
    scene: Scene, clause: Clause, recipients: Sequence[Recipient], default_year: int | None
) -> tuple[int | None, ...]:
    """Return the year, or the years that the text lists; ``(None,)`` for history without a year."""
    cues = scene.view.cues
    behind = [clause.award.end, *(one.end for one in recipients if one.end > clause.award.end)]
    for end in behind:
        several = _SEVERAL.match(cues, end, clause.sentence.end)
        if several is not None:
            return tuple(int(year) for year in _FOUR_DIGITS.findall(several[0]))
    stated = _year_behind(cues, clause, max(behind)) or _year_at_head(cues, clause)
    if stated is not None:
        return (stated,)
    history = _HISTORY.search(cues, clause.before, clause.award.start) is not None
    if history:
        nearby = _YEAR.search(cues, clause.before, clause.award.start)
        return (_value(nearby) if nearby else None,)
    if _LOOKING_BACK.match(cues, clause.sentence.start):
        return (None,)
    return (default_year,)


def pledged_year(scene: Scene, sentence: Sentence) -> int | None:
    """The year of the pact signed in ``sentence``, for which its members register titles."""
    pact = _PACT.search(scene.view.cues, sentence.start, sentence.end)
    return int(pact[1]) if pact else None


def _year_behind(cues: str, clause: Clause, end: int) -> int | None:
    """The first year after the award, in its own clause and near its last recipient."""
    limit = min(clause.sentence.end, end + _YEAR_NEAR, max(clause.after_end, end))
    stop = _CLAUSE_END.search(cues, end, limit)
    found = _YEAR.search(cues, clause.award.start, stop.start() if stop else limit)
    return _value(found) if found else None


def _year_at_head(cues: str, clause: Clause) -> int | None:
    """ "Năm 2018 R được tặng A": the year that opens the clause nearest to the award, else the sentence."""
    starts = [mark.end() for mark in _CLAUSE_START.finditer(cues, clause.before, clause.award.start)]
    for start in [*reversed(starts), clause.sentence.start]:
        found = _HEAD_YEAR.match(cues, start)
        if found is not None and found.end() <= clause.award.start:
            return int(found[1])
    return None


def _value(found: re.Match[str]) -> int:
    return int(found[2] or found[1] or found[3])
