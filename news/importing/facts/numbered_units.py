"""Units whose head word is followed by a number, a proper name or nothing."""

import re

from news.importing.facts.unit_draft import UnitDraft, stem_of
from news.importing.facts.unit_heads import Head
from news.importing.facts.unit_tails import open_tail, proper_tail
from news.importing.facts.view import View, cue_pattern

_NUMBER = cue_pattern(r"\s*(?:số\s+)?\d{1,4}\b")
_FIRST_NUMBER = re.compile(r"\D*\d+")
_HIGHER = cue_pattern(r"(?:,|\s+thuộc)\s(?:lữ đoàn|sư đoàn|quân đoàn|quân khu)(?:\s[^\W\d]+){0,2}\s\d{1,4}\b")
_REGION = cue_pattern(r"\s+(?:khu vực|kv)\s+(?:[ivx]+\b|\d+\b)")


def proper(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a head with a proper name: "Đồn Biên phòng Hòn Nhạn"."""
    end = proper_tail(view, head.end)
    if end == head.end:
        return None
    return UnitDraft(head.start, end, stem_of(view, head, end), head.kind, central=True)


def number(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a head with a number or a region: "Quân khu 9"."""
    found = _NUMBER.match(view.cues, head.end) or _REGION.match(view.cues, head.end)
    if found is None:
        return None
    return UnitDraft(head.start, found.end(), stem_of(view, head, found.end()), head.kind, central=True)


def regiment(view: View, head: Head, argument: str) -> UnitDraft | None:
    """Read a formation with its arm and number: "Lữ đoàn Công binh 12"."""
    number = _FIRST_NUMBER.match(view.text, head.end, open_tail(view, head.end))
    if number is None:
        return None
    end = _chain_end(view, number.end())
    return UnitDraft(head.start, end, stem_of(view, head, number.end()), head.kind, central=True)


def _chain_end(view: View, end: int) -> int:
    """Return the end of the higher formations named behind: "Trung đoàn 95, Sư đoàn 2, Quân khu 5"."""
    while higher := _HIGHER.match(view.cues, end):
        end = higher.end()
    return end


def whole(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a head that is a whole name."""
    return UnitDraft(head.start, head.end, head.filed, head.kind, central=True)
