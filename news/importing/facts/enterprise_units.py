"""Firms, banks and schools: kinds of name that end with a proper noun."""

from dataclasses import replace

from news.importing.facts.data.countries import COUNTRIES
from news.importing.facts.level_units import REGION, level_or_region
from news.importing.facts.localities import locality_at, province_at
from news.importing.facts.unit_draft import UnitDraft, filed, placed, stem_of
from news.importing.facts.unit_heads import Head
from news.importing.facts.unit_tails import company_tail, open_tail, proper_tail
from news.importing.facts.view import View, cue_form, cue_pattern, phrases_pattern

_FOREIGN = cue_pattern(rf" (?:{phrases_pattern(COUNTRIES)})(?: [a-zà-ỹ]|\W|$)")
_FORM_WORDS = frozenset(cue_form("cổ phần cp tnhh mtv tmcp trách nhiệm hữu hạn một thành viên").split())
_BRANCH = cue_pattern(r"\s*[-,(]?\s*(chi nhánh|phòng giao dịch)\s+")


def company(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a firm: legal form, trades, proper name."""
    end = company_tail(view, head.end)
    place = province_at(view, end) if end > head.end else None
    end = place.end if place is not None else end
    name = view.text[head.end : end]
    if not any(word[0].isupper() for word in name.split() if cue_form(word) not in _FORM_WORDS):
        return None
    if _FOREIGN.match(view.cues, head.end):
        return None
    return UnitDraft(head.start, end, stem_of(view, head, end), head.kind, central=True)


def school(view: View, head: Head, _argument: str) -> UnitDraft | None:
    """Read a school, whose name may be a person's."""
    end = open_tail(view, head.end, after_person=True)
    name = view.text[head.end : end]
    if not any(word[0].isupper() or word[0].isdigit() for word in name.split()):
        place = province_at(view, end) or locality_at(view, end)
        if not place or head.filed == "Trường":
            return None
    if head.filed == "Trường" and name.count(" ") < 2:
        return None
    return placed(view, UnitDraft(head.start, end, stem_of(view, head, end), head.kind))


def bank(view: View, head: Head, argument: str) -> UnitDraft | None:
    """Read a bank with its branch."""
    draft = company(view, head, argument)
    return _with_branch(view, draft) if draft else None


def branch(view: View, head: Head, argument: str) -> UnitDraft | None:
    """Read a bank called by its brand, with its branch or place."""
    whole = UnitDraft(head.start, head.end, head.filed, head.kind, central=True)
    branch = _with_branch(view, whole)
    if branch.end > whole.end:
        return branch
    placed_office = level_or_region(view, head, argument)
    if placed_office is not None:
        return _with_branch(view, placed_office)
    return whole if head.filed.startswith("Ngân hàng") else None


def _with_branch(view: View, draft: UnitDraft) -> UnitDraft:
    found = _BRANCH.match(view.cues, draft.end)
    if found is None:
        return draft
    region = REGION.match(view.cues, found.end() - 1)
    place = locality_at(view, found.end())
    if place is not None and not place.name:
        stem = f"{draft.stem} {view.text[found.start(1) : found.end(1)]}"
        return replace(draft, end=place.end, stem=stem, place=place, central=False)
    end = region.end() if region else place.end if place and place.name else proper_tail(view, found.end() - 1)
    if end <= found.end():
        return draft
    return replace(draft, end=end, stem=f"{draft.stem} {filed(view.text[found.start(1) : end])}")
