"""Posts in a text, each with the unit it is held in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from news.importing.facts.data.posts import (
    BLOC_POSTS,
    PARTY_POSTS,
    PAST_QUALIFIERS,
    POST_HEADS,
    PREFIXED_UNITS,
    QUALIFIERS,
)
from news.importing.facts.localities import locality_at
from news.importing.facts.unit_draft import UnitDraft
from news.importing.facts.unit_grammar import read_unit
from news.importing.facts.unit_heads import Head
from news.importing.facts.units import UnitFinder, UnitMention
from news.importing.facts.view import View, cue_form, cue_pattern, phrases_pattern


@dataclass(frozen=True, slots=True)
class PostSpan:
    """The words of a post at ``[start, end)``; ``swallowed`` is where the unit's first word stands inside it."""

    start: int
    end: int
    head: str
    title: str
    plural: bool = False
    swallowed: int | None = None

    @property
    def is_bloc(self) -> bool:
        """Whether this is an office of a bloc."""
        return self.head in _BLOC

    @property
    def is_past(self) -> bool:
        """Whether the post was given up ("nguyên Giám đốc")."""
        return self.title.lower().startswith(PAST_QUALIFIERS)

    @property
    def is_party(self) -> bool:
        """Whether this is a seat in the Party or in parliament, named second to an office of the state."""
        return self.head in _PARTY


@dataclass(frozen=True, slots=True)
class Post:
    """A post with its unit; ``end`` is the end of both."""

    span: PostSpan
    start: int
    end: int
    unit: UnitMention | None


_HEADS = {cue_form(words): swallowed for words, swallowed in POST_HEADS}
_BLOC = frozenset(cue_form(words) for words in BLOC_POSTS)
_PARTY = frozenset(cue_form(words) for words in PARTY_POSTS)
_PREFIXES = {cue_form(words): prefix for words, prefix in PREFIXED_UNITS}
_NAMES = phrases_pattern((*(words for words, _ in POST_HEADS), *BLOC_POSTS))
_POST = cue_pattern(
    rf"(?:\b(các)\s+)?(?:(?<!chính )\b((?:{'|'.join(QUALIFIERS)})\s+))?\b({_NAMES})(?!\w)"
    r"(?:(?<=ủy viên)(?:\s+(?:dự khuyết|ban thường vụ|ban chấp hành|bộ chính trị|trung ương đảng|"
    r"ban bí thư|bch|btv))*)?"
    r"(?:(?<=bí thư)\s+(?:đảng ủy|chi bộ|đảng bộ|đảng đoàn|ban cán sự đảng)(?=\s*(?:[,;.(]|-|$)))?"
    r"((?:\s+thường trực|\s+chuyên trách|\s+danh dự|\s+thứ nhất)*)"
    r"(\s+phụ trách(?=\s*(?:,|\)|$|\n|\.|-|ban\b|sở\b|công ty|bql|trường|chi cục|cục\b|trung tâm|"
    r"bệnh viện|ngân hàng|vụ\b|viện\b|phòng\b|khối\b|văn phòng|hội\b|chi nhánh|quỹ\b|kho bạc)))?"
)
_JOIN = cue_pattern(r"\s+(?:của\s+|tại\s+)?|\s*[,-]\s+|\s*:\s+")
_GENERIC_BODY = cue_pattern(r"\s+(bệnh viện|nhà trường|trường|công ty|hợp tác xã|tổng công ty|ngân hàng|viện)\b")
_BLANKS = re.compile(r"\s+")
_RULED_LEVELS = frozenset({"tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu"})
_CHAIR = frozenset({cue_form("chủ tịch"), cue_form("phó chủ tịch")})


def find_post_spans(view: View) -> tuple[PostSpan, ...]:
    """Return the posts named in the text, in order."""
    return tuple(_span(view, found) for found in _POST.finditer(view.cues))


def _span(view: View, found: re.Match[str]) -> PostSpan:
    start = found.start(2) if found[2] else found.start(3)
    end = found.end()
    head = _BLANKS.sub(" ", found[3])
    swallowed = None
    if _HEADS.get(head):
        swallowed = found.end(3) - len(" ".join(head.split()[-_HEADS[head] :]))
    title = _BLANKS.sub(" ", view.text[start:end]).strip()
    return PostSpan(start, end, head, title, bool(found[1]), swallowed)


def attach_units(
    view: View, spans: Iterable[PostSpan], units: tuple[UnitMention, ...], finder: UnitFinder
) -> tuple[Post, ...]:
    """Give each post the unit that follows it or whose first word it swallowed."""
    by_start = {unit.start: unit for unit in units}
    return tuple(_with_unit(view, span, by_start, finder) for span in spans)


def _with_unit(view: View, span: PostSpan, by_start: dict[int, UnitMention], finder: UnitFinder) -> Post:
    unit = _following(view, span, by_start)
    if unit is None and span.swallowed is not None:
        unit = by_start.get(span.swallowed)
    if unit is None:
        draft = _prefixed(view, span) or _ruled(view, span)
        unit = finder.resolve(draft) if draft else _own_body(view, span, finder)
    return Post(span, span.start, max(span.end, unit.end) if unit else span.end, unit)


def _own_body(view: View, span: PostSpan, finder: UnitFinder) -> UnitMention | None:
    """ "Giám đốc bệnh viện": the organisation that the article is about, named by its kind alone."""
    generic = _GENERIC_BODY.match(view.cues, span.end)
    if generic is None or span.is_bloc or view.text[generic.end() : generic.end() + 2].strip()[:1].isupper():
        return None
    return finder.body_at(generic.start(1), generic.end(1))


def _following(view: View, span: PostSpan, by_start: dict[int, UnitMention]) -> UnitMention | None:
    join = _JOIN.match(view.cues, span.end)
    if join is None or span.is_bloc:
        return None
    unit = by_start.get(join.end())
    if unit is None or not join[0].strip() or join[0].strip() in ("của", "tại"):
        return unit
    return unit if span.swallowed is not None or "phụ trách" in view.cues[span.start : span.end] else None


def _prefixed(view: View, span: PostSpan) -> UnitDraft | None:
    """ "Bộ trưởng Nội vụ": the name goes on right after the post, without its first word."""
    prefix = _PREFIXES.get(span.head)
    if prefix is None or view.text[span.end : span.end + 1] != " ":
        return None
    head = _head_of(prefix, span)
    draft = read_unit(view, head)
    return draft if draft is not None and draft.end > span.end else None


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
