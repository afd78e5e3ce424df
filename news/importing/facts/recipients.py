"""Whom an award goes to: units, persons, places and counted groups, named after or before it."""

import re
from dataclasses import dataclass

from news.importing.facts.attachment import Attachment
from news.importing.facts.data.award_forms import GROUPS
from news.importing.facts.localities import locality_at
from news.importing.facts.scene import Scene
from news.importing.facts.view import cue_form, cue_pattern, phrases_pattern
from news.importing.patterns import pattern
from portal.vietnamese.names import looks_like_person_name
from portal.vietnamese.numerals import parse_count


@dataclass(frozen=True, slots=True)
class Recipient:
    """One recipient as filed; ``count`` above one (or a counted single) for a group without names."""

    start: int
    end: int
    name: str
    count: int = 1
    counted: bool = False
    person: bool = False


_GROUP_NAMES = {cue_form(words): name for words, name in GROUPS}
_NUMBER_WORDS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?"
_COUNTED = cue_pattern(
    rf"\b(?<!trong )(\d{{1,3}}(?:\.\d{{3}})*|{_NUMBER_WORDS})\s+(?:lượt\s+|"
    rf"lãnh đạo\s+)?({phrases_pattern(tuple(words for words, _ in GROUPS))})(?!\w)"
)
_PLACE = cue_pattern(r"\b(?:huyện|quận|thị xã|thành phố|tp|xã|phường|thị trấn|thôn|buôn|đặc khu)\s")
_VILLAGE = cue_pattern(r"\b(?:thôn|bản|buôn|làng|ấp|khu phố|tổ dân phố)\s")
_NAMED_AFTER_COUNT = cue_pattern(r"\s*(?::|gồm|là|,\s*gồm)\s*")


def recipients_in(scene: Scene, start: int, end: int) -> tuple[Recipient, ...]:
    """Return who is named or counted in ``[start, end)``, in order; a person's employer is no recipient."""
    people = scene.people_in(start, end)
    found = [Recipient(one.person.start, one.end, one.person.name, person=True) for one in people]
    posts = [(post.start, post.end) for one in people for post in one.posts]
    titles = [(post.start, post.end) for post in scene.posts if start <= post.start < end]
    employed = {one.end for one in people if one.posts and _lacks_employer(one)}
    for unit in scene.units_in(start, end):
        if unit.start - 2 in employed:
            continue
        if not _inside(unit.start, posts) and not _inside(unit.start, titles):
            found.append(Recipient(unit.start, unit.end, unit.name))
    taken = [(one.start, one.end) for one in found] + posts + titles
    found += _full_names(scene, start, end, taken)
    taken = [(one.start, one.end) for one in found] + posts + titles
    found += _counted(scene, start, end, taken)
    taken = [(one.start, one.end) for one in found] + posts + titles
    found += _places(scene, start, end, taken)
    return _without_spelt_out_counts(scene, sorted(found, key=lambda one: one.start))


def _full_names(scene: Scene, start: int, end: int, taken: list[tuple[int, int]]) -> list[Recipient]:
    """Names of persons that nothing introduces: "tặng Bằng khen cho Đinh Hữu Dư"."""
    found: list[Recipient] = []
    for match in _CAPITAL_RUN.finditer(scene.view.text, start, end):
        free = not any(match.start() < last and first < match.end() for first, last in taken)
        if not free or len(match[0].split()) not in _FULL_NAME or not looks_like_person_name(match[0]):
            continue
        lists_on = found and _LISTED.fullmatch(scene.view.cues, found[-1].end, match.start())
        if lists_on or _SLOT.search(scene.view.cues, max(0, match.start() - 40), match.start()):
            found.append(Recipient(match.start(), match.end(), match[0], person=True))
    return found


_CAPITAL_RUN = pattern(r"(?<![\w/-])[{U}][{L}]*(?: [{U}][{L}]+)+(?![\w/-])")
_FULL_NAME = (3, 4)
_LISTED = cue_pattern(r"(?:\s*\([^()]{0,40}\))?\s*(?:,|và|,\s*và)\s*(?:(?:em|anh|chị|ông|bà|mẹ)\s+)?")
_SLOT = cue_pattern(
    r"(?:\bcho|\btặng|\bthân nhân|\bgia đình|\.)\s+(?:các\s+)?(?:mẹ|em|cháu|cụ|bạn|anh|chị|ông|bà|liệt sĩ|thiếu niên|"
    r"nhà giáo|bác sĩ|phóng viên|vận động viên|học sinh|sinh viên|chiến sĩ|cựu chiến binh|già làng|tàu trưởng|"
    r"thuyền trưởng|trưởng (?:thôn|bản|buôn|ấp)|nghệ nhân|nông dân|công nhân)?[\s:]*$"
)


def _lacks_employer(one: Attachment) -> bool:
    """Whether the unit that follows a person's post behind a comma still belongs to the post."""
    unit = one.posts[0].unit
    return unit is None or unit.kind == "bo_phan"


def _counted(scene: Scene, start: int, end: int, taken: list[tuple[int, int]]) -> list[Recipient]:
    found = []
    for match in _COUNTED.finditer(scene.view.cues, start, end):
        count = parse_count(scene.view.text[match.start(1) : match.end(1)].lower())
        if count and not _inside(match.start(), taken):
            name = _GROUP_NAMES[re.sub(" +", " ", match[2])]
            found.append(Recipient(match.start(), match.end(), name, count, counted=True))
    return found


def _places(scene: Scene, start: int, end: int, taken: list[tuple[int, int]]) -> list[Recipient]:
    found = []
    for match in _PLACE.finditer(scene.view.cues, start, end):
        place = locality_at(scene.view, match.start())
        if place is None or not place.name or _inside(match.start(), taken) or _addresses(scene, match.start()):
            continue
        found.append(Recipient(place.start, place.end, _acting(scene, match.start(), place.filed)))
    return found


_PEOPLE_OF = cue_pattern(r"\b(?:nhân dân|cán bộ|người dân|đồng bào)\s+(?:các dân tộc\s+)?$")


def _acting(scene: Scene, position: int, place: str) -> str:
    """A district or commune acts through its committee where the article names that; its people receive themselves."""
    committee = f"Ủy ban nhân dân {place}"
    if _PEOPLE_OF.search(scene.view.cues, max(0, position - 30), position):
        return place
    return committee if any(unit.name == committee for unit in scene.units) else place


_ADDRESS = cue_pattern(r"(?:\b(?:ở|tại|thuộc|trú tại|của|trên địa bàn|người|quê)\s+|\(\s*)$")
_BEHIND_NAME = re.compile(r"[^\W\d_][^\W_]*,\s*$")


def _addresses(scene: Scene, position: int) -> bool:
    """A place after "ở", "tại" or behind a name and a comma tells where somebody lives."""
    if _ADDRESS.search(scene.view.cues, max(0, position - 20), position):
        return True
    name = _BEHIND_NAME.search(scene.view.text, max(0, position - 20), position)
    return name is not None and name[0][0].isupper()


def _inside(position: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)


def _without_spelt_out_counts(scene: Scene, found: list[Recipient]) -> tuple[Recipient, ...]:
    """ "3 tập thể: A, B, C" names its members: the count is dropped."""
    kept = []
    for index, one in enumerate(found):
        named_next = index + 1 < len(found) and not found[index + 1].counted
        if one.counted and named_next and _spells_out(scene, one, found[index + 1]):
            continue
        kept.append(one)
    return tuple(kept)


def _spells_out(scene: Scene, group: Recipient, following: Recipient) -> bool:
    between = scene.view.cues[group.end : following.start]
    return (
        len(between) < 60
        and re.search(r":|\bgồm\b|\blà\b|\($", between) is not None
        and "," not in between.replace(", gồm", "")
    )
