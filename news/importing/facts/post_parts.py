"""The unit of a post that the grammar of units leaves open: a part of a body, a hamlet, a body named by its kind."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from news.importing.facts.data.people_names import COMMON_FAMILIES, OPENERS
from news.importing.facts.data.post_units import AFTER_PARTS, GENERIC_BODIES, HAMLETS, PART_BODIES, PARTS
from news.importing.facts.data.posts import BLOC_POSTS, POST_HEADS
from news.importing.facts.localities import Locality, locality_at
from news.importing.facts.unit_draft import UnitDraft, filed
from news.importing.facts.unit_grammar import unit_at
from news.importing.facts.unit_tails import open_tail
from news.importing.facts.units import UnitFinder, UnitMention, place_unit
from news.importing.facts.view import Token, View, cue_form, cue_pattern, phrases_pattern
from portal.vietnamese.syllables import is_vietnamese_syllable

_PART = cue_pattern(rf"({phrases_pattern(PARTS)})(?!\w)(?=\s)")
_HAMLET = cue_pattern(rf"\s*\b({phrases_pattern(HAMLETS)})\s(?=\S)")
_GENERIC = cue_pattern(
    rf"\s+(?:của\s+|phụ trách\s+)?({phrases_pattern(tuple(words for words, _ in GENERIC_BODIES))})(?!\w)"
)
_KINDS_OF = {cue_form(words): kinds for words, kinds in GENERIC_BODIES}
_BODY_KINDS_OF = {cue_form(words): kinds for words, kinds in PART_BODIES}
_TO_PARENT = cue_pattern(r"\s*[,(]\s*(?:trực\s+)?(?:thuộc\s+)?|\s+(?:của|thuộc|trực thuộc)\s+|\s+-\s+|\s+")
_SIDE = cue_pattern(r"\b(?:về phía|tiếp đoàn,?\s+về phía)\s+$")
_SET_OFF = cue_pattern(
    rf"(?:{phrases_pattern((*(words for words, _ in POST_HEADS), *BLOC_POSTS, *OPENERS))}|quyền|nguyên)(?!\w)"
)
_LEVEL = cue_pattern(r"\b(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)\s(?=\S)")
_TO_UNIT = cue_pattern(r"\s+(?:của\s+|tại\s+)?")
_FOREIGN = re.compile(
    r" (?:của )?([A-Z][A-Za-z.&-]*(?: (?:&|of|and|[A-Z][A-Za-z.&-]*)){1,5}(?:, (?:Ltd|Inc|LLC|JSC|Co)\b\.?)*)"
)
_GOVERNMENT = cue_pattern(r"\schính phủ(?!\w)")
_ADMINISTRATION = frozenset({"ubnd", "hdnd", "phong", "cong_an", "dang", "doan_the", "quan_su", "y_te"})
_UNIONS = frozenset({cue_form("công đoàn"), cue_form("công đoàn cơ sở"), cue_form("đoàn thanh niên")})
_COMPLETE = _UNIONS | {cue_form("trại tạm giam"), cue_form("trại giam")}
_BODIES = ("benh_vien", "truong", "doanh_nghiep", "vien", "hop_tac_xa", "ngan_hang", "trung_tam", "so")
_DASHES = frozenset({" - ", "-", " – ", "–", " & "})
_LONGEST = 9
_CLEAR_LEAD = 1.5
_FEWEST_WORDS = 3
# Kinds too small, or too passing, to be the body that a part belongs to.
_NO_PARENTS = frozenset({"bo_phan", "dia_phuong"})


class PostUnits:
    """Reads the units that posts of one article are held in, beyond those the grammar finds by itself."""

    def __init__(self, view: View, units: Sequence[UnitMention], finder: UnitFinder) -> None:
        self._view = view
        self._units = units
        self._by_start = {unit.start: unit for unit in units}
        self._finder = finder

    def part_at(self, position: int) -> UnitMention | None:
        """Read a part of a body at ``position`` together with the body: named behind it, or the article's own."""
        word = _PART.match(self._view.cues, position)
        if word is None:
            return None
        end = self._end_of_part(word.end())
        if end == word.end() and word[1] not in _COMPLETE:
            return None
        stem = filed(self._view.text[position:end])
        stem = stem[0].upper() + stem[1:]
        draft = UnitDraft(position, end, stem, "bo_phan")
        return self._placed(draft) or self._under_named(draft) or self._under_body(draft, word[1])

    def hamlet_at(self, position: int) -> UnitMention | None:
        """Read the hamlet named at ``position``: "bản Xa Rưi"."""
        level = _HAMLET.match(self._view.cues, position)
        run = self._place_words(level.end()) if level else ()
        if level is None or not run:
            return None
        name = f"{level[1]} {self._view.text[run[0].start : run[-1].end]}"
        return UnitMention(level.start(1), run[-1].end, name, "dia_phuong")

    def place_at(self, position: int) -> UnitMention | None:
        """Read the commune an official serves: "công chức Tư pháp - Hộ tịch xã Ia Mơ"."""
        place = locality_at(self._view, position)
        return place_unit(place) if place is not None and place.name else None

    def generic_at(self, position: int) -> UnitMention | None:
        """Read a body named by its kind alone ("bệnh viện", "nhà trường") and return the one that is meant."""
        found = _GENERIC.match(self._view.cues, position)
        if found is None or self._view.text[found.end() : found.end() + 2].strip()[:1].isupper():
            return None
        if found.start(1) in self._by_start:
            return None
        body = self.leading(_KINDS_OF[found[1]], found.start(1), word=found[1])
        return replace(body, start=found.start(1), end=found.end(1)) if body else None

    def local_at(self, position: int) -> UnitMention | None:
        """Read an office of administration whose place is left to the sentence: "Chủ tịch UBND huyện"."""
        join = _TO_UNIT.match(self._view.cues, position)
        return self._local(join.end()) if join else None

    def _local(self, position: int) -> UnitMention | None:
        draft = unit_at(self._view, position, any_case=True)
        if draft is None or draft.parent is not None or draft.kind not in _ADMINISTRATION:
            return None
        place = self._near_place(draft.place.level if draft.place else "", position)
        return self._finder.resolve(replace(draft, place=place)) if place else None

    def government_at(self, position: int) -> UnitMention | None:
        """Read "Chính phủ" behind "Thủ tướng"."""
        found = _GOVERNMENT.match(self._view.cues, position)
        return UnitMention(found.start() + 1, found.end(), "Chính phủ", "chinh_phu") if found else None

    def foreign_at(self, position: int) -> UnitMention | None:
        """Read a body abroad, under the name as written: no syllable of it is of this country."""
        found = _FOREIGN.match(self._view.text, position)
        if found is None or is_vietnamese_syllable(found[1].split()[0]):
            return None
        return UnitMention(found.start(1), found.end(1), found[1], "nuoc_ngoai")

    def issuer(self, kinds: Iterable[str], before: int) -> UnitMention | None:
        """Return the unit in whose name a text is signed: the last one that opens a sentence."""
        opening = {sentence.start for sentence in self._view.sentences}
        speaking = [
            unit
            for unit in self._units
            if unit.kind in kinds and unit.start < before and (unit.start in opening or unit.start - 1 in opening)
        ]
        return speaking[-1] if speaking else self.leading(kinds, before)

    def _near_place(self, level: str, position: int) -> Locality | None:
        """The last place of ``level`` (of any small level if it is empty) named before, in the same sentence first."""
        begin = self._view.sentence_of(position).start
        for start in (begin, 0):
            for found in reversed([*_LEVEL.finditer(self._view.cues, start, position)]):
                place = locality_at(self._view, found.start())
                if place is not None and place.name and not place.is_province and level in ("", place.level):
                    return place
        return None

    def leading(self, kinds: Iterable[str], before: int, *, word: str = "") -> UnitMention | None:
        """Return the one unit of ``kinds`` the article has, or the one it names far more often than others.

        A ``word`` of the text ("bệnh viện") vouches that one is meant: then more often, or last before, will do.
        """
        known = [unit for unit in self._units if unit.kind in kinds]
        fitting = [unit for unit in known if unit.complete] or [unit for unit in known if _is_named(unit)]
        named = [unit for unit in fitting if cue_form(unit.name).startswith(word)] or fitting
        counted = Counter(unit.identity for unit in named)
        if not counted:
            return None
        ranked = counted.most_common(2)
        clear = 1 if word else _CLEAR_LEAD
        if len(ranked) == 1 or ranked[0][1] > clear * ranked[1][1]:
            return next(unit for unit in named if unit.identity == ranked[0][0])
        earlier = [unit for unit in named if unit.start < before]
        return earlier[-1] if earlier and word else None

    def side(self, position: int) -> UnitMention | None:
        """Return the unit whose side the sentence names: "về phía Sở A có ông B, Trưởng phòng C"."""
        sentence = self._view.sentence_of(position)
        for unit in reversed(self._units):
            if sentence.start <= unit.start < position and _SIDE.search(self._view.cues, sentence.start, unit.start):
                return unit
        return None

    def _end_of_part(self, position: int) -> int:
        end = position
        for token in self._view.tokens[self._view.token_at(position) :][:_LONGEST]:
            if not self._goes_on(end, token):
                break
            end = token.end
        return max(end, open_tail(self._view, position))

    def _goes_on(self, end: int, token: Token) -> bool:
        gap = self._view.text[end : token.start]
        if gap in _DASHES:
            return token.capital and _SET_OFF.match(self._view.cues, token.start) is None
        if gap != " " or token.start in self._by_start or cue_form(token.text) in AFTER_PARTS:
            return False
        if _SET_OFF.match(self._view.cues, token.start) and token.capital:
            return False
        return not self._begins_person(token) and not self._begins_place(end)

    def _begins_person(self, token: Token) -> bool:
        run = self._view.capital_run(token.start, limit=6)
        return len(run) >= 3 and run[0].text in COMMON_FAMILIES

    def _begins_place(self, position: int) -> bool:
        place = locality_at(self._view, position)
        if place is not None and (place.level or place.name):
            return True
        level = _HAMLET.match(self._view.cues, position)
        return level is not None and bool(self._place_words(level.end()))

    def _place_words(self, position: int) -> tuple[Token, ...]:
        run = self._view.capital_run(position, limit=4)
        for index, token in enumerate(run):
            if index and token.text in COMMON_FAMILIES and len(run) - index >= 3:
                return run[:index]
        return run

    def _placed(self, draft: UnitDraft) -> UnitMention | None:
        hamlet = self.hamlet_at(draft.end)
        if hamlet is not None:
            return replace(hamlet, start=draft.start, name=f"{draft.stem} {hamlet.name}", kind="bo_phan")
        place = locality_at(self._view, draft.end)
        if place is None or not place.level:
            return None
        return self._finder.resolve(replace(draft, end=place.end, place=place))

    def _under_named(self, draft: UnitDraft) -> UnitMention | None:
        join = _TO_PARENT.match(self._view.cues, draft.end)
        parent = self._by_start.get(join.end()) if join else None
        if parent is None and (generic := self.generic_at(draft.end)) is not None:
            return self._joined(draft, generic)
        if join is None or parent is None or parent.kind in _NO_PARENTS:
            return None
        closing = 1 if "(" in join[0] and self._view.text[parent.end : parent.end + 1] == ")" else 0
        return self._joined(draft, replace(parent, end=parent.end + closing))

    def _under_body(self, draft: UnitDraft, word: str) -> UnitMention | None:
        if word in _UNIONS:
            body = self.leading(_BODIES, draft.start)
            return self._joined(replace(draft, kind="doan_the"), replace(body, end=draft.end)) if body else None
        office = self._local(draft.start)
        if office is not None:
            return office
        body = self.side(draft.start) or self.leading(_BODY_KINDS_OF.get(word, ()), draft.start)
        return self._joined(draft, replace(body, end=draft.end)) if body else None

    def _joined(self, draft: UnitDraft, parent: UnitMention) -> UnitMention | None:
        body = UnitDraft(parent.start, parent.end, parent.name, parent.kind, central=True)
        return self._finder.resolve(replace(draft, end=parent.end, parent=body))


def _is_named(unit: UnitMention) -> bool:
    """Whether a body is told apart by its own name, so that it needs no place: "Bệnh viện Đa khoa Bảo Thắng"."""
    return unit.kind in _BODIES and len(unit.name.split()) > _FEWEST_WORDS
