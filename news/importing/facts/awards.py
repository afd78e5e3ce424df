"""Award facts: who is nominated for, registered for or granted what."""

import re
from collections.abc import Sequence
from dataclasses import replace

from news.importing.facts.award_names import AwardMention, granter_at
from news.importing.facts.award_status import Verdict, verdict_of
from news.importing.facts.award_years import Clause, award_years
from news.importing.facts.recipients import Recipient, recipients_in
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.view import cue_pattern
from news.importing.facts.words import folded
from news.importing.model import AwardFact, Span

_TO = cue_pattern(
    r"[\s,\")]*(?:năm\s+\d{4}\s*|giai đoạn\s+[\d\s-]+|[^.;:,]{0,60}?)?\b(?:cho|đến|tới|"
    r"tặng(?:\s+cho)?|đối với)\b\s*(?!phong trào|việc|những thành tích)"
)
_STOP = cue_pattern(
    r"\b(?:vì|do|đã có|có thành tích|có nhiều|nhằm|trong (?:thực hiện|phong trào|công tác|việc|năm|"
    r"giai đoạn|đó)|đạt|tặng|trao|khen thưởng|cùng với việc|để|khi|được|và được|nhờ|về thành tích|"
    r"cùng nhiều)\b|;|\.\s"
)
_RECEIVED = cue_pattern(r"\b(?:được|nhận|đón nhận|đạt|đăng ký|vinh dự|phấn đấu|giành)\b")
_GIVEN_TO = cue_pattern(r"\b(?:tặng|trao tặng|trao|thưởng|công nhận|suy tôn|phong tặng|truy tặng|cho|đề nghị)\b")
_BODY = cue_pattern(
    r"\b(?:tập thể\s+)?(?:nhà trường|bệnh viện|trường|công ty|hợp tác xã|"
    r"tổng công ty)\b(?=[^,;.]{0,30}\b(?:được|nhận|đạt|vinh dự|đón nhận|đăng ký)\b)"
)
_PRONOUN = cue_pattern(
    r"\b(?:anh|chị|cô|thầy|ông|bà)\b(?=\s+(?:\w+\s+){0,2}(?:được|nhận|đạt|vinh dự|từng|đã|có)\b)|"
    r"(?<=tặng )(?:anh|chị|cô|thầy|ông|bà)\b"
)
_NEW_CLAUSE = re.compile(r"[;:]|\.\s")
_NEAR = 45
_HEAD_OF_LINE = 40
_LIST_OPENS = re.compile(r":\s*\n")
_LINE = re.compile(r"[^\n]+")
_LONG_GAP = 90
_SEPARATOR = cue_pattern(r"[,;:\n]|\bvà\b|\bcùng\b|\bcho\b")
_PROPOSING = cue_pattern(r"(?<!được )\b(?:đề nghị|trình|lập hồ sơ|làm hồ sơ|suy tôn|hoàn tất hồ sơ)\b")
_SUBJECT_VERB = cue_pattern(r"\b(?:tặng|trao tặng|quyết định|khen thưởng)\b")
_BOUNDARY = re.compile(r";|\n|(?<!\d)\.\s|:\s")


def award_facts(scene: Scene, awards: Sequence[AwardMention], default_year: int | None) -> tuple[AwardFact, ...]:
    """Return the awards with their recipients; silent where status or recipient is in doubt. Captions only confirm."""
    clauses = _clauses(scene, awards)
    found: list[AwardFact] = []
    pending: list[Clause] = []
    subject: tuple[Sentence, tuple[Recipient, ...]] | None = None
    for clause in clauses:
        recipients = _spelt_out(scene, clause) or _after(scene, clause) or _between(scene, clause)
        if not recipients:
            recipients = _before(scene, clause) or _carried(scene, clause, subject) or _referred(scene, clause)
            subject = (clause.sentence, recipients) if recipients else subject
        if not recipients:
            pending.append(clause)
            continue
        for shared in [*_sharing(scene, pending, clause), clause]:
            found.extend(_facts(scene, shared, recipients, default_year))
        pending = []
    return _distinct(found)


def _carried(
    scene: Scene, clause: Clause, subject: tuple[Sentence, tuple[Recipient, ...]] | None
) -> tuple[Recipient, ...]:
    """ "R được tặng A1, đạt A2": the subject of the sentence goes on receiving."""
    if subject is None or subject[0] != clause.sentence:
        return ()
    verb = _RECEIVED.search(scene.view.cues, clause.before, clause.award.start)
    if verb is None or _NEW_CLAUSE.search(scene.view.cues, clause.before, verb.start()):
        return ()
    return subject[1] if verb.start() - clause.before < _NEAR else ()


def _referred(scene: Scene, clause: Clause) -> tuple[Recipient, ...]:
    """ "Anh được tặng A", "tập thể bệnh viện được tặng A": the person portrayed, the organisation reported on."""
    cues = scene.view.cues
    begin = max([clause.before, *(mark.end() for mark in _BOUNDARY.finditer(cues, clause.before, clause.award.start))])
    body = _BODY.search(cues, begin, clause.award.start)
    if body is not None and scene.body:
        return (Recipient(body.start(), body.end(), scene.body),)
    pronoun = _PRONOUN.search(cues, begin, clause.award.start)
    if pronoun is None or not scene.subjects:
        return ()
    last = [one.person for one in scene.attachments if one.person.start < pronoun.start()]
    known = next((person for person in reversed(last) if person.identity in scene.subjects), None)
    return (Recipient(pronoun.start(), pronoun.end(), known.name),) if known else ()


def _clauses(scene: Scene, awards: Sequence[AwardMention]) -> list[Clause]:
    found = []
    for sentence in scene.body_sentences():
        inside = [award for award in awards if sentence.start <= award.start < sentence.end]
        for index, award in enumerate(inside):
            following = next((one.start for one in inside[index + 1 :] if one.start > award.start), sentence.end)
            before = max((one.end for one in inside[:index] if one.end < award.start), default=sentence.start)
            found.append(Clause(award, sentence, before, following))
    return found


def _after(scene: Scene, clause: Clause) -> tuple[Recipient, ...]:
    cues = scene.view.cues
    to = _TO.match(cues, clause.award.end, clause.after_end)
    if to is None or _has_name_between(scene, clause.award.end, to.end()):
        return ()
    begin = to.end()
    stop = _stop(scene, begin, clause.after_end)
    return _contiguous(scene, recipients_in(scene, begin, stop))


def _spelt_out(scene: Scene, clause: Clause) -> tuple[Recipient, ...]:
    """ "tặng A cho 4 tập thể và 5 cá nhân, gồm:" and a list of lines: the first name of each line."""
    text = scene.view.text
    opening = _LIST_OPENS.search(text, clause.award.end, clause.after_end)
    if opening is None:
        return ()
    found = []
    for line in _LINE.finditer(text, opening.end(), clause.after_end):
        named = [one for one in recipients_in(scene, line.start(), line.end()) if not one.counted]
        found += [one for one in named[:1] if one.start - line.start() < _HEAD_OF_LINE and _heads_line(text, line, one)]
    return tuple(found)


def _heads_line(text: str, line: re.Match[str], one: Recipient) -> bool:
    """A place at the end of a line tells where an unnamed recipient is from; it receives nothing itself."""
    return not one.name[:1].islower() or len(text[line.start() : one.start].strip(" -–+*•·")) == 0


def _stop(scene: Scene, begin: int, limit: int) -> int:
    """The list ends at a word that no name contains: cues inside units, persons and their posts do not count."""
    spans = [(unit.start, unit.end) for unit in scene.units_in(begin, limit)]
    spans += [(one.person.start, one.end) for one in scene.people_in(begin, limit)]
    for stop in _STOP.finditer(scene.view.cues, begin, limit):
        if not any(start <= stop.start() < end for start, end in spans):
            return stop.start()
    return limit


def _has_name_between(scene: Scene, start: int, end: int) -> bool:
    return bool(scene.units_in(start, end) or scene.people_in(start, end))


def _contiguous(scene: Scene, found: Sequence[Recipient]) -> tuple[Recipient, ...]:
    """Keep the unbroken beginning of a list: a long stretch of other words ends it."""
    kept: list[Recipient] = []
    for one in found:
        between = scene.view.cues[kept[-1].end : one.start] if kept else ""
        if len(between) > _LONG_GAP:
            break
        if kept and not _SEPARATOR.search(between):
            continue
        kept.append(one)
    return tuple(kept)


def _between(scene: Scene, clause: Clause) -> tuple[Recipient, ...]:
    """ "tặng Trường A Cờ thi đua", "công nhận 5 cá nhân đạt …": the recipient stands between verb and award."""
    verbs = list(_GIVEN_TO.finditer(scene.view.cues, clause.before, clause.award.start))
    for verb in reversed(verbs):
        found = recipients_in(scene, verb.end(), clause.award.start)
        between = scene.view.cues[verb.end() : clause.award.start]
        if found and len(between) < 260 and not _is_granter(scene, verb.end(), between, verb[0]):
            lead = scene.view.cues[verb.end() : found[0].start].strip(" :")
            if len(lead) < 25:
                return found
        if found:
            return ()
    return ()


def _is_granter(scene: Scene, position: int, between: str, verb: str) -> bool:
    """ "đề nghị UBND tỉnh tặng …": who is asked to grant is no recipient."""
    return cue_pattern(r"\b(?:tặng|xét|trao|khen thưởng|công nhận|phong)\b").search(between) is not None


def _before(scene: Scene, clause: Clause) -> tuple[Recipient, ...]:
    """ "R được tặng A", "R đăng ký A": the subject of the clause receives."""
    cues = scene.view.cues
    begin = max([clause.before, *(mark.end() for mark in _BOUNDARY.finditer(cues, clause.before, clause.award.start))])
    verb = next(iter(_RECEIVED.finditer(cues, begin, clause.award.start)), None)
    while verb is not None:
        subjects = recipients_in(scene, begin, verb.start())
        if subjects and verb.start() - subjects[-1].end < 60:
            if _PROPOSING.search(cues, subjects[-1].end, clause.award.start):
                return ()
            return _last_group(scene, subjects)
        verb = _RECEIVED.search(cues, verb.end(), clause.award.start)
    return ()


def _last_group(scene: Scene, found: Sequence[Recipient]) -> tuple[Recipient, ...]:
    group = [found[-1]]
    for one in reversed(found[:-1]):
        between = scene.view.cues[one.end : group[0].start]
        if not re.fullmatch(
            cue_pattern(r"[\s,]*(?:và|cùng)?\s*(?:các\s+)?(?:đồng chí|ông|bà|anh|chị|tập thể)?[\s:]*").pattern, between
        ):
            break
        group.insert(0, one)
    return tuple(group)


def _sharing(scene: Scene, pending: Sequence[Clause], clause: Clause) -> list[Clause]:
    """Awards of the same sentence joined to this one by "và" or a comma go to the same recipients."""
    shared: list[Clause] = []
    begin = clause.award.start
    for earlier in reversed(pending):
        between = scene.view.cues[earlier.award.end : begin]
        if earlier.sentence != clause.sentence or not re.fullmatch(r"[\s,]*(?:và)?\s*(?:\d+\s+|\w+\s+)?", between):
            break
        shared.insert(0, earlier)
        begin = earlier.award.start
    return shared


def _facts(scene: Scene, clause: Clause, recipients: Sequence[Recipient], default_year: int | None) -> list[AwardFact]:
    cues = scene.view.cues
    following = cues[clause.award.end : max(clause.award.end, min(one.start for one in recipients))]
    verdict = verdict_of(f"{cues[clause.sentence.start : clause.award.start]} {following}")
    if verdict is Verdict.NONE:
        return []
    award = clause.award if clause.award.granter else replace(clause.award, granter=_subject(scene, clause, recipients))
    years = award_years(scene, clause, recipients, default_year)
    return [
        AwardFact(
            award=award.full_name,
            recipient=one.name,
            count=one.count,
            status=verdict.value,
            year=year,
            span=Span(min(one.start, award.start), max(one.end, award.end)),
        )
        for one in recipients
        for year in years
    ]


def _subject(scene: Scene, clause: Clause, recipients: Sequence[Recipient]) -> str:
    """Who grants, when he stands right before the verb: "UBND tỉnh tặng", "đề nghị Bộ trưởng Bộ X tặng"."""
    if clause.award.name.startswith(("Huân chương", "Huy chương", "Anh hùng", "Nhà giáo", "Danh hiệu")):
        return ""
    cues = scene.view.cues
    verbs = list(_SUBJECT_VERB.finditer(cues, clause.before, clause.award.start))
    if not verbs:
        return ""
    received = {one.name for one in recipients}
    by_unit = {unit.start: unit for unit in scene.units}
    by_post = {post.start: post for post in scene.posts}
    starts = sorted({*by_unit, *by_post, *(m.start() for m in _STATE.finditer(cues, clause.before, verbs[-1].start()))})
    for start in [start for start in starts if clause.before <= start < verbs[-1].start()]:
        granter, end = granter_at(scene.view, start, by_unit, by_post)
        if granter and granter not in received and _LEADS_TO_VERB.fullmatch(cues, end, verbs[-1].start()):
            return granter
    return ""


_STATE = cue_pattern(r"\b(?:thủ tướng|chính phủ)\b")
_LEADS_TO_VERB = cue_pattern(r"\s*(?:đã\s+)?(?:xét\s*,?\s*)?(?:quyết định\s+)?(?:xem xét\s*,?\s*)?(?:trao\s+)?")


def _distinct(found: Sequence[AwardFact]) -> tuple[AwardFact, ...]:
    kept: list[AwardFact] = []
    for fact in found:
        twin = next((index for index, one in enumerate(kept) if _same(one, fact)), None)
        if twin is None:
            kept.append(fact)
        elif len(fact.award) > len(kept[twin].award):
            kept[twin] = fact
    return tuple(kept)


def _same(one: AwardFact, other: AwardFact) -> bool:
    if (one.recipient, one.count) != (other.recipient, other.count):
        return False
    short, long = sorted((folded(one.award), folded(other.award)), key=len)
    return long.startswith(short) and (one.year == other.year or None in (one.year, other.year))
