"""A unit as the grammar reads it: its filed stem, its place, acronyms written out."""

import re
from dataclasses import dataclass, replace

from news.importing.facts.data.acronyms import EXPANSIONS
from news.importing.facts.localities import Locality, locality_at
from news.importing.facts.unit_heads import Head
from news.importing.facts.view import View, cue_pattern

_COUNTRY = cue_pattern(r"\s+(?:việt nam|trung ương|tối cao|cấp cao)(?!\w)")
_ROOM_LEVELS = frozenset({"tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", ""})
_CHAIN = cue_pattern(r",\s+(?=(?:huyện|quận|thị xã|tx|thành phố|tp|tỉnh)\b)")
_EXPANSION = dict(EXPANSIONS)
_ACRONYM = re.compile(r"\b[A-ZĐƯ]{2,}(?:\s?[&\-–]\s?[A-ZĐƯ]{2,})*\b")
_EACH = re.compile(r"[A-ZĐƯ]{2,}")
_NOT_LETTER = re.compile(r"[^A-ZĐƯ]")
_KEPT_SHORT = frozenset({"TNHH", "MTV"})
_BLANKS = re.compile(r"\s+")
_COMMA_PROVINCE = cue_pattern(r",\s+(?=tỉnh\s)")


@dataclass(frozen=True, slots=True)
class UnitDraft:
    """A unit as the grammar reads it. ``stem`` is the filed name without place; ``parent`` the unit it belongs to."""

    start: int
    end: int
    stem: str
    kind: str
    place: Locality | None = None
    parent: "UnitDraft | None" = None
    central: bool = False


def filed(text: str) -> str:
    """Return ``text`` with the administration's acronyms written out and blanks made single."""
    return _BLANKS.sub(" ", _ACRONYM.sub(_write_out, text)).strip()


def _write_out(found: re.Match[str]) -> str:
    letters = _NOT_LETTER.sub("", found[0])
    if letters in _KEPT_SHORT or letters in _EXPANSION:
        return found[0] if letters in _KEPT_SHORT else _EXPANSION[letters]
    return _EACH.sub(lambda one: _EXPANSION.get(one[0], one[0]), found[0])


def stem_of(view: View, head: Head, end: int) -> str:
    return f"{head.filed} {filed(view.text[head.end : end])}".strip()


def placed(view: View, draft: UnitDraft) -> UnitDraft:
    country = _COUNTRY.match(view.cues, draft.end)
    if country:
        stem = f"{draft.stem} {view.text[country.start() : country.end()].strip()}"
        draft = replace(draft, end=country.end(), stem=stem, central=True)
    place = locality_at(view, draft.end) or _province_behind_comma(view, draft.end)
    if place is None or place.level not in _ROOM_LEVELS:
        return draft
    return replace(draft, end=_chain_end(view, place), place=place, central=False)


def _province_behind_comma(view: View, position: int) -> Locality | None:
    """ "Trường A, tỉnh B": a comma may stand before a province whose level is said."""
    comma = _COMMA_PROVINCE.match(view.cues, position)
    place = locality_at(view, comma.end()) if comma else None
    return place if place is not None and place.is_province else None


def _chain_end(view: View, place: Locality) -> int:
    end = place.end
    while step := _CHAIN.match(view.cues, end):
        further = locality_at(view, step.end())
        if further is None or not further.name or place.is_province or further.level == place.level:
            break
        end = further.end
        place = further
    return end
