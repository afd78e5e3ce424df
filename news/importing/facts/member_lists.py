"""Lists of a bloc's members: in a sentence, in lines of their own, by localities, without their common head word."""

import re
from collections.abc import Iterator

from news.importing.facts.localities import bare_piece
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.unit_grammar import read_unit
from news.importing.facts.unit_heads import Head
from news.importing.facts.units import UnitMention, place_unit
from news.importing.facts.view import cue_form, cue_pattern

_PIECE = cue_pattern(r"\s*(?:,|và|;)\s*")
_PLACE = cue_pattern(r"\b(?:các\s+)?(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s*:?\s+")
_BULLET = re.compile(r"\s*(?:[-–+*•·]|\d{1,2}[.)/]|[a-zđ]\))?\s*")
_PERSON = cue_pattern(r"(?:đồng chí|đ/c|ông|bà|anh|chị|đại tá|thượng tá|trung tá|thiếu tướng)\b")
_COMMON_HEADS = {
    cue_form(word): (word.capitalize(), kind, tail)
    for word, kind, tail in (
        ("trường", "truong", "school"),
        ("bệnh viện", "benh_vien", "open"),
        ("công ty", "doanh_nghiep", "company"),
        ("ngân hàng", "ngan_hang", "bank"),
        ("viện", "vien", "open"),
        ("trung tâm", "trung_tam", "open"),
    )
}
_COMMON_HEAD = cue_pattern(rf"\b({'|'.join(_COMMON_HEADS)})\b")
_FIRST_IN_LINE = 12


def in_sentence(scene: Scene, cue: int, start: int, end: int) -> list[UnitMention]:
    """Return the members listed in ``[start, end)``; what opens the list stands in ``[cue, start)``."""
    found = [unit for unit in scene.units_in(start, end) if not _employs(scene, unit) or _represents(scene, cue, start)]
    found = [unit.whole if unit.whole and _employs(scene, unit) else unit for unit in found]
    found += _places(scene, start, end)
    return [*found, *_headless(scene, cue, start, end, found)]


def in_lines(scene: Scene, opening: Sentence) -> list[UnitMention]:
    """Return the units that open the lines after a sentence that ends with a colon, up to the first other line."""
    found: list[UnitMention] = []
    following = [one for one in scene.view.sentences if one.start >= opening.end]
    position = opening.end
    for sentence in following:
        if "\n" not in scene.view.text[position : sentence.start]:
            continue
        unit = _first_of_line(scene, sentence)
        if unit is None:
            break
        found.append(unit)
        position = sentence.end
    return found


def _first_of_line(scene: Scene, line: Sentence) -> UnitMention | None:
    """The unit that opens a line; of a person's line the body he comes from."""
    bullet = _BULLET.match(scene.view.text, line.start)
    begin = bullet.end() if bullet else line.start
    units = scene.units_in(begin, line.end)
    if not units:
        return None
    if _PERSON.match(scene.view.cues, begin):
        return units[0].whole or units[0]
    return units[0] if units[0].start <= begin + _FIRST_IN_LINE else None


def _employs(scene: Scene, unit: UnitMention) -> bool:
    return any(
        post.unit is not None and post.start <= unit.start < post.end for one in scene.attachments for post in one.posts
    )


def _represents(scene: Scene, start: int, end: int) -> bool:
    """Whether the list gives the persons that the members sent."""
    return cue_form("đại diện") in scene.view.cues[max(0, start - 30) : end]


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


def _headless(scene: Scene, cue: int, start: int, end: int, found: list[UnitMention]) -> Iterator[UnitMention]:
    """Members of "6 trường: Cao đẳng A; Trung cấp B": every piece lacks the head word said before the list."""
    common = _COMMON_HEAD.search(scene.view.cues, cue, start)
    if common is None:
        return
    taken = [(unit.start, unit.end) for unit in found]
    mark = ";" if ";" in scene.view.text[start:end] else ","
    position = start
    for piece in scene.view.text[start:end].split(mark):
        begin = position + len(piece) - len(piece.lstrip(" :"))
        position += len(piece) + 1
        if any(first <= begin < last for first, last in taken) or not scene.view.text[begin : begin + 1].isupper():
            continue
        draft = read_unit(scene.view, Head(begin, begin - 1, *_COMMON_HEADS[common[1]]))
        if draft is not None and scene.view.text[begin - 1] == " ":
            yield UnitMention(begin, draft.end, draft.stem, draft.kind)
