"""Names of persons in a text: openers, families, the names of the highlands, second mentions."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from news.importing.facts.data.people_names import (
    ABBREVIATED_OPENERS,
    COMMON_FAMILIES,
    HIGHLAND_CLANS,
    HIGHLAND_FIRST,
    HISTORICAL,
    NAME_BEARERS,
    OPENERS,
)
from news.importing.facts.name_shapes import (
    ALL_FAMILIES,
    Candidate,
    has_shape,
    is_addressed,
    is_clergy,
    is_foreign,
    is_highland,
)
from news.importing.facts.posts import Post
from news.importing.facts.units import UnitMention
from news.importing.facts.view import Token, View, cue_pattern, phrases_pattern
from portal.vietnamese.fold import fold_key
from portal.vietnamese.syllables import is_vietnamese_syllable


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person where the text names him; ``name`` is the full name even at a second, shorter mention."""

    start: int
    end: int
    name: str
    opener_start: int
    opener: str = ""

    @property
    def identity(self) -> str:
        """The same for every mention of one person."""
        return fold_key(self.name)


_OPENER_WORDS = phrases_pattern(OPENERS)
_SHORT_OPENERS = phrases_pattern(ABBREVIATED_OPENERS)
_OPENER = cue_pattern(
    rf"(?:(?<!triệu )(?<!nghìn )(?<!tỷ )(?<!\d )\b(?:(?:{_SHORT_OPENERS})(?!\w)\.?\s*|"
    rf"(?:{_OPENER_WORDS})(?!\w)(?:\s*[:,]\s*|\s+)))+$"
)
_BEARER = cue_pattern(rf"\b(?:{phrases_pattern(NAME_BEARERS)})\s+(?:mang tên\s+)?$")
_WINDOW = 48
_CAPITAL_OPENERS = frozenset(
    "Ông Bà Anh Chị Em Cô Thầy Mẹ Cụ Chú Bác Đồng TS ThS Ths GS PGS BS KS NSND NSƯT NGƯT TTƯT".split()
)
_HIGHLAND = re.compile(
    r"\b[HK]\s?['’ʼ´`]\s?[^\W\d_]+(?:[ -][A-ZĐÊÂ][^\W\d_]*){0,3}|\bY [A-ZĐÊÂ][^\W\d_]*(?: [A-ZĐÊÂ][^\W\d_]*){0,2}"
)
_APOSTROPHE = re.compile(r"\s?['’ʼ´`]\s?")
_HISTORICAL = frozenset(fold_key(name) for name in HISTORICAL)
_CONTINUES = cue_pattern(r"\s*(?:\([^()\n]{1,80}\)\s*)?(?:,\s*và|,|;|và|-)\s*")
_MIDDLE_NAMES = frozenset("Văn Thị Xuân Đình Hữu Đức Quang Minh Công Ngọc Thanh Bá Duy Hoàng Mạnh Viết Trọng".split())
_LONGEST = 5
_LIST_GAP = 90


def find_people(view: View, units: Sequence[UnitMention], posts: Sequence[Post]) -> tuple[PersonMention, ...]:
    """Return the people named in the text in order; a name inside a unit, a street or a school is nobody."""
    bodies = [(unit.start, unit.end) for unit in units if not _ends_name(view, unit)]
    masks = sorted(bodies + [(post.span.start, post.span.end) for post in posts])
    posts_before = {post.end for post in posts}
    posts_after = {post.start for post in posts}
    accepted: list[Candidate] = []
    full: list[str] = []
    mentions: list[PersonMention] = []
    for candidate in _candidates(view, masks):
        name = _accept(view, candidate, accepted, full, posts_before, posts_after)
        if name is None:
            continue
        accepted.append(candidate)
        if name not in full:
            full.append(name)
        mentions.append(PersonMention(candidate.start, candidate.end, name, candidate.opener_start, candidate.opener))
    return tuple(_under_full_name(mention, full) for mention in mentions)


def _ends_name(view: View, unit: UnitMention) -> bool:
    """ "Đỗ Trường Sơn": a unit of two words right behind a family or a middle name is the rest of a person's name."""
    words = view.text[unit.start : unit.end].split()
    index = view.token_at(unit.start)
    before = view.tokens[index - 1] if index else None
    joined = before is not None and before.capital and view.text[before.end : unit.start] == " "
    return (
        before is not None
        and joined
        and unit.key is None
        and len(words) <= 2
        and before.text not in _CAPITAL_OPENERS
        and before.text in (ALL_FAMILIES | _MIDDLE_NAMES)
    )


def _under_full_name(mention: PersonMention, full: Sequence[str]) -> PersonMention:
    """A highland name in short before its full form ("H'Lan", then "H'Lan Niê") is the same person."""
    longer = next((name for name in full if name.startswith(mention.name + " ")), None)
    return replace(mention, name=longer) if longer and is_highland(mention.name.split()) else mention


def _candidates(view: View, masks: Sequence[tuple[int, int]]) -> list[Candidate]:
    found: list[Candidate] = []
    taken = 0
    highland = {match.start(): match for match in _HIGHLAND.finditer(view.text)}
    index = 0
    while index < len(view.tokens):
        token = view.tokens[index]
        mask = _mask_over(masks, token.start)
        match = highland.get(token.start)
        if token.start < taken or not token.capital or mask:
            index += 1
            continue
        if match:
            words = tuple(_APOSTROPHE.sub("'", match[0]).split(" "))
            found.append(_candidate(view, match.start(), match.end(), words))
            taken = match.end()
            index += 1
            continue
        run = _run(view, index, masks, highland.keys())
        index += len(run)
        run = _without_openers(view, run)
        if run:
            found.append(_candidate(view, run[0].start, run[-1].end, _words(view, run)))
    return found


def _words(view: View, run: Sequence[Token]) -> tuple[str, ...]:
    """The words of a run as a name is filed: one apostrophe, hyphens kept."""
    return tuple(_APOSTROPHE.sub("'", view.text[run[0].start : run[-1].end]).split())


def _run(view: View, index: int, masks: Sequence[tuple[int, int]], stops: Container[int]) -> list[Token]:
    run = [view.tokens[index]]
    for token in view.tokens[index + 1 : index + 9]:
        gap = view.text[run[-1].end : token.start]
        foreign = gap == "-" and not all(is_vietnamese_syllable(word.text) for word in (*run, token))
        if not (foreign or (gap == " " and token.capital)) or _mask_over(masks, token.start):
            break
        if token.text.isdigit() or (token.start in stops and not _opens_with_family(run)):
            break
        run.append(token)
    return run


def _opens_with_family(run: Sequence[Token]) -> bool:
    """ "Rơ Mah H'Bé Ly", "Phạm Y Sa": what looks like a whole name of the highlands is the end of a longer one."""
    first = next((token.text for token in run if token.text not in _CAPITAL_OPENERS), "")
    return first in ALL_FAMILIES or first in HIGHLAND_CLANS


def _mask_over(masks: Sequence[tuple[int, int]], position: int) -> bool:
    return any(start <= position < end for start, end in masks)


def _without_openers(view: View, run: list[Token]) -> list[Token]:
    """ "Ông" opens a name unless an opener stands before it: then it is the family ("bà Ông Thị Mai")."""
    if run[0].text == "Ông" and _OPENER.search(view.cues[max(0, run[0].start - _WINDOW) : run[0].start]):
        return run
    if run[0].text == "Đồng" and (len(run) < 4 or run[1].text not in COMMON_FAMILIES):
        return run
    while len(run) > 1 and (run[0].text in _CAPITAL_OPENERS or _is_degree(run)):
        run = run[1:]
    return run


def _is_degree(run: list[Token]) -> bool:
    return len(run[0].text) > 1 and run[0].text.isupper() and not run[1].text.isupper()


def _candidate(view: View, start: int, end: int, words: tuple[str, ...]) -> Candidate:
    window = max(0, start - _WINDOW)
    found = _OPENER.search(view.cues[window:start])
    if found is None or _ends_a_name(view, window + found.start()):
        return Candidate(start, end, words, start, "")
    return Candidate(start, end, words, window + found.start(), found[0].strip(" :,."))


def _ends_a_name(view: View, opener: int) -> bool:
    """Whether the opener's word ends another name ("Cửa Ông, …")."""
    index = view.token_at(opener)
    before = view.tokens[index - 1] if index else None
    return (
        before is not None
        and before.capital
        and view.text[opener].isupper()
        and view.text[before.end : opener] == " "
        and not before.text.isupper()
    )


def _accept(
    view: View,
    candidate: Candidate,
    accepted: Sequence[Candidate],
    full: Sequence[str],
    posts_before: set[int],
    posts_after: set[int],
) -> str | None:
    """Return the full name of the person, or ``None`` when this is not somebody."""
    name = candidate.name
    if fold_key(name) in _HISTORICAL or len(candidate.words) > _LONGEST:
        return None
    earlier = _earlier(candidate, full)
    if earlier is not None:
        return earlier
    post_before = _touches_post_before(view, candidate.opener_start, posts_before)
    if not has_shape(candidate) or (not post_before and _is_borne(view, candidate)):
        return None
    opened = bool(candidate.opener)
    post_after = _touches_post_after(view, candidate.end, posts_after)
    listed = _continues_list(view, candidate, accepted)
    family = candidate.words[0] in ALL_FAMILIES or is_highland(candidate.words)
    if opened and (family or is_addressed(candidate) or candidate.words[0] in HIGHLAND_FIRST):
        return name
    if opened and (post_after or is_clergy(candidate)) and is_foreign(candidate.words):
        return name
    if not family:
        return None
    if post_before or post_after or listed:
        return name if candidate.words[0] in COMMON_FAMILIES or len(candidate.words) >= 3 else None
    return None


def _earlier(candidate: Candidate, full: Sequence[str]) -> str | None:
    """A shorter or equal mention of somebody already named in full; the last such person is meant."""
    name = candidate.name
    for known in reversed(full):
        if known == name or fold_key(known) == fold_key(name):
            return known
        if candidate.opener and len(candidate.words) <= 2 and known.endswith(" " + name):
            return known
        if is_highland(candidate.words) and known.startswith(name + " "):
            return known
    return None


def _is_borne(view: View, candidate: Candidate) -> bool:
    """Whether a street, a school or a place bears the name."""
    if candidate.opener:
        return False
    window = max(0, candidate.start - _WINDOW)
    return _BEARER.search(view.cues[window : candidate.start]) is not None


def _touches_post_before(view: View, start: int, ends: set[int]) -> bool:
    if any(
        position in ends and not view.text[position:start].strip(" :,")
        for position in range(max(0, start - 3), start + 1)
    ):
        return True
    signed = SIGNED.search(view.cues, max(0, start - _SIGNATURE), start)
    return signed is not None and signed.start() in ends


# What stands between the post and the name in a signature: line ends, perhaps "(Đã ký)".
SIGNED = cue_pattern(r"[\s\n]*\n[\s\n]*(?:\((?:đã\s+)?ký[^)\n]{0,20}\)[\s\n]*)?$")
_SIGNATURE = 160
_AFTER = cue_pattern(r"\s*(?:\([^()\n]{1,60}\)\s*)?(?:,|-|\(|:|là)\s*(?:(?:hiện\s+)?là\s+|đơn vị\s+)?")


def _touches_post_after(view: View, end: int, starts: set[int]) -> bool:
    join = _AFTER.match(view.cues, end)
    return join is not None and join.end() in starts


def _continues_list(view: View, candidate: Candidate, accepted: Sequence[Candidate]) -> bool:
    if not accepted:
        return False
    before = accepted[-1]
    between = view.cues[before.end : candidate.start]
    return len(between) < _LIST_GAP and _CONTINUES.fullmatch(between) is not None
