"""Units told by a level of administration and its place: committees, party bodies, offices of a province or region."""

from dataclasses import replace

from news.importing.facts.localities import Locality, province_at
from news.importing.facts.unit_draft import UnitDraft, placed, stem_of
from news.importing.facts.unit_heads import Head
from news.importing.facts.unit_tails import proper_tail
from news.importing.facts.view import View, cue_pattern

REGION = cue_pattern(r"\s+(?:khu vực|kv)\s+(?:[ivx]+\b|\d+\b)")
_PLURAL = cue_pattern(r"\s+(?:các|\d{1,2})\s+(?:tỉnh|huyện|xã|phường|quận|thành phố)\b")
_PARTY_LEVELS = (
    ("Tỉnh", "tỉnh"), ("Thành", "thành phố"), ("Huyện", "huyện"), ("Quận", "quận"), ("Thị", "thị xã"),
)  # fmt: skip
_COMMANDER = cue_pattern(r"\b(?:tư lệnh|chính ủy|tham mưu trưởng)\s$")


def level(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a head with a level of administration and its place: "Ủy ban nhân dân xã A"."""
    draft = placed(view, UnitDraft(head.start, head.end, head.filed, head.kind))
    if draft.place or draft.central or _PLURAL.match(view.cues, head.end):
        return draft
    commanded = head.kind == "quan_su" and _COMMANDER.search(view.cues, max(0, head.start - 20), head.start)
    return replace(draft, central=True) if commanded else None


def level_above_commune(view: View, head: Head, argument: str) -> UnitDraft | None:
    """Read an office that no commune has."""
    draft = level(view, head, argument)
    low = draft is not None and draft.place is not None and draft.place.level in ("xã", "phường", "thị trấn")
    return None if low else draft


def level_or_region(view: View, head: Head, argument: str) -> UnitDraft | None:
    """Read an office of a place or of a numbered region: "Kho bạc Nhà nước khu vực X"."""
    region = REGION.match(view.cues, head.end)
    if region is None:
        return level(view, head, argument)
    end = region.end()
    return UnitDraft(head.start, end, stem_of(view, head, end), head.kind, central=True)


def level_soft(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a head whose place may be left out."""
    return placed(view, UnitDraft(head.start, head.end, head.filed, head.kind))


def party(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """ "Tỉnh ủy" already tells its level; the place follows bare or is left out."""
    level = next(level for opening, level in _PARTY_LEVELS if head.filed.startswith(opening))
    province = province_at(view, head.end) if level in ("tỉnh", "thành phố") else None
    if province:
        return UnitDraft(head.start, province.end, head.filed, head.kind, replace(province, level=level))
    end = proper_tail(view, head.end)
    name = view.text[head.end : end].strip()
    if level == "tỉnh" and name:
        end, name = head.end, ""
    return UnitDraft(head.start, end, head.filed, head.kind, Locality(level, name, head.end, end))


def province(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read an office of a province: its newspaper."""
    return placed(view, UnitDraft(head.start, head.end, head.filed, "bao_chi"))
