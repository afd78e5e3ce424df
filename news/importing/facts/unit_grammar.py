"""Names of units that the registry does not know, read by the grammar of the genre: head, field, place, parent."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from news.importing.facts.data.fields import BOARD_FIELDS, DEPARTMENT_FIELDS, MINISTRY_FIELDS, OFFICE_FIELDS
from news.importing.facts.enterprise_units import bank, branch, company, school
from news.importing.facts.inner_units import inner, inner_part, named_by_post, naval_zone, team
from news.importing.facts.level_units import (
    level,
    level_above_commune,
    level_or_region,
    level_soft,
    party,
    province,
)
from news.importing.facts.numbered_units import number, proper, regiment, whole
from news.importing.facts.trie import NameTrie
from news.importing.facts.unit_draft import UnitDraft, filed, placed, stem_of
from news.importing.facts.unit_heads import Head, head_at
from news.importing.facts.unit_tails import open_tail
from news.importing.facts.view import View, cue_form, cue_pattern
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
_COMMA_PARENTED = frozenset({"bo_phan", "doan_the", "hoi_dong", "vu", "cuc", "ban"})
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
        "doan_the",
        "hop_tac_xa",
        "ngan_hang",
        "bao_chi",
        "vu",
        "trung_uong_doc",
    }
)
_DASH = cue_pattern(r"\s+-\s+\w|-\w")
_PARENT_JOIN = cue_pattern(r"\s*[,-]\s*|\s*\((?:thuộc\s+)?|\s+(?:(?:trực\s+)?thuộc\s+|của\s+)?")
_OWN_ACRONYM = re.compile(r" \([A-ZĐƯ][A-ZĐƯ&\-]{1,9}\)(?=\s*[,-])")
_COMMA_PARENTS = frozenset({"bo", "tong_cuc"})
_SET_APART = frozenset({"phong", "bo_phan", "ban"})
_INSPECTED = cue_pattern(r"\s+(?:chính phủ|bộ|sở)(?!\w)")
_CENTRAL_OFFICE = cue_pattern(r"\s+(?:chính phủ|quốc hội|chủ tịch nước|trung ương đảng|trung ương)(?!\w)")
_CAPITAL_FIRST = frozenset({"benh_vien", "vien", "trung_tam", "quy", "doan_the", "van_hoa", "tram"})
# Trades that names write in small letters: "Trạm bảo vệ rừng A".
_LOWER_TRADES = tuple(map(cue_form, ("đa khoa", "bảo vệ rừng", "đường", "đê", "kiểm lâm")))
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
        return _in_words(view, head) if which in ("board", "office") else None
    if which in ("board", "office") and _goes_on_by_dash(view, head, view.words[found.last].end):
        return _in_words(view, head)
    if not view.text[view.words[found.first].start].isupper() and not view.text[head.start].isupper():
        return None
    draft = UnitDraft(head.start, view.words[found.last].end, f"{head.filed} {found.values[0]}", head.kind)
    return replace(draft, central=True) if head.kind in _CENTRAL_KINDS else placed(view, draft)


def _in_words(view: View, head: Head) -> UnitDraft | None:
    """ "Ban Tổ chức - Nhân sự": a field that no list holds, in capitals; of a board the place or body must be told."""
    if not view.text[head.start].isupper() or not view.text[head.end + 1 : head.end + 2].isupper():
        return None
    draft = _open(view, head, "")
    if draft is None or draft.kind != "ban":
        return draft
    draft = _with_parent(view, draft)
    return draft if draft.place or draft.parent or draft.central else None


def _goes_on_by_dash(view: View, head: Head, end: int) -> bool:
    return _DASH.match(view.cues, end) is not None and open_tail(view, head.end) > end


def _open(view: View, head: Head, _argument: str) -> UnitDraft | None:
    after = head.end + 1
    lower = view.text[after : after + 1].islower() and not view.cues.startswith(_LOWER_TRADES, after)
    if lower and head.kind in _CAPITAL_FIRST:
        return None
    if head.filed == "Công đoàn" and (body := unit_at(view, after)) is not None and body.kind in _PARENT_KINDS:
        return UnitDraft(head.start, head.end, head.filed, head.kind)
    inner = unit_at(view, head.end + 1) if head.kind == "ban_quan_ly" else None
    if inner is not None and inner.kind == "vuon_quoc_gia":
        return replace(inner, start=head.start, stem=f"{head.filed} {inner.stem}", kind=head.kind, central=True)
    end = open_tail(view, head.end)
    if head.kind == "vu" and not _names_field(view, head.end):
        return None
    if end == head.end or _COUNTED_LEVEL.search(view.cues[: end + 12], head.end):
        return None
    return placed(view, UnitDraft(head.start, end, stem_of(view, head, end), head.kind))


def _names_field(view: View, position: int) -> bool:
    """ "Vụ Địa phương" is an office, "Vụ A Văn B" an affair: a field goes on in small letters or stands in the list."""
    run = view.capital_run(position + 1, limit=4)
    return len(run) < 2 or run[1].text.isupper() or open_tail(view, position, proper=False) > position


def _open_optional(view: View, head: Head, _argument: str) -> UnitDraft | None:
    end = open_tail(view, head.end)
    draft = placed(view, UnitDraft(head.start, end, stem_of(view, head, end), head.kind))
    return draft if draft.place or end > head.end else None


def _inspectorate(view: View, head: Head, argument: str) -> UnitDraft | None:
    central = _INSPECTED.match(view.cues, head.end)
    if central and view.cues[central.start() : central.end()].strip() == cue_pattern("chính phủ").pattern:
        return UnitDraft(head.start, central.end(), "Thanh tra Chính phủ", head.kind, central=True)
    if unit_at(view, head.end + 1):
        return UnitDraft(head.start, head.end, head.filed, head.kind)
    return level(view, head, argument)


def _parent(view: View, head: Head, argument: str) -> UnitDraft | None:
    central = _CENTRAL_OFFICE.match(view.cues, head.end)
    if central:
        return UnitDraft(
            head.start, central.end(), filed(view.text[head.start : central.end()]), head.kind, central=True
        )
    draft = UnitDraft(head.start, head.end, head.filed, head.kind)
    return draft if unit_at(view, head.end + 1) else None


def _headquarters(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """ "Trung ương Hội A Việt Nam": the head office of an association."""
    whole_body = unit_at(view, head.end + 1)
    if whole_body is None or whole_body.kind != "doan_the" or not whole_body.central:
        return None
    return replace(whole_body, start=head.start, stem=f"{head.filed} {whole_body.stem}")


def _press(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a paper named after its trade: its publisher's name is no part of its own."""
    end = open_tail(view, head.end)
    if not view.text[head.end + 1 : head.end + 2].isupper() or end == head.end:
        return None
    return UnitDraft(head.start, end, stem_of(view, head, end), head.kind, central=True)


def _newspaper(view: View, head: Head, argument: str) -> UnitDraft | None:
    """Read the paper of a province, else of a trade."""
    of_place = level_above_commune(view, head, argument)
    if of_place is not None or not view.text[head.start].isupper():
        return of_place
    in_trade = open_tail(view, head.end, proper=False) > head.end
    return _press(view, head, argument) if in_trade else None


def _open_or_level(view: View, head: Head, argument: str) -> UnitDraft | None:
    return level(view, head, argument) or _open(view, head, argument)


_TAILS: dict[str, Callable[[View, Head, str], UnitDraft | None]] = {
    "closed": _closed,
    "open": _open,
    "open_optional": _open_optional,
    "level": level,
    "level_required": level_above_commune,
    "region_required": level_or_region,
    "level_or_region": level_or_region,
    "level_soft": level_soft,
    "party": party,
    "inspectorate": _inspectorate,
    "parent": _parent,
    "company": company,
    "school": school,
    "proper": proper,
    "number": number,
    "whole": whole,
    "regiment": regiment,
    "bank": bank,
    "branch": branch,
    "part": inner_part,
    "team": team,
    "inner": inner,
    "naval_zone": naval_zone,
    "headquarters": _headquarters,
    "open_or_level": _open_or_level,
    "province": province,
    "press": _press,
    "newspaper": _newspaper,
}


def _with_parent(view: View, draft: UnitDraft) -> UnitDraft:
    if draft.kind not in _PARENTED or draft.place is not None or draft.central:
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
    if draft.kind in _COMMA_PARENTED and (parent.kind in _COMMA_PARENTS or "Trung ương" in parent.stem):
        return True
    if draft.kind not in _SET_APART:
        return False
    return "(" in view.cues[draft.end : parent.start] or named_by_post(view, draft.start)
