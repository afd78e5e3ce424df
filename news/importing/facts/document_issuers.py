"""Who issued a document: the office named behind it, else what the last letters of its number say."""

import re
from dataclasses import dataclass

from news.importing.facts.document_symbols import MINISTRY_FIELDS, STATE_ISSUERS, TYPE_CODES
from news.importing.facts.localities import province_with_level
from news.importing.facts.unit_grammar import unit_at
from news.importing.facts.units import UnitFinder
from news.importing.facts.view import View, cue_pattern

_STATE = (
    ("thủ tướng chính phủ", "Thủ tướng Chính phủ"),
    ("thủ tướng", "Thủ tướng Chính phủ"),
    ("chính phủ", "Chính phủ"),
    ("quốc hội", "Quốc hội"),
    ("chủ tịch nước", "Chủ tịch nước"),
    ("ủy ban thường vụ quốc hội", "Ủy ban Thường vụ Quốc hội"),
    ("bộ chính trị", "Bộ Chính trị"),
    ("ban bí thư", "Ban Bí thư"),
)
_STATE_ISSUER = cue_pattern(
    "(?:" + "|".join(name for name, _ in sorted(_STATE, key=lambda row: -len(row[0]))) + r")(?!\w)"
)
_HEAD_OF = cue_pattern(
    r"(?:phó\s+)?(?:chủ tịch|bộ trưởng|thứ trưởng|giám đốc|tổng giám đốc|trưởng ban|hiệu trưởng|cục trưởng"
    r"|chánh văn phòng|đoàn chủ tịch|ban chấp hành|ban thường vụ)\s+"
)
_MINISTRY = re.compile(r"B(?P<field>[A-ZĐ]{2,8})")
_DEPARTMENT = re.compile(r"S(?P<field>[A-ZĐ]{2,8})")


@dataclass(frozen=True, slots=True)
class Issuer:
    """Filed name of an issuer and where its mention ends."""

    name: str
    end: int


class IssuerReader:
    """Reads issuers in one article; ``home`` is the article's own province, empty if it tells none."""

    def __init__(self, view: View, units: UnitFinder, home: str) -> None:
        self._view = view
        self._units = units
        self._home = home

    def at(self, position: int) -> Issuer | None:
        """The issuer whose name begins at ``position``; the head of an office stands for the office."""
        state = _STATE_ISSUER.match(self._view.cues, position)
        if state:
            key = state[0]
            return Issuer(next(name for cue, name in _STATE if cue_pattern(cue).fullmatch(key)), state.end())
        head = _HEAD_OF.match(self._view.cues, position)
        draft = unit_at(self._view, head.end() if head else position, any_case=bool(head))
        unit = self._units.resolve(draft) if draft else None
        return Issuer(unit.name, unit.end) if unit else None

    def of_symbol(self, symbol: str) -> str:
        """The issuer that the end of a symbol names, where only one office can be meant."""
        codes = re.split(r"[-/]", symbol)
        last = codes[-1] if codes[0] in TYPE_CODES else codes[0]
        if re.fullmatch(r"QH\d+", last):
            return STATE_ISSUERS["QH"]
        if last in STATE_ISSUERS:
            return STATE_ISSUERS[last]
        ministry = _MINISTRY.fullmatch(last)
        if ministry and ministry["field"] in MINISTRY_FIELDS:
            return f"Bộ {MINISTRY_FIELDS[ministry['field']]}"
        return self._of_province(last)

    def _of_province(self, code: str) -> str:
        if not self._home:
            return ""
        department = _DEPARTMENT.fullmatch(code)
        if department and department["field"] in MINISTRY_FIELDS:
            return f"Sở {MINISTRY_FIELDS[department['field']]} {province_with_level(self._home)}"
        return ""
