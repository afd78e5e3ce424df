"""Terms of office decided at the event: who will lead a bloc and who will deputise."""

from collections.abc import Sequence
from dataclasses import dataclass

from news.importing.facts.localities import province_at
from news.importing.facts.posts import Post
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.view import cue_pattern
from news.importing.model import LeadershipFact, Span


@dataclass(frozen=True, slots=True)
class _Holder:
    start: int
    end: int
    name: str


_DECIDED = cue_pattern(
    r"\b(?:bầu|cử|công nhận|thống nhất|nhất trí giao|thống nhất giao|giao(?!\s+(?:ước|lưu|thông|ban|"
    r"dịch))|suy cử|biểu quyết|bàn giao|chuyển giao|tín nhiệm|"
    r"phân công|luân phiên|giới thiệu|đảm nhiệm|đảm nhận|ra mắt|tiếp nhận|nhận)\b"
)
_IS = cue_pattern(
    r"\s*(?:thi đua\s+)?(?:[^,;.:]{0,40}?\s)?(?:năm\s+\d{4}\s*)?(?:\s*(?:là|:|thuộc về|do)\s*|"
    r"\s+cho\s+)(?:đơn vị\s+)?"
)
_LIGHT = cue_pattern(
    r"\s*(?:[^,;.]{0,40}\s)?(?:làm|là|giữ|đảm nhiệm|đảm nhận|đảm đương|nhận|"
    r"tiếp nhận)\s+(?:[^,;.]{0,40}\s)?"
)
_AND = cue_pattern(r"\s*(?:,|và)\s*(?:đồng chí\s+|ông\s+|bà\s+)?")
_APPOSITION = cue_pattern(r"(?:\(\s*(?:đơn vị\s+)?|với vai trò(?:\s+là)?\s+)$")
_YEAR = cue_pattern(r"\bnăm\s+(\d{4})|nhiệm kỳ\s+(\d{4})")


def leadership_facts(scene: Scene, term_year: int | None) -> tuple[LeadershipFact, ...]:
    """Return the outcomes; ``term_year`` is the year they hold for when the clause names none."""
    found: list[LeadershipFact] = []
    decided_before = False
    for sentence in scene.body_sentences():
        decided = _DECIDED.search(scene.view.cues, sentence.start, sentence.end) is not None
        if decided or decided_before:
            found.extend(_in_sentence(scene, sentence, term_year))
        decided_before = cue_pattern(r"\bbầu\b").search(scene.view.cues, sentence.start, sentence.end) is not None
    return _distinct(found)


def _in_sentence(scene: Scene, sentence: Sentence, term_year: int | None) -> list[LeadershipFact]:
    found = []
    posts = [post for post in scene.posts if post.span.is_bloc and sentence.start <= post.start < sentence.end]
    for post in posts:
        for holder in _holder(scene, sentence, post):
            role = "deputy" if is_deputy(post) else "leader"
            year = _year(scene, sentence, post, holder) or term_year
            span = Span(min(post.start, holder.start), max(post.end, holder.end))
            found.append(LeadershipFact(role, holder.name, year, span))
    return found


def is_deputy(post: Post) -> bool:
    """Whether a bloc's office is the deputy's."""
    return "phó" in post.span.head


def _holder(scene: Scene, sentence: Sentence, post: Post) -> list[_Holder]:
    before = _becomes(scene, sentence, post)
    if before:
        return before
    after = _IS.match(scene.view.cues, post.end, sentence.end)
    if after is not None and not _APPOSITION.search(scene.view.cues, max(0, post.start - 25), post.start):
        return _named_at(scene, after.end(), sentence.end)
    return []


def _becomes(scene: Scene, sentence: Sentence, post: Post) -> list[_Holder]:
    """ "… bầu X và Y làm Khối phó": the holders nearest before the post with the verb between them."""
    decided = _DECIDED.search(scene.view.cues, sentence.start, post.start)
    if decided is None:
        return []
    found: list[_Holder] = []
    for holder in reversed(_holders(scene, sentence.start, post.start)):
        link = _LIGHT if not found else _AND
        if not link.fullmatch(scene.view.cues, holder.end, found[0].start if found else post.start):
            break
        found.insert(0, holder)
    return found


def _holders(scene: Scene, start: int, end: int) -> list[_Holder]:
    """Units and persons that can hold an office, in order; a person stands for his posts too."""
    people = scene.people_in(start, end)
    found = [_Holder(one.person.start, one.end, one.person.name) for one in people]
    covered = [(post.start, post.end) for one in people for post in one.posts if not post.span.is_bloc]
    units = [unit for unit in scene.units_in(start, end) if not any(a <= unit.start < b for a, b in covered)]
    found += [_Holder(unit.start, unit.end, unit.name) for unit in units]
    taken = [(holder.start, holder.end) for holder in found] + covered
    found += [holder for holder in _provinces(scene, start, end) if not any(a <= holder.start < b for a, b in taken)]
    return sorted(found, key=lambda holder: holder.start)


def _provinces(scene: Scene, start: int, end: int) -> list[_Holder]:
    """A province alone stands for its member of the bloc: "Đồng Tháp làm Cụm trưởng"."""
    found = []
    for token in scene.view.tokens[scene.view.token_at(start) : scene.view.token_at(end)]:
        place = province_at(scene.view, token.start) if token.capital else None
        if place is not None:
            members = {unit.name for unit in scene.members if unit.province == place.name}
            found += [_Holder(place.start, place.end, name) for name in members if len(members) == 1]
    return found


_OPENING = cue_pattern(r"(?:tập thể\s+|đơn vị\s+|đồng chí\s+|ông\s+|bà\s+|đ/c\s+)*")


def _named_at(scene: Scene, position: int, limit: int) -> list[_Holder]:
    opening = _OPENING.match(scene.view.cues, position)
    begin = opening.end() if opening else position
    return [holder for holder in _holders(scene, position, limit) if holder.start <= begin + 1][:1]


def _year(scene: Scene, sentence: Sentence, post: Post, holder: _Holder) -> int | None:
    cues = scene.view.cues
    after = _YEAR.search(cues, max(post.end, holder.end), sentence.end)
    if after is None:
        after = _YEAR.search(cues, sentence.start, sentence.end)
    return int(after[1] or after[2]) if after else None


def _distinct(found: Sequence[LeadershipFact]) -> tuple[LeadershipFact, ...]:
    kept: dict[tuple[str, str], LeadershipFact] = {}
    for fact in found:
        kept.setdefault((fact.role, fact.holder), fact)
    return tuple(kept.values())
