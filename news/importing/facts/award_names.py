"""Emulation titles and commendation forms named in a text, with rank and granter."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from news.importing.facts.data.award_forms import FORMS
from news.importing.facts.posts import Post
from news.importing.facts.unit_draft import filed
from news.importing.facts.units import UnitMention
from news.importing.facts.view import View, cue_form, cue_pattern, phrases_pattern


@dataclass(frozen=True, slots=True)
class AwardMention:
    """A form or title at ``[start, end)``; ``name`` without granter, ``granter`` as filed or empty."""

    start: int
    end: int
    name: str
    granter: str

    @property
    def full_name(self) -> str:
        """Form or title, rank, granter."""
        return f"{self.name} của {self.granter}" if self.granter else self.name


_FILED = {cue_form(spelling): row[0] for row in FORMS for spelling in row}
_SPELLINGS = phrases_pattern(tuple(spelling for row in FORMS for spelling in row))
_BARE = cue_pattern(r"\b(?:truy tặng|trao tặng|phong tặng|công nhận)\s+(danh hiệu)(?=\s+(?:này\s+)?(?:cho|đối với)\b)")
_NAME = cue_pattern(rf"\b(?:danh hiệu\s+)?(?:vinh dự nhà nước\s+)?\"?\s*({_SPELLINGS})(?!\w)")
_RANK = cue_pattern(
    r"\s*,?\s*(?:hạng|loại)\s+(nhất|nhì|nhị|ba|iii|ii|i)\b(?:\s*,\s*(?:hạng\s+)?(?:nhất|nhì|ba|iii|ii|"
    r"i)\b)*"
)
_RANK_WORD = re.compile(r"nhất|nhì|nhị|ba|iii|ii|i(?!\w)")
_RANKS = {"nhất": "Nhất", "nhì": "Nhì", "nhị": "Nhì", "ba": "Ba", "i": "Nhất", "ii": "Nhì", "iii": "Ba"}
_LEVEL = cue_pattern(
    r"\s+(toàn quốc|cơ sở|(?:cấp\s+)?(?:bộ|tỉnh|thành phố|ngành|cơ sở|quân khu|toàn quân)\b|"
    r"tiêu biểu xuất sắc|xuất sắc|dẫn đầu)"
)
_MOTTO = re.compile(
    r"\s*[“\"]([^”\"\n]{3,80})[”\"]|\s+(Vì (?:sự nghiệp|thế hệ)[^,.;:()\n]{3,50}?)(?=\s+(?:cho|của|"
    r"năm)\b|[,.;:()]|$)"
)
_CLOSE = re.compile(r"\s*[”\"]")
_OF = cue_pattern(r"\s*\"?\s*(?:năm\s+\d{4}\s+)?(?:,?\s*cấp\s+\w+\s+)?của\s+")
_STATE = cue_pattern(
    r"(thủ tướng chính phủ|thủ tướng|chính phủ|chủ tịch nước|nhà nước|quốc hội|"
    r"trung ương [^,.;:()\n]{3,60}?(?=\s+(?:cho|tặng|năm|vì)\b|[,.;:()]|$))"
)
_STATE_OFFICE = cue_pattern(
    r"\b(?:(?:đảng|đảng,|đảng và)\s+nhà nước|thủ tướng chính phủ|thủ tướng|chính phủ|chủ tịch nước|"
    r"nhà nước|quốc hội)\b"
)
_STATE_NAMES = {
    "thủ tướng chính phủ": "Thủ tướng Chính phủ",
    "thủ tướng": "Thủ tướng Chính phủ",
    "chính phủ": "Chính phủ",
    "chủ tịch nước": "Chủ tịch nước",
    "nhà nước": "Nhà nước",
    "quốc hội": "Quốc hội",
}
_STATE_FILED = {cue_form(name): value for name, value in _STATE_NAMES.items()}
_DIRECT = cue_pattern(r"\s+(?=chính phủ\b|thủ tướng\b|bộ\b|ubnd\b|ủy ban\b|tỉnh\b)")
_MOTTO_FORMS = ("Kỷ niệm chương", "Cờ thi đua", "Huy hiệu")
_LEVELLED = ("Chiến sĩ thi đua", "Cờ thi đua")


def find_awards(view: View, units: Sequence[UnitMention], posts: Sequence[Post]) -> tuple[AwardMention, ...]:
    """Return the awards named in the text, in order; two ranks after one form are two awards.

    A form that the article ranks elsewhere ("Huân chương Lao động" in the headline) is dropped where its rank lacks.
    """
    by_unit = {unit.start: unit for unit in units}
    by_post = {post.start: post for post in posts}
    found: list[AwardMention] = []
    for match in _NAME.finditer(view.cues):
        found.extend(_read(view, match, by_unit, by_post))
    found = sorted([*found, *_repeated(view, found)], key=lambda award: award.start)
    ranked = {award.name.partition(" hạng ")[0] for award in found if " hạng " in award.name}
    return tuple(award for award in found if award.name not in ranked)


def _repeated(view: View, named: Sequence[AwardMention]) -> list[AwardMention]:
    """ "truy tặng danh hiệu cho …": the title named last in the sentence."""
    found = []
    for match in _BARE.finditer(view.cues):
        sentence = view.sentence_of(match.start())
        before = [award for award in named if sentence.start <= award.start < match.start()]
        found += [replace(award, start=match.start(1), end=match.end(1)) for award in before[-1:]]
    return found


def _read(
    view: View, match: re.Match[str], by_unit: dict[int, UnitMention], by_post: dict[int, Post]
) -> list[AwardMention]:
    name = _FILED[re.sub(" +", " ", match[1])]
    end = match.end()
    level = _LEVEL.match(view.cues, end) if name.startswith(_LEVELLED) else None
    if level:
        name, end = f"{name} {view.text[level.start(1) : level.end(1)].lower()}", level.end()
    motto = _MOTTO.match(view.text, end) if name.startswith(_MOTTO_FORMS) else None
    if motto:
        name, end = f"{name} {(motto[1] or motto[2]).strip()}", motto.end()
    rank = _RANK.match(view.cues, end)
    end = rank.end() if rank else end
    close = _CLOSE.match(view.text, end)
    end = close.end() if close else end
    granter, end = granter_after(view, end, by_unit, by_post)
    if not granter and not close:
        close = _CLOSE.match(view.text, end)
        end = close.end() if close else end
    close = _CLOSE.match(view.text, end)
    end = close.end() if close and granter else end
    names = (
        [f"{name} hạng {_RANKS[word]}" for word in _RANK_WORD.findall(rank[0].split(" ", 2)[-1])] if rank else [name]
    )
    start = match.end() - len(match[0].lstrip())
    return [AwardMention(start, end, one, granter) for one in names]


def state_granters(view: View, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the offices of the state stand that grant: "Chủ tịch nước", "Thủ tướng Chính phủ"."""
    return [(match.start(), match.end()) for match in _STATE_OFFICE.finditer(view.cues, start, end)]


def granter_after(
    view: View, position: int, by_unit: dict[int, UnitMention], by_post: dict[int, Post]
) -> tuple[str, int]:
    """Read "của" and who grants; returns the filed granter and where it ends."""
    of = _OF.match(view.cues, position) or _DIRECT.match(view.cues, position)
    granter, end = granter_at(view, of.end(), by_unit, by_post) if of else ("", position)
    return (granter, end) if granter else ("", position)


def granter_at(view: View, position: int, by_unit: dict[int, UnitMention], by_post: dict[int, Post]) -> tuple[str, int]:
    """Read who grants at ``position``."""
    post = by_post.get(position)
    if post is not None and post.unit is not None:
        return f"{post.span.title[0].upper()}{post.span.title[1:]} {post.unit.name}", post.end
    unit = by_unit.get(position)
    if unit is not None:
        return unit.name, unit.end
    state = _STATE.match(view.cues, position)
    if state is None:
        return "", position
    return _STATE_FILED.get(state[1], filed(view.text[state.start() : state.end()])), state.end()
