"""Members of a bloc that the text lists, and whether as many are listed as it says."""

from dataclasses import dataclass

from news.importing.facts.localities import bare_piece, province_at, province_with_level
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.unit_draft import filed
from news.importing.facts.unit_heads import head_at
from news.importing.facts.unit_tails import open_tail
from news.importing.facts.units import UnitMention, place_unit
from news.importing.facts.view import View, cue_pattern
from portal.vietnamese.numerals import parse_count


@dataclass(frozen=True, slots=True)
class Membership:
    """The listed members; ``declared`` is the number the text gives, ``None`` when it gives none."""

    units: tuple[UnitMention, ...]
    declared: int | None

    @property
    def mismatched(self) -> bool:
        """Whether the list and the declared number differ."""
        return self.declared is not None and bool(self.units) and len(self.units) != self.declared


_COUNT = r"(\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: \w+)?)(?:/\d+)?"
_WHAT = (
    r"(?:đơn vị|thành viên|cơ quan|doanh nghiệp|đơn vị thành viên|xã|phường|huyện|tỉnh|thành phố|"
    r"bệnh viện|trường|sở|ngân hàng|xã, phường|công ty)"
)
_LIST = cue_pattern(
    rf"\b(?:{_COUNT}\s+{_WHAT}(?:[^.;:]{{0,60}}?)?\s*(?:,\s*)?(?:bao gồm|gồm có|gồm|là|:|\()\s*:?"
    rf"|(?:bao gồm|gồm có|gồm)\s+(?:có\s+)?{_COUNT}\s+{_WHAT}(?:[^.;:]{{0,40}}?)\s*[:(]"
    r"|(?:các )?(?:đơn vị )?thành viên(?: của khối| của cụm| khối| cụm)?\s*(?:bao gồm|gồm có|gồm|là|:)\s*:?)"
)
_PROVINCES = cue_pattern(rf"\b{_COUNT}\s+(tỉnh|thành phố|tỉnh, thành phố)\s*:\s*")
_PIECE = cue_pattern(r"\s*(?:,|và|;)\s*")
_BLOC_NEAR = cue_pattern(r"\b(?:khối|cụm|thành viên)\b")
_REWARD = cue_pattern(r"\b(?:tặng|danh hiệu|cờ thi đua|suy tôn|bằng khen|giấy khen)\b")


def find_membership(scene: Scene) -> Membership:
    """Return the longest list of members of a bloc."""
    best = Membership((), None)
    if not scene.blocs:
        return best
    for sentence in scene.body_sentences():
        for found in (_listed(scene, sentence), _by_province(scene, sentence)):
            if len(found.units) > len(best.units):
                best = found
    return best


def _listed(scene: Scene, sentence: Sentence) -> Membership:
    cue = _LIST.search(scene.view.cues, sentence.start, sentence.end)
    if cue is None or not _BLOC_NEAR.search(scene.view.cues, sentence.start, cue.end()):
        return Membership((), None)
    if _REWARD.search(scene.view.cues, sentence.start, cue.start()):
        return Membership((), None)
    count = next((group for group in cue.groups() if group), None)
    units = tuple(_distinct([*scene.units_in(cue.end(), sentence.end), *_places(scene, cue.end(), sentence.end)]))
    if len(units) < 2:
        return Membership((), None)
    return Membership(units, parse_count(count) if count else None)


_PLACE = cue_pattern(r"\b(?:các\s+)?(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s*:?\s+")


def _places(scene: Scene, start: int, end: int) -> list[UnitMention]:
    """Localities of the list; a level said once distributes over the names that follow it."""
    view = scene.view
    taken = [(unit.start, unit.end) for unit in scene.units_in(start, end)]
    found: list[UnitMention] = []
    for match in _PLACE.finditer(view.cues, start, end):
        if any(first <= match.start() < last for first, last in taken):
            continue
        position: int | None = match.end()
        while position is not None:
            piece = bare_piece(view, position, match[1])
            if piece is None or piece.start >= end or any(first <= piece.start < last for first, last in taken):
                break
            found.append(place_unit(piece))
            step = _PIECE.match(view.cues, piece.end)
            position = step.end() if step and step.end() < end else None
    return found


def _by_province(scene: Scene, sentence: Sentence) -> Membership:
    """ "của 7 tỉnh: A, B và C" beside a bloc of one kind of office: that office of each province."""
    cue = _PROVINCES.search(scene.view.cues, sentence.start, sentence.end)
    stem = next((stem for bloc in scene.blocs if (stem := _office_of(scene.view, bloc.start, bloc.end))), "")
    if cue is None or not stem:
        return Membership((), None)
    units = []
    position = cue.end()
    while (place := province_at(scene.view, position)) is not None:
        name = f"{stem} {province_with_level(place.name)}"
        units.append(UnitMention(place.start, place.end, name, "ban_quan_ly", place.name))
        step = _PIECE.match(scene.view.cues, place.end)
        if step is None:
            break
        position = step.end()
    return Membership(tuple(units), parse_count(cue[1]))


def _office_of(view: View, start: int, end: int) -> str:
    """Return the kind of office a bloc's name speaks of ("BQL các KCN"), written out, or ``""``."""
    for token in view.tokens[view.token_at(start) : view.token_at(end)]:
        head = head_at(view, token.start)
        if head is None or head.kind not in ("ban_quan_ly", "so", "doan_the", "quan_su"):
            continue
        tail = min(open_tail(view, head.end, proper=False), end)
        return f"{head.filed} {filed(view.text[head.end : tail])}".strip() if tail > head.end else ""
    return ""


def _distinct(units: list[UnitMention]) -> list[UnitMention]:
    seen: dict[str, UnitMention] = {}
    for unit in sorted(units, key=lambda one: one.start):
        seen.setdefault(unit.identity, unit)
    return list(seen.values())
