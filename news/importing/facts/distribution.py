"""Lists whose head word stands once: "UBND các xã A, B và phường C", "các Sở: A, B", "Sở A, B và C"."""

from collections.abc import Iterator
from dataclasses import replace

from news.importing.facts.localities import Locality, bare_piece, locality_at
from news.importing.facts.unit_draft import UnitDraft
from news.importing.facts.unit_grammar import read_unit, unit_at
from news.importing.facts.unit_heads import Head
from news.importing.facts.view import View, cue_pattern

_NEXT_PIECE = cue_pattern(r"\s*(?:[,;]\s*(?:và\s+)?|\s+và\s+|\s+cùng\s+)(?:các\s+|hai\s+|\d\s+)?")
_PLURAL = cue_pattern(
    r"\s+(?:các|\d{1,2}|hai|ba|bốn|năm)\s+(tỉnh(?:, thành phố)?|huyện|xã|phường|quận|thành phố)\s*:?\s+"
)
_LIST = cue_pattern(r"\s+(?:các|\d{1,2}|hai|ba|bốn|năm)\s+(?:tỉnh|huyện|xã|phường|quận|thành phố|cấp)\b")
_AND_PLACE = cue_pattern(r"\s+(?:và|cùng)\s+(?=(?:các\s+)?(?:huyện|quận|thị xã|thành phố|tp|xã|phường|đặc khu)\s)")
_FIELDS_OPENED = cue_pattern(r"\b(?:các|\d{1,2}|hai|ba|bốn|năm)\s+(sở|bộ)\s*:\s*")
_SHARING = {"so": "closed:department", "bo": "closed:ministry"}
_LOCAL_BODIES = frozenset({"ubnd", "hdnd", "cong_an", "doan_the", "dang", "quan_su"})


def distributed(view: View, draft: UnitDraft) -> Iterator[UnitDraft]:
    """Yield the further units of the list that ``draft`` opens."""
    if draft.parent is not None:
        return
    listed = _PLURAL.match(view.cues, draft.end) is not None
    if draft.kind in _SHARING and draft.place is None and not listed:
        yield from _fields(view, draft.end, draft.kind, draft.stem.split()[0])
    elif draft.place is None:
        yield from _places(view, draft)
    elif not draft.place.name and draft.kind in _LOCAL_BODIES:
        yield from _second_place(view, draft)


def opened_lists(view: View) -> Iterator[UnitDraft]:
    """Yield the departments or ministries of a list opened by their head in the plural: "các Sở: A, B và C"."""
    for found in _FIELDS_OPENED.finditer(view.cues):
        kind, filed_head = ("so", "Sở") if found[1] == cue_pattern("sở").pattern else ("bo", "Bộ")
        first = _field(view, found.end(), kind, filed_head)
        if first is not None:
            yield first
            yield from _fields(view, first.end, kind, filed_head)


def _fields(view: View, position: int, kind: str, filed_head: str) -> Iterator[UnitDraft]:
    while (step := _NEXT_PIECE.match(view.cues, position)) is not None:
        draft = None if unit_at(view, step.end()) else _field(view, step.end(), kind, filed_head)
        if draft is None:
            return
        yield draft
        position = draft.end


def _field(view: View, position: int, kind: str, filed_head: str) -> UnitDraft | None:
    """Read a field of the closed list at ``position`` as though its head stood before it."""
    if not view.text[position : position + 1].isupper():
        return None
    draft = read_unit(view, Head(position, position - 1, filed_head, kind, _SHARING[kind]))
    return draft if draft is not None and view.text[position - 1] == " " else None


def _places(view: View, draft: UnitDraft) -> Iterator[UnitDraft]:
    plural = _PLURAL.match(view.cues, draft.end)
    level = plural[1].split(",")[0] if plural else ""
    position: int | None = plural.end() if plural else None
    while position is not None:
        further = bare_piece(view, position, level) or _own_level(view, position)
        if further is None:
            return
        yield replace(draft, start=further.start, end=further.end, place=further, central=False)
        step = _NEXT_PIECE.match(view.cues, further.end)
        position = step.end() if step else None


def _second_place(view: View, draft: UnitDraft) -> Iterator[UnitDraft]:
    """ "Hội A tỉnh và huyện B": the head holds for the place that follows too."""
    joined = _AND_PLACE.match(view.cues, draft.end)
    further = _own_level(view, joined.end()) if joined else None
    if further is not None:
        yield replace(draft, start=further.start, end=further.end, place=further)


def _own_level(view: View, position: int) -> Locality | None:
    place = locality_at(view, position)
    return place if place is not None and place.name and place.level else None


def names_a_list(view: View, draft: UnitDraft) -> bool:
    """Whether the head only opens a list of places and is no unit by itself."""
    return draft.place is None and draft.parent is None and _LIST.match(view.cues, draft.end) is not None
