"""Terms of office decided at the event: who will lead a bloc and who will deputise."""

import re
from collections.abc import Sequence

from news.importing.facts.leadership_holders import Holder, holder_at, holders_in
from news.importing.facts.posts import Post
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.view import cue_pattern
from news.importing.model import LeadershipFact, Span

_DECIDED = cue_pattern(
    r"\b(?:bầu|cử|công nhận|thống nhất|nhất trí giao|thống nhất giao|giao(?!\s+(?:ước|lưu|thông|ban|"
    r"dịch))|suy cử|biểu quyết|bàn giao|chuyển giao|tín nhiệm|trúng cử|"
    r"phân công|luân phiên|giới thiệu|đảm nhiệm|đảm nhận|đảm trách|ra mắt|tiếp nhận|nhận|lần lượt|trao cờ)\b"
)
_ELECTED = cue_pattern(r"\b(?:bầu|cử|thống nhất|công nhận|luân phiên|phân công)\b")
_NOT_DECIDED = cue_pattern(r"\b(?:chưa|không|hoãn|lùi)\s+(?:\w+\s+){0,2}?(?:bầu|cử|bàn giao|chuyển giao)\b")
_IS = cue_pattern(
    r"\s*(?:thi đua\s+)?(?:[^,;.:]{0,40}?\s)?(?:năm\s+\d{4}\s*)?(?:\s*(?:là|:|thuộc về|do|gồm(?:\s+có)?\s*:?)\s*|"
    r"\bcho\s+)(?:(?:các\s+)?đơn vị\s*:?\s*)?"
)
_OFFICE = (
    r"(?:làm|là|giữ|đảm nhiệm|đảm nhận|đảm đương|đảm trách|nhận|tiếp nhận|trúng cử|giữ chức|nhận bàn giao|phụ trách)"
)
_ROTATION = cue_pattern(r"\bluân phiên\b")
_LIGHT = cue_pattern(rf"\s*,?\s*(?:[^,;.]{{0,40}}\s)?{_OFFICE}\s+(?:[^,;.]{{0,40}}\s)?")
_IN_TURN = cue_pattern(
    rf"\s*(?:,\s*)?(?:[^,;.]{{0,20}}\s)?lần lượt\s+(?:[^,;.]{{0,30}}\s)?{_OFFICE}\s+(?:[^,;.]{{0,40}}\s)?"
)
_IN_TURN_ARE = cue_pattern(r"\s*(?:[^,;.:]{0,40}?\s)?lần lượt\s+(?:là|thuộc về)\s*:?\s*(?:các đơn vị\s*:?\s*)?")
_AND = cue_pattern(r"\s*(?:,|và|,\s*và)\s*(?:đồng chí\s+|ông\s+|bà\s+|đơn vị\s+)*")
_BETWEEN_POSTS = cue_pattern(r"\s*(?:,|và|,\s*và)\s*(?:đơn vị\s+)?")
_APPOSITION = cue_pattern(r"(?:\(\s*(?:đơn vị\s+)?|với vai trò(?:\s+là)?\s+)$")
_SET_OFF = cue_pattern(r"\s*[,(-]\s*(?:là\s+)?(?:đơn vị\s+)?")
_HANDED = cue_pattern(r"\b(?:bàn giao|chuyển giao|trao cờ luân lưu|trao cờ|trao biểu trưng)\b")
_CHOSEN = cue_pattern(r"\b(?:bầu|cử|suy cử|tín nhiệm bầu|công nhận)\s+(?:các đơn vị\s*:?\s*)?$")
_PASSED_ON = cue_pattern(r"\b(?:bàn giao|chuyển giao|trao|chuyển)\b")
_PASSED_TO = cue_pattern(r"\b(?:sang|cho|về)\s+(?:(?:đơn vị|tập thể|đồng chí|ông|bà|đ/c)\s+)*$")
_CLAUSE_END = cue_pattern(r"[;\n]|\.\s")
_YEAR = cue_pattern(r"\bnăm\s+(\d{4})|nhiệm kỳ\s+(\d{4})")


def leadership_facts(scene: Scene, term_year: int | None) -> tuple[LeadershipFact, ...]:
    """Return the outcomes; ``term_year`` is the year they hold for when the clause names none."""
    found: list[LeadershipFact] = []
    decided_before = False
    for sentence in scene.body_sentences():
        if _NOT_DECIDED.search(scene.view.cues, sentence.start, sentence.end):
            decided_before = False
            continue
        decided = _DECIDED.search(scene.view.cues, sentence.start, sentence.end) is not None
        here = _in_sentence(scene, sentence, term_year) if decided or decided_before else []
        found.extend(here)
        elected = _ELECTED.search(scene.view.cues, sentence.start, sentence.end) is not None
        decided_before = elected or (decided_before and bool(here))
    return _distinct(found)


def _in_sentence(scene: Scene, sentence: Sentence, term_year: int | None) -> list[LeadershipFact]:
    found = []
    posts = [post for post in scene.posts if post.span.is_bloc and sentence.start <= post.start < sentence.end]
    for index, post in enumerate(posts):
        for holder in _in_turn(scene, sentence, posts, index) or _holders(scene, sentence, post):
            role = "deputy" if is_deputy(post) else "leader"
            year = _year(scene, sentence, post, holder) or term_year
            span = Span(min(post.start, holder.start), max(post.end, holder.end))
            found.append(LeadershipFact(role, holder.name, year, span))
    return found


def is_deputy(post: Post) -> bool:
    """Whether a bloc's office is the deputy's."""
    return "phó" in post.span.head


def _holders(scene: Scene, sentence: Sentence, post: Post) -> list[Holder]:
    found = _becomes(scene, sentence, post) or _passed_on(scene, sentence, post)
    if found:
        return found
    after = _IS.match(scene.view.cues, post.end, sentence.end)
    if after is not None and not _APPOSITION.search(scene.view.cues, max(0, post.start - 25), post.start):
        listed = _list_from(scene, after.end(), sentence.end)
        return listed if is_deputy(post) else listed[:1]
    return _chosen(scene, sentence, post)


def _becomes(scene: Scene, sentence: Sentence, post: Post) -> list[Holder]:
    """ "… bầu X và Y làm Khối phó": the holders nearest before the post with the verb between them."""
    cues = scene.view.cues
    rotates = _ROTATION.search(cues, sentence.start, sentence.end)
    if not rotates and not _DECIDED.search(cues, sentence.start, post.start):
        return []
    return _list_before(scene, sentence.start, post.start, _LIGHT)


def _list_before(scene: Scene, start: int, end: int, link: re.Pattern[str]) -> list[Holder]:
    """The list of holders whose last is joined to ``end`` by ``link``."""
    found: list[Holder] = []
    for holder in reversed(holders_in(scene, start, end)):
        joined = _AND if found else link
        if not joined.fullmatch(scene.view.cues, holder.end, found[0].start if found else end):
            break
        found.insert(0, holder)
    return found


def _passed_on(scene: Scene, sentence: Sentence, post: Post) -> list[Holder]:
    """ "bàn giao nhiệm vụ Khối trưởng từ X sang Y": the one it passes to."""
    cues = scene.view.cues
    stop = _CLAUSE_END.search(cues, post.end, sentence.end)
    limit = stop.start() if stop else sentence.end
    if not _PASSED_ON.search(cues, sentence.start, limit):
        return []
    for holder in holders_in(scene, post.end, limit):
        if _PASSED_TO.search(cues, post.end, holder.start):
            return [holder]
    return []


def _chosen(scene: Scene, sentence: Sentence, post: Post) -> list[Holder]:
    """ "bầu X (Khối trưởng)", "trao cờ cho Y, Khối trưởng năm 2024": an office set off behind its new holder."""
    cues = scene.view.cues
    before = holders_in(scene, sentence.start, post.start)
    if not before or not _SET_OFF.fullmatch(cues, before[-1].end, post.start):
        return []
    last = before[-1]
    if _HANDED.search(cues, sentence.start, last.start) and _PASSED_TO.search(cues, sentence.start, last.start):
        return [last]
    bracketed = _APPOSITION.search(cues, max(0, post.start - 25), post.start)
    elected = any(_CHOSEN.search(cues, sentence.start, holder.start) for holder in before)
    return [last] if bracketed and elected else []


def _in_turn(scene: Scene, sentence: Sentence, posts: Sequence[Post], index: int) -> list[Holder]:
    """ "X và Y lần lượt làm Khối trưởng, Khối phó": each gets the office at his place of the list."""
    first = index
    while first and _BETWEEN_POSTS.fullmatch(scene.view.cues, posts[first - 1].end, posts[first].start):
        first -= 1
    last = index
    while last + 1 < len(posts) and _BETWEEN_POSTS.fullmatch(scene.view.cues, posts[last].end, posts[last + 1].start):
        last += 1
    if first == last:
        return []
    holders = _list_before(scene, sentence.start, posts[first].start, _IN_TURN)
    after = _IN_TURN_ARE.match(scene.view.cues, posts[last].end, sentence.end)
    if not holders and after is not None:
        holders = _list_from(scene, after.end(), sentence.end)
    return [holders[index - first]] if len(holders) == last - first + 1 else []


def _list_from(scene: Scene, start: int, limit: int) -> list[Holder]:
    first = holder_at(scene, start, limit)
    found = [first] if first else []
    for holder in holders_in(scene, found[0].end, limit) if found else []:
        if not _AND.fullmatch(scene.view.cues, found[-1].end, holder.start):
            break
        found.append(holder)
    return found


def _year(scene: Scene, sentence: Sentence, post: Post, holder: Holder) -> int | None:
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
