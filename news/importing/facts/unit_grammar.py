"""Names of units that the registry does not know, read by the grammar of the genre: head, field, place, parent."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from news.importing.facts.data.fields import BOARD_FIELDS, DEPARTMENT_FIELDS, MINISTRY_FIELDS, OFFICE_FIELDS
from news.importing.facts.localities import Locality, locality_at, province_at
from news.importing.facts.numbered_units import number, proper, regiment, whole
from news.importing.facts.trie import NameTrie
from news.importing.facts.unit_draft import UnitDraft, filed, placed, stem_of
from news.importing.facts.unit_heads import Head, head_at
from news.importing.facts.unit_tails import company_tail, open_tail, proper_tail
from news.importing.facts.view import View, cue_pattern
from news.importing.facts.words import name_words


def _field_trie(fields: Iterable[str]) -> NameTrie[str]:
    trie: NameTrie[str] = NameTrie()
    for field in fields:
        trie.add(name_words(field), field)
    return trie


_CLOSED = {
    "ministry": _field_trie(MINISTRY_FIELDS),
    "department": _field_trie(DEPARTMENT_FIELDS),
    "office": _field_trie(OFFICE_FIELDS),
    "board": _field_trie(BOARD_FIELDS),
}
_CENTRAL_KINDS = frozenset({"bo", "tong_cuc"})
_PARENTED = frozenset(
    {
        "bo_phan",
        "doan_the",
        "hoi_dong",
        "quan_su",
        "vu",
        "cuc",
        "phong",
        "chi_cuc",
        "trung_tam",
        "van_phong",
        "thanh_tra",
        "vien",
        "dang",
        "ban",
    }
)
_COMMA_PARENTED = frozenset({"bo_phan", "doan_the", "hoi_dong", "quan_su", "vu", "cuc"})
_PARENT_KINDS = frozenset(
    {
        "bo",
        "quan_su",
        "benh_vien",
        "vien",
        "trung_tam",
        "so",
        "ubnd",
        "cong_an",
        "tong_cuc",
        "cuc",
        "doanh_nghiep",
        "dang",
        "ban",
        "truong",
        "hdnd",
        "ban_quan_ly",
    }
)
_PARENT_JOIN = cue_pattern(r"\s*[,-]\s*|\s*\((?:thuộc\s+)?|\s+(?:(?:trực\s+)?thuộc\s+|của\s+)?")
_OWN_ACRONYM = re.compile(r" \([A-ZĐƯ][A-ZĐƯ&\-]{1,9}\)(?=\s*[,-])")
_COMMA_PARENTS = frozenset({"bo", "tong_cuc"})
_SET_APART = frozenset({"phong", "bo_phan"})
_IN_POST = cue_pattern(r"\b(?:trưởng|phó|phụ trách|chuyên viên|phòng|khoa|tổ|đội|cán bộ|đốc|viên)\s$")
_INSPECTED = cue_pattern(r"\s+(?:chính phủ|bộ|sở)(?!\w)")
_CENTRAL_OFFICE = cue_pattern(r"\s+(?:chính phủ|quốc hội|chủ tịch nước|trung ương đảng)(?!\w)")
_REGION = cue_pattern(r"\s+(?:khu vực|kv)\s+(?:[ivx]+\b|\d+\b)")
_PLURAL = cue_pattern(r"\s+các\s+(?:tỉnh|huyện|xã|phường|quận|thành phố)\b")
_CAPITAL_FIRST = frozenset({"benh_vien", "vien", "trung_tam", "quy", "doan_the", "van_hoa", "tram"})
_BRANCH = cue_pattern(r"\s*[-,(]?\s*(chi nhánh|phòng giao dịch)\s+")
_COUNTED_LEVEL = cue_pattern(r"\b\d+\s+(?:tỉnh|huyện|xã|thành phố)\b")


def unit_at(view: View, position: int, *, any_case: bool = False) -> UnitDraft | None:
    """Read the unit whose head word stands at ``position``."""
    head = head_at(view, position, any_case=any_case)
    return read_unit(view, head) if head else None


def read_unit(view: View, head: Head) -> UnitDraft | None:
    """Read the unit that ``head`` opens, or ``None`` when nothing that follows makes a name of it."""
    rule, _, argument = head.tail.partition(":")
    draft = _TAILS[rule](view, head, argument)
    return _with_parent(view, draft) if draft else None


def _closed(view: View, head: Head, which: str) -> UnitDraft | None:
    found = _CLOSED[which].longest(view.words, view.word_at(head.end))
    if found is None or view.text[head.end : view.words[found.first].start].strip():
        return _board_in_words(view, head) if which == "board" else None
    if not view.text[view.words[found.first].start].isupper() and not view.text[head.start].isupper():
        return None
    draft = UnitDraft(head.start, view.words[found.last].end, f"{head.filed} {found.values[0]}", head.kind)
    return replace(draft, central=True) if head.kind in _CENTRAL_KINDS else placed(view, draft)


def _board_in_words(view: View, head: Head) -> UnitDraft | None:
    if not view.text[head.start].isupper() or not view.text[head.end + 1 : head.end + 2].isupper():
        return None
    return _open(view, head, "")


def _open(view: View, head: Head, _argument: str) -> UnitDraft | None:
    after = head.end + 1
    lower = view.text[after : after + 1].islower() and not view.cues.startswith("đa khoa", after)
    if lower and head.kind in _CAPITAL_FIRST:
        return None
    inner = unit_at(view, head.end + 1) if head.kind == "ban_quan_ly" else None
    if inner is not None and inner.kind == "vuon_quoc_gia":
        return replace(inner, start=head.start, stem=f"{head.filed} {inner.stem}", kind=head.kind, central=True)
    end = open_tail(view, head.end)
    if end == head.end or _COUNTED_LEVEL.search(view.cues[: end + 12], head.end):
        return None
    return placed(view, UnitDraft(head.start, end, stem_of(view, head, end), head.kind))


def _open_optional(view: View, head: Head, _argument: str) -> UnitDraft | None:
    end = open_tail(view, head.end)
    draft = placed(view, UnitDraft(head.start, end, stem_of(view, head, end), head.kind))
    return draft if draft.place or end > head.end else None


def _level(view: View, head: Head, _argument: str) -> UnitDraft | None:
    draft = placed(view, UnitDraft(head.start, head.end, head.filed, head.kind))
    return draft if draft.place or draft.central or _PLURAL.match(view.cues, head.end) else None


def _level_or_region(view: View, head: Head, argument: str) -> UnitDraft | None:
    region = _REGION.match(view.cues, head.end)
    if region is None:
        return _level(view, head, argument)
    end = region.end()
    return UnitDraft(head.start, end, stem_of(view, head, end), head.kind, central=True)


def _level_soft(view: View, head: Head, _argument: str) -> UnitDraft | None:
    return placed(view, UnitDraft(head.start, head.end, head.filed, head.kind))


def _party(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """ "Tỉnh ủy" already tells its level; the place follows bare or is left out."""
    level = {"t": "tỉnh", "h": "huyện", "q": "quận"}.get(head.filed[0].lower(), "thành phố")
    level = "thị xã" if head.filed.startswith("Thị") else level
    province = province_at(view, head.end) if level in ("tỉnh", "thành phố") else None
    if province:
        return UnitDraft(head.start, province.end, head.filed, head.kind, replace(province, level=level))
    end = proper_tail(view, head.end)
    name = view.text[head.end : end].strip()
    if level == "tỉnh" and name:
        end, name = head.end, ""
    return UnitDraft(head.start, end, head.filed, head.kind, Locality(level, name, head.end, end))


def _inspectorate(view: View, head: Head, argument: str) -> UnitDraft | None:
    central = _INSPECTED.match(view.cues, head.end)
    if central and view.cues[central.start() : central.end()].strip() == cue_pattern("chính phủ").pattern:
        return UnitDraft(head.start, central.end(), "Thanh tra Chính phủ", head.kind, central=True)
    if unit_at(view, head.end + 1):
        return UnitDraft(head.start, head.end, head.filed, head.kind)
    return _level(view, head, argument)


def _parent(view: View, head: Head, argument: str) -> UnitDraft | None:
    central = _CENTRAL_OFFICE.match(view.cues, head.end)
    if central:
        return UnitDraft(
            head.start, central.end(), filed(view.text[head.start : central.end()]), head.kind, central=True
        )
    draft = UnitDraft(head.start, head.end, head.filed, head.kind)
    return draft if unit_at(view, head.end + 1) else None


def _company(view: View, head: Head, _argument: str) -> UnitDraft | None:
    end = company_tail(view, head.end)
    name = view.text[head.end : end]
    if not any(word[0].isupper() for word in name.split() if word not in ("CP", "TNHH", "MTV", "TMCP")):
        return None
    return UnitDraft(head.start, end, stem_of(view, head, end), head.kind, central=True)


def _school(view: View, head: Head, _argument: str) -> UnitDraft | None:
    end = open_tail(view, head.end)
    name = view.text[head.end : end]
    if not any(word[0].isupper() or word[0].isdigit() for word in name.split()):
        place = province_at(view, end) or locality_at(view, end)
        if not place or head.filed == "Trường":
            return None
    return placed(view, UnitDraft(head.start, end, stem_of(view, head, end), head.kind))


def _bank(view: View, head: Head, argument: str) -> UnitDraft | None:
    draft = _company(view, head, argument)
    return _with_branch(view, draft) if draft else None


def _branch(view: View, head: Head, argument: str) -> UnitDraft | None:
    whole = UnitDraft(head.start, head.end, head.filed, head.kind, central=True)
    branch = _with_branch(view, whole)
    if branch.end > whole.end:
        return branch
    return _level_or_region(view, head, argument) or whole


def _with_branch(view: View, draft: UnitDraft) -> UnitDraft:
    found = _BRANCH.match(view.cues, draft.end)
    if found is None:
        return draft
    region = _REGION.match(view.cues, found.end() - 1)
    place = locality_at(view, found.end())
    end = region.end() if region else place.end if place and place.name else proper_tail(view, found.end() - 1)
    if end <= found.end():
        return draft
    return replace(draft, end=end, stem=f"{draft.stem} {filed(view.text[found.start(1) : end])}")


def _part(view: View, head: Head, argument: str) -> UnitDraft | None:
    """A part of a unit: only what starts with a capital and has a field."""
    if view.text[head.end : head.end + 2][1:2].islower():
        return None
    return _open(view, head, argument)


def _open_or_level(view: View, head: Head, argument: str) -> UnitDraft | None:
    return _level(view, head, argument) or _open(view, head, argument)


def _province(view: View, head: Head, _argument: str) -> UnitDraft | None:
    return placed(view, UnitDraft(head.start, head.end, head.filed, "bao_chi"))


_TAILS: dict[str, Callable[[View, Head, str], UnitDraft | None]] = {
    "closed": _closed,
    "open": _open,
    "open_optional": _open_optional,
    "level": _level,
    "level_required": _level,
    "region_required": _level_or_region,
    "level_or_region": _level_or_region,
    "level_soft": _level_soft,
    "party": _party,
    "inspectorate": _inspectorate,
    "parent": _parent,
    "company": _company,
    "school": _school,
    "proper": proper,
    "number": number,
    "whole": whole,
    "regiment": regiment,
    "bank": _bank,
    "branch": _branch,
    "part": _part,
    "open_or_level": _open_or_level,
    "province": _province,
}


def _with_parent(view: View, draft: UnitDraft) -> UnitDraft:
    if draft.kind not in _PARENTED or draft.place is not None:
        return draft
    short = _OWN_ACRONYM.match(view.text, draft.end)
    join = _PARENT_JOIN.match(view.cues, short.end() if short else draft.end)
    if join is None or not join[0]:
        return draft
    parent = unit_at(view, join.end())
    if parent is None or parent.kind not in _PARENT_KINDS:
        return draft
    if join[0].strip() and join[0].strip()[0] in ",-(" and not _set_apart(view, draft, parent):
        return draft
    closing = 1 if "(" in join[0] and view.text[parent.end : parent.end + 1] == ")" else 0
    return replace(draft, end=parent.end + closing, parent=parent)


def _set_apart(view: View, draft: UnitDraft, parent: UnitDraft) -> bool:
    """Whether a comma or dash still leads to the parent: a department's ministry, the office of a named post."""
    if draft.kind in _COMMA_PARENTED:
        return parent.kind in _COMMA_PARENTS or parent.stem.endswith("Trung ương")
    if draft.kind not in _SET_APART:
        return False
    return (
        "(" in view.cues[draft.end : parent.start]
        or _IN_POST.search(view.cues, max(0, draft.start - 16), draft.start) is not None
    )
