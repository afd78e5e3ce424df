"""Members told by their provinces alone: "của 7 tỉnh: A, B và C" beside a bloc of one kind of office."""

from datetime import date

from news.importing.facts.localities import Locality, province_at, province_with_level
from news.importing.facts.registry_view import RegistryView
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.unit_draft import filed
from news.importing.facts.unit_heads import head_at
from news.importing.facts.unit_tails import open_tail
from news.importing.facts.units import UnitMention
from news.importing.facts.view import View, cue_pattern
from portal.vietnamese.numerals import parse_count

_PROVINCES = cue_pattern(
    r"\b(\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: \w+)?)\s+(tỉnh|thành phố|tỉnh, thành phố)\s*:\s*"
)
_PIECE = cue_pattern(r"\s*(?:,|và|;)\s*")
_KINDS = frozenset({"ban_quan_ly", "so", "doan_the", "quan_su", "ban", "bao_chi"})


def by_province(
    scene: Scene, sentence: Sentence, registry: RegistryView, day: date | None
) -> tuple[tuple[UnitMention, ...], int | None] | None:
    """Return the members with the number the text gives, under the registry's names of ``day`` where it has them."""
    cue = _PROVINCES.search(scene.view.cues, sentence.start, sentence.end)
    stem = next((stem for bloc in scene.blocs if (stem := _office_of(scene.view, bloc.start, bloc.end))), "")
    if cue is None or not stem:
        return None
    places = _listed_provinces(scene.view, cue.end())
    return tuple(_member(place, stem, registry, day) for place in places), parse_count(cue[1])


def _listed_provinces(view: View, position: int) -> list[Locality]:
    found = []
    while (place := province_at(view, position)) is not None:
        found.append(place)
        step = _PIECE.match(view.cues, place.end)
        if step is None:
            break
        position = step.end()
    return found


def _member(place: Locality, stem: str, registry: RegistryView, day: date | None) -> UnitMention:
    name = f"{stem} {province_with_level(place.name)}"
    known = registry.unit_named(name, place.name, day)
    if known is None:
        return UnitMention(place.start, place.end, name, "ban_quan_ly", place.name)
    return UnitMention(place.start, place.end, known.name_on(day), known.kind, place.name, known.key)


def _office_of(view: View, start: int, end: int) -> str:
    """Return the kind of office a bloc's name speaks of ("BQL các KCN"), written out, or ``""``."""
    for token in view.tokens[view.token_at(start) : view.token_at(end)]:
        head = head_at(view, token.start)
        if head is None or head.kind not in _KINDS:
            continue
        tail = min(open_tail(view, head.end, proper=False), end)
        return f"{head.filed} {filed(view.text[head.end : tail])}".strip() if tail > head.end else ""
    return ""
