"""Units of an article: the registry's names first, then the grammar's, each under its filed name."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from news.importing.facts.localities import Locality, locality_at, province_at, province_with_level
from news.importing.facts.registry_view import KnownUnit, RegistryView, choose_unit
from news.importing.facts.trie import Match
from news.importing.facts.unit_grammar import UnitDraft, read_unit, unit_at
from news.importing.facts.unit_heads import heads_of
from news.importing.facts.view import View
from portal.vietnamese.fold import fold_key


@dataclass(frozen=True, slots=True)
class UnitMention:
    """A unit where the text names it. ``name`` is the filed name, ``key`` the registry's id when it knows the unit."""

    start: int
    end: int
    name: str
    kind: str
    province: str = ""
    key: int | None = None
    complete: bool = True

    @property
    def identity(self) -> str:
        """The same for every spelling of one unit."""
        return f"#{self.key}" if self.key is not None else fold_key(self.name).replace("thanh pho ", "tinh ")


# Offices of a province even where the text leaves the province out.
PROVINCIAL_KINDS = frozenset({"so", "ban_quan_ly"})
_PROVINCIAL_BOARDS = ("Ban Dân tộc", "Ban Thi đua - Khen thưởng", "Ban An toàn giao thông")
_UNNAMED = frozenset({"huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"})


class UnitFinder:
    """Finds and names the units of one article; ``home`` is the article's own province, empty if it tells none."""

    def __init__(self, view: View, registry: RegistryView, home: str, day: date | None) -> None:
        self._view = view
        self._registry = registry
        self._home = home
        self._day = day

    def find(self, swallowed: Iterable[int] = ()) -> tuple[UnitMention, ...]:
        """Return the mentions in order, none inside another; ``swallowed`` are places where a post hides a head word."""
        known = self._known()
        drafts = [draft for head in heads_of(self._view) if (draft := read_unit(self._view, head))]
        drafts += [draft for place in swallowed if (draft := unit_at(self._view, place, any_case=True))]
        read = [mention for draft in drafts if (mention := self.resolve(draft)) is not None]
        return _without_overlap([*known, *read])

    def resolve(self, draft: UnitDraft) -> UnitMention | None:
        """Give a draft its filed name and its registry id; ``None`` when the text does not tell which unit it is."""
        place = draft.place
        if place is not None and not place.name and place.level in _UNNAMED:
            return None
        province = self._province_of(draft)
        name = self._name_of(draft, province)
        unit = self._registry.unit_named(name, province, self._day) if province or draft.central else None
        if unit is None and not province and place is None:
            unit = self._registry.unit_named(draft.stem, "", self._day)
        if unit is not None:
            return UnitMention(draft.start, draft.end, unit.name_on(self._day), draft.kind, unit.province, unit.key)
        return UnitMention(draft.start, draft.end, name, draft.kind, province, None, _is_complete(draft, province))

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
        if place is None and not draft.central and _belongs_to_province(draft):
            return self._home
        return ""

    def _name_of(self, draft: UnitDraft, province: str) -> str:
        if draft.parent is not None:
            parent = self.resolve(draft.parent)
            joiner = " " if draft.kind in ("van_phong", "thanh_tra") else ", "
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


def _belongs_to_province(draft: UnitDraft) -> bool:
    if draft.kind == "ban_quan_ly":
        return not any(word in draft.stem for word in ("Vườn quốc gia", "rừng", "di tích", "chợ"))
    return draft.kind in PROVINCIAL_KINDS or draft.stem in _PROVINCIAL_BOARDS


def _with_place(draft: UnitDraft, province: str) -> str:
    if province:
        if draft.stem in ("Tỉnh ủy", "Tỉnh đoàn", "Thành ủy", "Thành đoàn"):
            return f"{draft.stem} {province}"
        return f"{draft.stem} {province_with_level(province)}"
    place = draft.place
    if place is None:
        return draft.stem
    if draft.kind in ("dang", "doan_the") and draft.stem.split()[-1] in ("ủy", "đoàn") and draft.stem.count(" ") == 1:
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


def shifted(mention: UnitMention, start: int) -> UnitMention:
    """Return ``mention`` beginning at ``start``: a post may have swallowed its first word."""
    return replace(mention, start=start)


def place_unit(place: Locality) -> UnitMention:
    """Return a locality acting as a unit: "huyện Bình Sơn" in a list of members or recipients."""
    return UnitMention(place.start, place.end, place.filed, "dia_phuong", place.name if place.is_province else "")
