"""Units and persons that can hold a bloc's office, where a sentence names them."""

from dataclasses import dataclass

from news.importing.facts.localities import province_at
from news.importing.facts.scene import Scene
from news.importing.facts.view import cue_pattern


@dataclass(frozen=True, slots=True)
class Holder:
    """A possible holder at ``[start, end)``; a person's stretch covers his posts."""

    start: int
    end: int
    name: str


_OPENING = cue_pattern(r"(?:tập thể\s+|đơn vị\s+|đồng chí\s+|ông\s+|bà\s+|đ/c\s+)*")


def holders_in(scene: Scene, start: int, end: int) -> list[Holder]:
    """Return the possible holders named in ``[start, end)``, in order."""
    people = scene.people_in(start, end)
    found = [Holder(one.person.start, one.end, one.person.name) for one in people]
    covered = [(post.start, post.end) for one in people for post in one.posts if not post.span.is_bloc]
    units = [unit for unit in scene.units_in(start, end) if not _within(unit.start, covered)]
    found += [Holder(unit.start, unit.end, unit.name) for unit in units]
    taken = [(holder.start, holder.end) for holder in found] + covered
    found += [holder for holder in _provinces(scene, start, end) if not _within(holder.start, taken)]
    return sorted(found, key=lambda holder: holder.start)


def holder_at(scene: Scene, position: int, limit: int) -> Holder | None:
    """Return the holder that stands at ``position``, openers aside."""
    opening = _OPENING.match(scene.view.cues, position)
    begin = opening.end() if opening else position
    first = next(iter(holders_in(scene, position, limit)), None)
    return first if first is not None and first.start <= begin + 1 else None


def _provinces(scene: Scene, start: int, end: int) -> list[Holder]:
    """A province alone stands for its member of the bloc, or for its only unit: "Đồng Tháp làm Cụm trưởng"."""
    found = []
    for token in scene.view.tokens[scene.view.token_at(start) : scene.view.token_at(end)]:
        place = province_at(scene.view, token.start) if token.capital else None
        if place is not None:
            named = {unit.name for unit in scene.members or scene.units if unit.province == place.name}
            found += [Holder(place.start, place.end, name) for name in named if len(named) == 1]
    return found


def _within(position: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)
