"""Who holds which post: binds the posts of a text to the persons beside them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from news.importing.facts.people import SIGNED, PersonMention
from news.importing.facts.posts import Post
from news.importing.facts.units import UnitMention
from news.importing.facts.view import View, cue_pattern

_RIGHT = cue_pattern(
    r"\s*(?:,|-|\(|:)\s*(?:(?:hiện\s+)?(?:đang\s+)?là\s+|đơn vị\s+|thủ lĩnh\s+)?|\s+(?:hiện\s+)?là\s+|"
    r"\s+\("
)
# What may be said of a person between his name and his post.
_ASIDE = cue_pattern(
    r"(?:\s*\([^()\n]{1,60}\)|\s*,\s*(?:\d{1,3} tuổi|sinh năm \d{4}|người dân tộc \w+|dân tộc \w+)(?=\s*[,(-]))+"
)
_SET_OFF = cue_pattern(r"\s*,\s*|\s*\(|\s+-\s+")
_SET_OFF_END = cue_pattern(
    r"\s*(?:\)|[.;]|,(?!\s*(?:sở|ban|phòng|ubnd|trường|công ty)\b)|(?:đã|làm|được|trình|phát|chia|cho|"
    r"hướng|nói)\b)"
)
_NEXT = cue_pattern(
    r"\s*(?:[,;-]|\bkiêm\b|,?\s*đồng thời là|,?\s*và)\s*(?:đơn vị\s+|kiêm\s+)?|\s*\(\s*(?:đơn vị\s+)?|"
    r"\s+kiêm\s+|\s+(?:là\s+)?đơn vị\s+"
)
_DIRECT = cue_pattern(r"[ ]*(?:là\s+|:\s*)?")
_AFTER_COMMA = cue_pattern(r"\s*[,:]\s*(?:là\s+)?")
_SPOKEN_FOR = cue_pattern(r"\b(?:ủy quyền|thừa lệnh|thay mặt|của|do|đề nghị|lệnh|cho|tặng)\s+(?:của\s+)?$")
_SHARED = cue_pattern(r"\s*(?:\([^()\n]{1,80}\)\s*)?(?:,\s*và|,|và|;)\s*")
_BESIDE_UNIT = cue_pattern(r"\s*\(")
_PLURAL_OPENER = cue_pattern(r"\b(?:các|hai|ba|bốn)\s+(?:đồng chí|ông|bà|anh|chị|đ/c)")


@dataclass(frozen=True, slots=True)
class Attachment:
    """The posts of one mention of a person, the nearest first.

    ``lead`` is where the words about him begin: his post if it stands before the name, else his opener.
    """

    person: PersonMention
    posts: tuple[Post, ...]
    end: int
    employer: UnitMention | None = None
    lead: int = 0


def attach_posts(
    view: View, people: Sequence[PersonMention], posts: Sequence[Post], units: Sequence[UnitMention]
) -> tuple[Attachment, ...]:
    """Bind posts to the persons of the same sentence. What the first item of a list shows decides for the list."""
    by_start = {post.start: post for post in posts}
    openers = {person.opener_start for person in people}
    bound: dict[int, list[Post]] = defaultdict(list)
    ends = {index: person.end for index, person in enumerate(people)}
    taken: set[int] = set()
    for index, person in enumerate(people):
        for post in _right_of(view, person, by_start, openers):
            bound[index].append(post)
            taken.add(post.start)
            ends[index] = _closed(view, post.end)
    for index, person in enumerate(people):
        for post in _left_of(view, person, posts, taken, has_right=bool(bound[index])):
            bound[index].append(post)
            taken.add(post.start)
    leads = [_lead(person, bound[index]) for index, person in enumerate(people)]
    _share(view, people, bound)
    by_unit = {unit.start: unit for unit in units}
    return tuple(
        replace(_attachment(view, person, bound[index], ends[index], by_unit), lead=leads[index])
        for index, person in enumerate(people)
    )


def _lead(person: PersonMention, own: Sequence[Post]) -> int:
    return min([person.opener_start, *(post.start for post in own if post.end <= person.start)])


def _attachment(
    view: View, person: PersonMention, posts: Sequence[Post], end: int, by_unit: dict[int, UnitMention]
) -> Attachment:
    """Without a post, a unit set off behind the name is where the person works: "bà A (Sở Y tế)"."""
    if posts:
        return Attachment(person, tuple(_under_own_unit(view, person, posts, by_unit)), end)
    join = _SET_OFF.match(view.cues, person.end)
    unit = by_unit.get(join.end()) if join else None
    closed = unit is not None and _SET_OFF_END.match(view.cues, unit.end)
    if unit is None or not closed:
        return Attachment(person, (), end)
    return Attachment(person, (), _closed(view, unit.end), unit)


def _under_own_unit(
    view: View, person: PersonMention, posts: Sequence[Post], by_unit: dict[int, UnitMention]
) -> Sequence[Post]:
    """Holders of one shared post each name their unit in brackets: "các Phó Hiệu trưởng A (Trường X), B (Trường Y)"."""
    join = _BESIDE_UNIT.match(view.cues, person.end)
    unit = by_unit.get(join.end()) if join else None
    if unit is None or posts[0].start > person.end:
        return posts
    return [replace(posts[0], unit=unit), *posts[1:]]


def _right_of(view: View, person: PersonMention, by_start: dict[int, Post], openers: set[int]) -> list[Post]:
    found: list[Post] = []
    join = _RIGHT.match(view.cues, person.end)
    aside = _ASIDE.match(view.cues, person.end)
    if aside is not None and (join is None or join.end() not in by_start):
        join = _RIGHT.match(view.cues, aside.end())
    while join is not None:
        post = by_start.get(join.end())
        if post is None or _names_next(view, post, openers) or (";" in join[0] and post.span.is_work):
            break
        found.append(post)
        join = _NEXT.match(view.cues, _closed(view, post.end))
    return found


def _names_next(view: View, post: Post, openers: set[int]) -> bool:
    """Whether another person follows the post directly, so that the post is his."""
    direct = _DIRECT.match(view.cues, post.end)
    return direct is not None and direct.end() in openers and "\n" not in view.text[post.end : direct.end()]


def _left_of(
    view: View, person: PersonMention, posts: Sequence[Post], taken: set[int], *, has_right: bool
) -> list[Post]:
    found: list[Post] = []
    begin = person.opener_start
    for post in reversed([post for post in posts if post.end <= person.start]):
        between = view.cues[post.end : max(begin, post.end)]
        if post.start in taken or not _leads_to(between, first=not found, has_right=has_right):
            break
        if between.strip() == "," and _SPOKEN_FOR.search(view.cues, max(0, post.start - 24), post.start):
            break
        found.append(post)
        begin = post.start
    return found


def _leads_to(between: str, *, first: bool, has_right: bool) -> bool:
    if first and SIGNED.fullmatch(between):
        return True
    if first:
        return _DIRECT.fullmatch(between) is not None or (not has_right and _AFTER_COMMA.fullmatch(between) is not None)
    return _NEXT.fullmatch(between) is not None


def _share(view: View, people: Sequence[PersonMention], bound: dict[int, list[Post]]) -> None:
    """ "Các Phó Chủ tịch: A, B" and "các ông A, B – Phó Giám đốc" give one post to the whole list."""
    for index in range(1, len(people)):
        previous, person = people[index - 1], people[index]
        if _lists_on(view, previous, person) and not bound[index] and any(p.span.plural for p in bound[index - 1]):
            bound[index] = list(bound[index - 1])
    for index in range(len(people) - 2, -1, -1):
        person, following = people[index], people[index + 1]
        if bound[index] or not bound[index + 1] or not _lists_on(view, person, following):
            continue
        dash = view.cues[following.end : following.end + 3].strip().startswith(("-", "đều", ","))
        plural = any(post.span.plural for post in bound[index + 1])
        if plural or (dash and _opens_plural(view, person) and following.opener_start == following.start):
            bound[index] = list(bound[index + 1])


def _lists_on(view: View, person: PersonMention, following: PersonMention) -> bool:
    joined = _SHARED.fullmatch(view.cues, person.end, following.opener_start)
    return joined is not None and (";" not in joined[0] or following.opener_start == following.start)


def _opens_plural(view: View, person: PersonMention) -> bool:
    return _PLURAL_OPENER.match(view.cues, person.opener_start) is not None or person.opener_start == person.start


def _closed(view: View, end: int) -> int:
    return end + 1 if view.text[end : end + 1] == ")" else end
