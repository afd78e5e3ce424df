"""Members of a bloc that the text lists, and whether as many are listed as it says."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from news.importing.facts.member_lists import in_lines, in_sentence
from news.importing.facts.member_provinces import by_province
from news.importing.facts.registry_view import RegistryView
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.units import UnitMention
from news.importing.facts.view import cue_pattern
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
    r"bệnh viện|trường|sở|ngân hàng|xã, phường|công ty|viện|trung tâm|ban|hội|chi nhánh)"
)
_OPENS = r"\s*(?:,\s*)?(?:bao gồm|gồm có|gồm|là|:|\()\s*:?\s*"
_LIST = cue_pattern(
    rf"\b(?:{_COUNT}\s+{_WHAT}(?:[^.;:]{{0,60}}?)?{_OPENS}"
    rf"|(?:bao gồm|gồm có|gồm)\s+(?:có\s+)?{_COUNT}\s+{_WHAT}(?:[^.;:]{{0,40}}?)\s*[:(]"
    rf"|(?:các )?(?:đơn vị )?thành viên(?: của khối| của cụm| khối| cụm)?{_OPENS}"
    rf"|(?:bao gồm|gồm có|gồm)\s+(?:có\s+)?các\s+{_WHAT}\s*:\s*"
    rf"|các (?:đơn vị|cơ quan)(?: thành viên)? (?:thuộc|trong|của) (?:khối|cụm)[^.;:]{{0,160}}?{_OPENS})"
)
_HAS = cue_pattern(r"\b(?:khối|cụm)(?:\s[^.;:,]{0,60}?)?\s(?:bao gồm|gồm có|gồm|có)\s+(?:các đơn vị\s*:?\s*)?")
_BLOC_NEAR = cue_pattern(r"\b(?:khối|cụm|thành viên|thành phần)\b")
_NO_MEMBERS = cue_pattern(
    r"\b(?:tặng|danh hiệu|cờ thi đua|suy tôn|bằng khen|giấy khen|trưởng đoàn|đoàn (?:kiểm tra|giám sát|do))\b"
)


def find_membership(scene: Scene, registry: RegistryView, day: date | None) -> Membership:
    """Return the members of the bloc: the longest list, and those of a second bloc of the same report."""
    if not scene.blocs:
        return Membership((), None)
    lists = [found for sentence in scene.body_sentences() for found in _lists(scene, sentence, registry, day)]
    if not lists:
        return Membership((), None)
    longest = max(lists, key=lambda found: len(found.units))
    own = {unit.identity for unit in longest.units}
    others = [found for found in lists if len(found.units) > 2 and own.isdisjoint(one.identity for one in found.units)]
    if not others:
        return longest
    return Membership(_distinct([*longest.units, *(unit for found in others for unit in found.units)]), None)


def _lists(scene: Scene, sentence: Sentence, registry: RegistryView, day: date | None) -> Iterable[Membership]:
    yield _listed(scene, sentence)
    yield _had(scene, sentence)
    provinces = by_province(scene, sentence, registry, day)
    if provinces is not None:
        yield Membership(*provinces)


def _listed(scene: Scene, sentence: Sentence) -> Membership:
    cues = scene.view.cues
    cue = _LIST.search(cues, sentence.start, sentence.end)
    if cue is None or not _BLOC_NEAR.search(cues, sentence.start, cue.end()):
        return Membership((), None)
    if _NO_MEMBERS.search(cues, sentence.start, cue.start()):
        return Membership((), None)
    open_ended = scene.view.text[sentence.start : sentence.end].rstrip().endswith(":")
    units = in_lines(scene, sentence) if open_ended else in_sentence(scene, cue.start(), cue.end(), sentence.end)
    count = next((group for group in cue.groups() if group), None)
    return _membership(units, parse_count(count) if count else None)


def _had(scene: Scene, sentence: Sentence) -> Membership:
    """ "Cụm số 5 có A, B": a list right behind the bloc's verb, without a number."""
    for cue in _HAS.finditer(scene.view.cues, sentence.start, sentence.end):
        units = in_sentence(scene, cue.start(), cue.end(), sentence.end)
        if units and units[0].start <= cue.end() + 40 and _only_opens(scene, cue.end(), units[0]):
            return _membership(units, None)
    return Membership((), None)


def _only_opens(scene: Scene, position: int, first: UnitMention) -> bool:
    """Whether the first unit's head stands at ``position``, though a list of places may follow it."""
    return first.start == position or scene.view.text[position : first.start].count(" ") <= _HEAD_WORDS


_HEAD_WORDS = 10


def _membership(units: Iterable[UnitMention], declared: int | None) -> Membership:
    distinct = _distinct(units)
    return Membership(distinct, declared) if len(distinct) > 1 else Membership((), None)


def _distinct(units: Iterable[UnitMention]) -> tuple[UnitMention, ...]:
    seen: dict[str, UnitMention] = {}
    for unit in sorted(units, key=lambda one: one.start):
        seen.setdefault(unit.identity, unit)
    return tuple(seen.values())
