"""Units inside others: teams of a village, rooms named by a post, headquarters of an association, naval zones."""

import re
from dataclasses import replace

from news.importing.facts.localities import Locality, locality_at, village_at
from news.importing.facts.unit_draft import UnitDraft, filed, stem_of
from news.importing.facts.unit_heads import Head
from news.importing.facts.unit_tails import STOP_SYLLABLES, open_tail
from news.importing.facts.view import View, cue_form, cue_pattern

_FIELD_OF_TEAM = re.compile(r"(?: [^\W\d_]+| - ){1,8}?(?= )")
_NAMED_BY_POST = cue_pattern(
    r"\b(?:trưởng|phó|phụ trách|chuyên viên|phòng|khoa|tổ|đội|cán bộ|đốc|viên|giám thị|bí thư|chủ nhiệm|văn thư|"
    r"bác sĩ|công nhân)\s$"
)
# "cộng đồng", "đơn vị" may stand in a team's name though they end others.
_ENDS_TEAM = STOP_SYLLABLES - frozenset(map(cue_form, ("đồng", "đơn", "mới", "năm")))
# Cells of a larger body, called by that body's name alone: "Chi đoàn Tiểu đoàn 4".
_CELLS = frozenset({"Chi đoàn", "Chi bộ", "Chi hội"})
_NAVAL_ZONE = cue_pattern(r"\s+\d\s+hải quân\b")


def named_by_post(view: View, position: int) -> bool:
    """Whether a post or profession stands right before ``position``, so that a unit's name must follow."""
    return _NAMED_BY_POST.search(view.cues, max(0, position - 16), position) is not None


def team(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a team with the place it serves ("Tổ công nghệ số thôn A"), else a team of a larger body."""
    for field in _fields(view, head):
        place = _place_served(view, field)
        if place is not None:
            return UnitDraft(head.start, place.end, stem_of(view, head, place.end), "to_co_so", central=True)
    cell = UnitDraft(head.start, head.end, head.filed, head.kind)
    return inner_part(view, head, _argument) or (cell if head.filed in _CELLS else None)


def inner_part(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a part of a body: a field in capitals, or in small letters behind a post ("tổ trưởng Tổ bảo vệ")."""
    if view.text[head.end + 1 : head.end + 2].islower() and not named_by_post(view, head.start):
        return None
    end = open_tail(view, head.end)
    return UnitDraft(head.start, end, stem_of(view, head, end), head.kind) if end > head.end else None


def inner(_view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a head that is a whole name inside every body of its kind: "Công đoàn cơ sở"."""
    return UnitDraft(head.start, head.end, head.filed, head.kind)


def naval_zone(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read "Vùng 4 Hải quân"."""
    found = _NAVAL_ZONE.match(view.cues, head.end)
    if found is None:
        return None
    return UnitDraft(head.start, found.end(), filed(view.text[head.start : found.end()]), head.kind, central=True)


def _fields(view: View, head: Head) -> list[int]:
    """Return where the words of a team's work may end, nearest first."""
    ends = [head.end]
    while (step := _FIELD_OF_TEAM.match(view.text, ends[-1])) is not None and len(ends) <= 8:
        if not _ENDS_TEAM.isdisjoint(view.cues[step.start() : step.end()].split()):
            break
        ends.append(step.end())
    return ends


def _place_served(view: View, position: int) -> Locality | None:
    place = village_at(view, position) or locality_at(view, position)
    commune = locality_at(view, place.end) if place is not None and place.name else None
    if place is not None and commune is not None and commune.name and commune.level in ("xã", "phường"):
        return replace(place, end=commune.end)
    return place if place is not None and place.name and place.level not in ("", "tỉnh") else None
