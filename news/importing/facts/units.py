"""Units of an article: the registry's names first, then the grammar's, each under its filed name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from news.importing.facts.distribution import distributed, names_a_list, opened_lists
from news.importing.facts.foreign_names import foreign_bodies
from news.importing.facts.localities import locality_at, province_at, province_with_level
from news.importing.facts.registry_view import KnownUnit, RegistryView, choose_unit
from news.importing.facts.short_names import with_full_names
from news.importing.facts.surroundings import NEEDS_PARENT, Surroundings, is_no_unit
from news.importing.facts.trie import Match
from news.importing.facts.unit_draft import UnitDraft
from news.importing.facts.unit_grammar import read_unit, unit_at
from news.importing.facts.unit_heads import heads_of
from news.importing.facts.unit_mention import UnitMention, place_unit
from news.importing.facts.view import View

__all__ = ("UnitFinder", "UnitMention", "place_unit")

# Offices of a province even where the text leaves the province out.
PROVINCIAL_KINDS = frozenset({"so", "ban_quan_ly", "chi_cuc", "bao_chi"})
_PROVINCIAL_BOARDS = (
    "Thi hành án dân sự",
    "Cục Thi hành án dân sự",
    "Cục Thống kê",
    "Cục Thuế",
    "Cục Quản lý thị trường",
    "Ban Dân tộc",
    "Ban Thi đua - Khen thưởng",
    "Ban An toàn giao thông",
)
_REGIONS = ("phía Nam", "phía Bắc", "phía Tây", "phía Đông", "miền Trung", "miền Nam", "miền Bắc")
_REGION_NUMBER = re.compile(r"khu vực [IVX\d]+$")
_LEVEL_SAID = ("Tỉnh ủy", "Tỉnh đoàn", "Thành ủy", "Thành đoàn", "Huyện ủy", "Huyện đoàn", "Quận ủy", "Thị ủy")
_UNNAMED = frozenset({"huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"})


class UnitFinder:
    """Finds and names the units of one article; ``home`` is the article's own province, empty if it tells none."""

    def __init__(self, view: View, registry: RegistryView, home: str, day: date | None) -> None:
        self._view = view
        self._registry = registry
        self._home = home
        self._day = day
        self._surroundings = Surroundings(view, home)

    def find(self, swallowed: Iterable[int] = ()) -> tuple[UnitMention, ...]:
        """Return the mentions in order, none inside another; ``swallowed``: where a post hides a head word."""
        known = self._known()
        drafts = [draft for head in heads_of(self._view) if (draft := read_unit(self._view, head))]
        asides = [draft for draft in drafts if self._is_aside(draft)]
        drafts = [draft for draft in drafts if not any(one.start <= draft.start < one.end for one in asides)]
        drafts += [*opened_lists(self._view)]
        drafts += [draft for place in swallowed if (draft := unit_at(self._view, place, any_case=True))]
        drafts += [further for draft in drafts for further in distributed(self._view, draft)]
        drafts += [*foreign_bodies(self._view)]
        read = [mention for draft in drafts if (mention := self.resolve(draft)) is not None]
        found = _without_overlap(with_full_names([*known, *read]))
        return _without_overlap([*defined_acronyms(self._view, found), *found])

    def _is_aside(self, draft: UnitDraft) -> bool:
        """Whether brackets on a line of their own say who sent the report, or give a unit a second name."""
        text = self._view.text
        bracketed = text[draft.start - 1 : draft.start] == "(" and text[draft.end : draft.end + 1] == ")"
        if not bracketed:
            return False
        alone = text[: draft.start - 1].endswith("\n") and text[draft.end + 1 : draft.end + 2] in ("", "\n")
        return alone or _second_name(text, draft)

    def resolve(self, draft: UnitDraft) -> UnitMention | None:
        """Give a draft its filed name and its registry id; ``None`` when the text does not tell which unit it is."""
        draft = self._completed(draft)
        place = draft.place
        if (place is not None and not place.name and place.level in _UNNAMED) or is_no_unit(draft):
            return None
        if names_a_list(self._view, draft) or _hangs_loose(draft):
            return None
        province = self._province_of(draft)
        name = self._name_of(draft, province)
        unit = self._registry.unit_named(name, province, self._day) if province or draft.central else None
        if unit is None and not province and place is None:
            unit = self._registry.unit_named(draft.stem, "", self._day)
        whole = self.resolve(draft.parent) if draft.parent else None
        if unit is not None:
            named = unit.name_on(self._day)
            return UnitMention(draft.start, draft.end, named, draft.kind, unit.province, unit.key, whole=whole)
        complete = _is_complete(draft, province)
        return UnitMention(draft.start, draft.end, name, draft.kind, province, None, complete, whole)

    def body_name(self) -> str:
        """Return the filed name of the organisation that the article is about, or ``""``."""
        body = self._surroundings.body
        mention = self.resolve(body) if body else None
        return mention.name if mention else ""

    def body_at(self, start: int, end: int) -> UnitMention | None:
        """Return that organisation as mentioned at ``[start, end)`` by its kind alone."""
        body = self._surroundings.body
        mention = self.resolve(body) if body else None
        return replace(mention, start=start, end=end) if mention else None

    def _completed(self, draft: UnitDraft) -> UnitDraft:
        """Add what the article as a whole tells: the place behind a bare level, the body that a part belongs to."""
        place = draft.place
        if place is not None and not place.name and place.level in _UNNAMED:
            named = self._surroundings.place_of(place.level)
            return replace(draft, place=replace(place, name=named)) if named else draft
        if draft.parent is None and place is None and not draft.central:
            parent = self._surroundings.parent_of(draft)
            if parent is not None:
                return replace(draft, parent=parent)
            return replace(draft, place=self._surroundings.seat_of(draft))
        return draft

    def _province_of(self, draft: UnitDraft) -> str:
        place = draft.place
        if place is not None and place.is_province:
            return place.name
        if place is not None and place.level == "tỉnh":
            return self._home
        if place is not None and place.level == "thành phố" and not place.name:
            return self._home if self._home and province_with_level(self._home).startswith("thành phố") else ""
        if draft.parent is not None:
            return self._province_of(draft.parent)
        if place is None and not draft.central and (_belongs_to_province(draft) or self._surroundings.is_local(draft)):
            return self._home
        return ""

    def _name_of(self, draft: UnitDraft, province: str) -> str:
        if draft.parent is not None:
            parent = self.resolve(draft.parent)
            joiner = " " if _is_one_name(draft.kind, draft.parent) else ", "
            return f"{draft.stem}{joiner}{parent.name if parent else draft.parent.stem}"
        return _with_place(draft, province)

    def _known(self) -> list[UnitMention]:
        found = []
        resume = 0
        for word in self._view.words:
            if word.start < resume:
                continue
            mention = self._known_at(word.start)
            if mention is not None:
                found.append(mention)
                resume = mention.end
        return found

    def _known_at(self, position: int) -> UnitMention | None:
        for match in self._registry.units_at(self._view, position):
            mention = self._accept(match)
            if mention is not None:
                return mention
        return None

    def _accept(self, match: Match[KnownUnit]) -> UnitMention | None:
        start = self._view.words[match.first].start
        end = self._view.words[match.last].end
        if match.first == match.last and not self._view.text[start:end].isupper():
            return None
        if not any(letter.isupper() for letter in self._view.text[start:end]):
            return None
        place = locality_at(self._view, end)
        stated = place.name if place and place.is_province else ""
        written = self._written_province(match)
        unit = choose_unit(match.values, stated or written or self._home, self._day)
        if unit is None or (place and place.name and not place.is_province and place.level):
            return None
        if place and (stated or (place.level == "tỉnh" and not place.name)):
            end = place.end
        return UnitMention(start, end, unit.name_on(self._day), unit.kind, unit.province, unit.key)

    def _written_province(self, match: Match[KnownUnit]) -> str:
        """Return the province that the matched words themselves end with."""
        for index in range(match.last, match.first, -1):
            place = province_at(self._view, self._view.words[index].start)
            if place is not None:
                return place.name if place.end == self._view.words[match.last].end else ""
        return ""


def _is_one_name(kind: str, parent: UnitDraft) -> bool:
    """Whether a part and its body are said in one breath: "Ban Tổ chức Tỉnh ủy", "Văn phòng Sở A"."""
    if kind == "ban":
        return parent.kind in ("dang", "hdnd")
    return kind in ("van_phong", "thanh_tra", "doan_the", "hoi_dong")


def _second_name(text: str, draft: UnitDraft) -> bool:
    """ "Vụ Thi đua các khối (Vụ III)": a numbered name in brackets right behind the full one."""
    return draft.kind == "vu" and draft.stem.split()[-1].isupper() and text[draft.start - 2 : draft.start - 1] == " "


def _hangs_loose(draft: UnitDraft) -> bool:
    numbered = any(letter.isdigit() for letter in draft.stem)
    alone = draft.parent is None and draft.place is None and not draft.central
    return draft.kind in NEEDS_PARENT and alone and not numbered


def _belongs_to_province(draft: UnitDraft) -> bool:
    if draft.stem.endswith(_REGIONS) or _REGION_NUMBER.search(draft.stem):
        return False
    if draft.kind == "ban_quan_ly":
        return not any(word in draft.stem for word in ("Vườn quốc gia", "rừng", "di tích", "chợ"))
    return draft.kind in PROVINCIAL_KINDS or draft.stem in _PROVINCIAL_BOARDS


def _with_place(draft: UnitDraft, province: str) -> str:
    if province:
        if draft.stem.startswith(_LEVEL_SAID):
            return f"{draft.stem} {province}"
        return f"{draft.stem} {province_with_level(province)}"
    place = draft.place
    if place is None:
        return draft.stem
    if draft.stem.startswith(_LEVEL_SAID):
        return f"{draft.stem} {place.name}".strip()
    return f"{draft.stem} {place.filed}"


def _is_complete(draft: UnitDraft, province: str) -> bool:
    place = draft.place
    return bool(province or draft.central or draft.parent or (place is not None and place.name))


def _without_overlap(mentions: list[UnitMention]) -> tuple[UnitMention, ...]:
    """Keep the registry's reading over an equal one, and the longer over the shorter."""
    ordered = sorted(mentions, key=lambda mention: (mention.start, -(mention.end), mention.key is None))
    kept: list[UnitMention] = []
    for mention in ordered:
        if kept and mention.start < kept[-1].end:
            if kept[-1].key is None and mention.key is not None and mention.start == kept[-1].start:
                kept[-1] = mention
            continue
        kept.append(mention)
    return tuple(kept)


_ACRONYM = re.compile(r"\s*\(([A-ZĐƯ][A-ZĐƯ&\-]{1,9})\)")
_ACRONYM_REACH = 12


def defined_acronyms(view: View, mentions: Sequence[UnitMention]) -> list[UnitMention]:
    """Return the later mentions of units by an acronym that the text defines: "Vụ Tổ chức cán bộ (TCCB)"."""
    found: list[UnitMention] = []
    for mention in mentions:
        acronym = _ACRONYM.search(view.text, mention.start, mention.end + _ACRONYM_REACH)
        if acronym is None:
            continue
        head = re.escape(view.text[mention.start : mention.end].split()[0])
        short = re.compile(rf"(?<![\w&-])(?:{head}\s)?{re.escape(acronym[1])}(?![\w&-])")
        later = short.finditer(view.text, acronym.end())
        found.extend(replace(mention, start=again.start(), end=again.end()) for again in later)
    return found
