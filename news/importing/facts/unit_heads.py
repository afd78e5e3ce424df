"""Where a unit's name may begin: the head words found in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from news.importing.facts.data.unit_heads import HEADS
from news.importing.facts.view import View, cue_form, cue_pattern, phrases_pattern

# Heads that ordinary prose also writes in lower case before a capitalised field or name.
_LOWER_CASE_KINDS = frozenset(
    {"bo", "so", "phong", "truong", "doanh_nghiep", "benh_vien", "ubnd", "cong_an", "hdnd", "ban_quan_ly", "hop_tac_xa"}
)


@dataclass(frozen=True, slots=True)
class Head:
    """A head word at ``[start, end)``; ``filed`` is how the registry writes it."""

    start: int
    end: int
    filed: str
    kind: str
    tail: str


_BY_SPELLING = {cue_form(spelling): row for row in HEADS for spelling in row[0]}
_HEADS = re.compile(rf"\b(?:{phrases_pattern(tuple(_BY_SPELLING))})(?!\w)")
_GATHERING = cue_pattern(r"\s+(?:nghị|thảo|thi|trường|diễn|chợ|trại|đàm|an(?! toàn))\b")
_IN_A_POST = cue_pattern(r"\s+(?:viên|trưởng|phó)\b")
# "xã Trường Thọ", "đảo Trường Sa": behind the level of a place a head word only sounds like one.
_PLACE_BEFORE = cue_pattern(r"\b(?:xã|phường|thị trấn|huyện|quận|đảo|quần đảo|đường|phố|thôn|ấp|núi|sông|chợ)\s$")
_BLANKS = re.compile(r"\s+")
# Words of two syllables that end like a head.
_INSIDE_A_WORD = cue_pattern(
    r"\b(?:(?:hội|thị|môi|nông|quảng|lâm|ngư|công|thương|chiến|lập|hiện|nhà|chủ) trường|"
    r"(?:cán|toàn|nội|đảng|tiến|chi|đường|đồng|cục|hạ|tổng) bộ|(?:cơ|trụ) sở|"
    r"(?:văn|quốc|dự|biên|đề|gian|căn) phòng|ngành \w+)$"
)
_ONLY_CAPITALS = frozenset({"ca", "vp", "tt", "bv", "qk", "tct", "đh", "ct cp", "trường th", "trường mg", "trường mn"})


def head_at(view: View, position: int, *, any_case: bool = False) -> Head | None:
    """Return the head word that starts at ``position``, in capitals unless ``any_case`` (or usage) allows else."""
    found = _HEADS.match(view.cues, position)
    return _read(view, found, any_case) if found else None


def heads_of(view: View) -> Iterator[Head]:
    """Yield every head word of the text in order."""
    for found in _HEADS.finditer(view.cues):
        head = _read(view, found, any_case=False)
        if head is not None:
            yield head


def _read(view: View, found: re.Match[str], any_case: bool) -> Head | None:
    spelling = _BLANKS.sub(" ", found[0])
    names, kind, tail = _BY_SPELLING[spelling]
    written = view.text[found.start() : found.end()]
    if _only_sounds_like_a_head(view, found) or (spelling in _ONLY_CAPITALS and not written.split()[-1].isupper()):
        return None
    capital = written[0].isupper() or any_case
    if not capital and not (kind in _LOWER_CASE_KINDS and _capital_follows(view, found.end())):
        return None
    if (not capital and _inside_a_word(view, found)) or (tail == "part" and not _capital_follows(view, found.end())):
        return None
    return Head(found.start(), found.end(), names[0], kind, tail)


def _only_sounds_like_a_head(view: View, found: re.Match[str]) -> bool:
    """Whether the word stands in a post, a place's name or another word: "đội trưởng", "xã Trường Thọ", "hội nghị"."""
    if _IN_A_POST.match(view.cues, found.end()) and not found[0].endswith("công đoàn"):
        return True
    if _PLACE_BEFORE.search(view.cues, max(0, found.start() - 12), found.start()):
        return True
    gathers = found[0] == "hội" and _GATHERING.match(view.cues, found.end()) is not None
    return gathers or (found[0] == "ban" and view.cues.startswith("ban nha", found.start()))


def _inside_a_word(view: View, found: re.Match[str]) -> bool:
    """Whether the head is the second half of another word: "hội trường", "cán bộ", "cơ sở", "văn phòng"."""
    first = found.start() + len(found[0].split()[0])
    return _INSIDE_A_WORD.search(view.cues, max(0, found.start() - 8), first) is not None


def _capital_follows(view: View, position: int) -> bool:
    index = view.token_at(position)
    return index < len(view.tokens) and view.tokens[index].capital and view.tokens[index].start <= position + 1
