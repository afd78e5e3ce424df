"""Posts in a text, each with the unit it is held in."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from news.importing.facts.data.people_names import COMMON_FAMILIES, FAMILIES
from news.importing.facts.data.post_units import OFFICES
from news.importing.facts.data.posts import PREFIXED_UNITS
from news.importing.facts.localities import locality_at
from news.importing.facts.post_parts import PostUnits
from news.importing.facts.post_spans import PostSpan, find_post_spans
from news.importing.facts.unit_draft import UnitDraft
from news.importing.facts.unit_grammar import read_unit
from news.importing.facts.unit_heads import Head
from news.importing.facts.units import UnitFinder, UnitMention
from news.importing.facts.view import View, cue_form, cue_pattern

__all__ = ["Post", "PostSpan", "attach_units", "find_post_spans"]


@dataclass(frozen=True, slots=True)
class Post:
    """A post with its unit; ``end`` is the end of both; ``told`` unless the unit is only understood."""

    span: PostSpan
    start: int
    end: int
    unit: UnitMention | None
    told: bool = True


_OFFICES = {cue_form(words): kinds for words, kinds in OFFICES}
_PREFIXES = {cue_form(words): prefix for words, prefix in PREFIXED_UNITS}
_DELEGATE = cue_form("đại diện")
_BLANK_LINE = re.compile(r"\n\s*$")
_MARGIN = 40
_OPENING = frozenset(
    "Đại Thượng Trung Thiếu Ông Bà Anh Chị TS PGS GS BS ThS Ths BSCKII BSCKI Linh Nhà Luật Đồng".split()
)
_JOIN = cue_pattern(r"\s+(?:của\s+|tại\s+)?|\s*[,-]\s+|\s*:\s+")
_AND_ALSO = cue_pattern(r",?\s+kiêm\s+(?:nhiệm\s+)?")
_UNION = cue_pattern(r"công đoàn(?: cơ sở)?,?\s+")
_GOVERNING = frozenset({cue_form("thủ tướng"), cue_form("thủ tướng thường trực")})
_IN_CHARGE = cue_form("phụ trách")
_CHAIRED = ("ubnd", "hdnd", "doan_the")
_PART_KINDS = frozenset({"phong", "vu", "bo_phan", "ban", "cuc", "doan_the"})
_RULED_LEVELS = frozenset({"tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu"})
_CHAIR = frozenset({cue_form("chủ tịch"), cue_form("phó chủ tịch")})


def attach_units(
    view: View, spans: Iterable[PostSpan], units: tuple[UnitMention, ...], finder: UnitFinder
) -> tuple[Post, ...]:
    """Give each post the unit that follows it, whose first word it swallowed, or that its neighbours tell."""
    by_start = {unit.start: unit for unit in units}
    reader = PostUnits(view, units, finder)
    posts = [_with_unit(view, span, by_start, finder, reader) for span in spans]
    return tuple(_inherited(view, _held_together(view, posts), reader))


def _with_unit(
    view: View, span: PostSpan, by_start: dict[int, UnitMention], finder: UnitFinder, reader: PostUnits
) -> Post:
    unit = _following(view, span, by_start) or _begun_inside(span, by_start)
    if unit is None and span.swallowed is not None:
        unit = by_start.get(span.swallowed)
    if not span.is_bloc:
        unit = _with_its_body(view, span, unit, reader)
    if unit is None:
        draft = _prefixed(view, span) or _ruled(view, span)
        unit = finder.resolve(draft) if draft else None
    if unit is None and not span.is_bloc:
        unit = _small_or_foreign(span, reader)
    return Post(span, span.start, max(span.end, unit.end) if unit else span.end, unit)


def _small_or_foreign(span: PostSpan, reader: PostUnits) -> UnitMention | None:
    if span.office in _GOVERNING:
        return reader.government_at(span.end)
    if span.is_communal:
        return reader.place_at(span.end)
    hamlet = reader.hamlet_at(span.end if span.swallowed is None else span.swallowed)
    return hamlet or reader.generic_at(span.end) or reader.local_at(span.end) or reader.foreign_at(span.end)


def _with_its_body(view: View, span: PostSpan, unit: UnitMention | None, reader: PostUnits) -> UnitMention | None:
    """A part of a body is read as far as the body goes, where the grammar of units broke off."""
    if unit is not None and (unit.key is not None or unit.kind not in _PART_KINDS):
        return unit
    join = _JOIN.match(view.cues, span.end)
    behind = join.end() if join and not join[0].strip() else None
    in_charge = view.cues[span.start : span.end].endswith(_IN_CHARGE)
    position = behind if span.swallowed is None or in_charge else span.swallowed
    part = reader.part_at(position) if position is not None else None
    return part if part is not None and (unit is None or part.end > unit.end) else unit


def _held_together(view: View, posts: Sequence[Post]) -> list[Post]:
    """ "Chủ tịch HĐQT kiêm Giám đốc X" is one post at X; beside an office of the union each stands alone."""
    held: list[Post] = []
    for post in posts:
        before = held[-1] if held else None
        joined = before is not None and _AND_ALSO.fullmatch(view.cues, before.end, post.start) is not None
        if before is None or not joined or before.unit is not None:
            held.append(post)
            continue
        unit = post.unit
        union = _UNION.match(cue_form(unit.name)) if unit is not None else None
        if unit is not None and union is not None:
            whole = replace(unit, name=unit.name[union.end() :])
            held[-1:] = [replace(before, unit=whole), post]
            continue
        title = f"{before.span.title} kiêm {post.span.title}"
        held[-1] = Post(replace(before.span, end=post.span.end, title=title), before.start, post.end, unit)
    return held


def _inherited(view: View, posts: Sequence[Post], reader: PostUnits) -> list[Post]:
    """A post without a unit shares that of the same office in its sentence, or is the article's own body's."""
    found: list[Post] = []
    for post in posts:
        if post.unit is None and not post.span.is_bloc and not post.span.is_party:
            found.append(replace(post, unit=_understood(view, post, found, reader), told=False))
        else:
            found.append(post)
    return [post for post in found if post.unit is not None or post.span.head != _DELEGATE]


def _understood(view: View, post: Post, earlier: Sequence[Post], reader: PostUnits) -> UnitMention | None:
    signed = _BLANK_LINE.search(view.text, max(0, post.start - _MARGIN), post.start) is not None
    if signed and view.text[post.start : post.end].isupper():
        return reader.issuer(_OFFICES.get(post.span.office, _CHAIRED), post.start)
    run = view.capital_run(post.end) if view.text[post.end : post.end + 1] == " " else ()
    if run and run[0].text not in FAMILIES and run[0].text not in _OPENING:
        return None
    return _of_same_office(view, post, earlier) or _of_the_article(post, reader)


def _of_same_office(view: View, post: Post, earlier: Sequence[Post]) -> UnitMention | None:
    sentence = view.sentence_of(post.start)
    for other in reversed(earlier):
        if other.start < sentence.start:
            return None
        if other.unit is not None and post.span.office == other.span.office:
            return other.unit
    return None


def _of_the_article(post: Post, reader: PostUnits) -> UnitMention | None:
    kinds = _OFFICES.get(post.span.office)
    if kinds is None:
        return None
    side = reader.side(post.start)
    return side if side is not None and side.kind in kinds else reader.leading(kinds, post.start)


def _following(view: View, span: PostSpan, by_start: dict[int, UnitMention]) -> UnitMention | None:
    join = _JOIN.match(view.cues, span.end)
    if join is None or span.is_bloc:
        return None
    unit = by_start.get(join.end())
    if unit is None or not join[0].strip() or join[0].strip() in ("của", "tại"):
        return unit
    return unit if span.swallowed is not None or "phụ trách" in view.cues[span.start : span.end] else None


def _begun_inside(span: PostSpan, by_start: dict[int, UnitMention]) -> UnitMention | None:
    """ "Ủy viên Ban Thường vụ Tỉnh ủy": the unit begins with words that belong to the post."""
    if not span.is_party:
        return None
    inside = (by_start[place] for place in range(span.start + 1, span.end) if place in by_start)
    return next((unit for unit in inside if unit.end > span.end), None)


def _prefixed(view: View, span: PostSpan) -> UnitDraft | None:
    """ "Bộ trưởng Nội vụ": the name goes on right after the post, without its first word."""
    prefix = _PREFIXES.get(span.head)
    if prefix is None or view.text[span.end : span.end + 1] != " " or _names_holder(view, span.end):
        return None
    head = _head_of(prefix, span)
    draft = read_unit(view, head)
    return draft if draft is not None and draft.end > span.end else None


def _names_holder(view: View, position: int) -> bool:
    run = view.capital_run(position + 1, limit=6)
    return 2 <= len(run) <= 4 and run[0].text in COMMON_FAMILIES


def _head_of(prefix: str, span: PostSpan) -> Head:
    kind, tail = _PREFIX_TAILS[prefix]
    return Head(span.start, span.end, prefix, kind, tail)


_PREFIX_TAILS = {
    "Bộ": ("bo", "closed:ministry"),
    "Cục": ("cuc", "open"),
    "Vụ": ("vu", "open"),
    "Chi cục": ("chi_cuc", "open"),
    "Tổng cục": ("tong_cuc", "open"),
    "Trường": ("truong", "school"),
    "Viện": ("vien", "open"),
    "Đồn": ("quan_su", "proper"),
    "Trạm": ("tram", "open"),
}


def _ruled(view: View, span: PostSpan) -> UnitDraft | None:
    """ "Chủ tịch tỉnh", "Phó Chủ tịch xã A" preside over the people's committee of that place."""
    if span.head not in _CHAIR:
        return None
    place = locality_at(view, span.end)
    if place is None or place.level not in _RULED_LEVELS:
        return None
    return UnitDraft(span.start, place.end, "Ủy ban nhân dân", "ubnd", place)
