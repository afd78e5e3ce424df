"""Localities inside names: a level with its proper name, a bare level, a province standing alone."""

import re
from dataclasses import dataclass

from news.importing.facts.data.people_names import COMMON_FAMILIES, FAMILIES
from news.importing.facts.data.provinces import ACRONYMS, CENTRAL_CITIES, OTHER_SPELLINGS, PROVINCES
from news.importing.facts.view import Token, View, cue_pattern, phrases_pattern
from news.importing.facts.words import folded

PROVINCE_LEVELS = ("tỉnh", "thành phố")
_LEVELS = {
    "tỉnh": "tỉnh", "thành phố": "thành phố", "tp": "thành phố", "huyện": "huyện", "quận": "quận",
    "thị xã": "thị xã", "tx": "thị xã", "thị trấn": "thị trấn", "tt": "thị trấn", "xã": "xã", "phường": "phường",
    "đặc khu": "đặc khu", "thôn": "thôn", "bản": "bản", "buôn": "buôn", "làng": "làng", "ấp": "ấp",
}  # fmt: skip
_LEVEL = cue_pattern(
    r"\s*\b(tỉnh|thành phố|tp|huyện|quận|thị xã|tx|thị trấn|tt|xã|phường|đặc khu|thôn|"
    r"buôn)\b(?!\s+(?:ủy|đoàn|đội|lộ|hội)\b)\.?(?:\s*|$)"
)
_VILLAGE = cue_pattern(r"\s*\b(thôn|bản|buôn|làng|ấp|xóm|khu phố|tổ dân phố|khóm|tiểu khu|bon)\s+(?:số\s+)?(?=\S)")
_NUMBER = re.compile(r"\d{1,2}\b(?![/.,]\d)")
_SECOND = re.compile(r" \d(?=[,.;)])")
_FILED = {folded(name): name for name in (*PROVINCES, *CENTRAL_CITIES)}
_FILED |= {folded(spelling).replace("–", "-"): name for spelling, name in OTHER_SPELLINGS}
_FILED |= {folded(short): name for short, name in ACRONYMS}
_NAMES = (*PROVINCES, *CENTRAL_CITIES, *(spelling for spelling, _ in OTHER_SPELLINGS))
_PROVINCE = re.compile(rf"\s*({phrases_pattern(_NAMES)})(?!\w)")
_ACRONYM = re.compile(r"\s*\b(HCM|HN|BR-VT)\b")
_CENTRAL = frozenset(CENTRAL_CITIES)


@dataclass(frozen=True, slots=True)
class Locality:
    """``level`` is empty for a province without its level; ``name`` is empty for a bare level ("tỉnh")."""

    level: str
    name: str
    start: int
    end: int

    @property
    def is_province(self) -> bool:
        """Whether this names a province or a central city, and not the city that a province is named after."""
        if self.level == "thành phố":
            return self.name in _CENTRAL
        return bool(self.name) and self.level in ("", "tỉnh") and folded(self.name) in _FILED

    @property
    def filed(self) -> str:
        """The locality with its level: "tỉnh Bắc Kạn", "thành phố Hà Nội", "xã Tân Lập"."""
        return province_with_level(self.name) if self.is_province else f"{self.level} {self.name}".strip()


def province_with_level(name: str) -> str:
    """Return a province's name with "tỉnh" or "thành phố" before it."""
    return f"{'thành phố' if name in _CENTRAL else 'tỉnh'} {name}"


def province_name(text: str) -> str | None:
    """Return the usual spelling of the province that ``text`` names alone, else ``None``."""
    return _FILED.get(folded(text.strip()).replace("–", "-"))


def province_at(view: View, position: int) -> Locality | None:
    """Read a capitalised province name at ``position`` (blanks before it are skipped)."""
    found = _PROVINCE.match(view.cues, position) or _ACRONYM.match(view.text, position)
    if found is None or not view.text[found.start(1)].isupper():
        return None
    name = province_name(view.text[found.start(1) : found.end(1)])
    if name is None or _goes_on_as_name(view, found.end(1), name):
        return None
    return Locality("", name, found.start(1), found.end(1))


def locality_at(view: View, position: int) -> Locality | None:
    """Read a level with its place, a bare level, or a province at ``position``."""
    level = _LEVEL.match(view.cues, position)
    if level is None:
        return province_at(view, position)
    name = _LEVELS[level[1].replace(".", "")]
    if level[1] == "tt" and not view.text[level.start(1)].isupper():
        return None
    if name in PROVINCE_LEVELS:
        province = province_at(view, level.end())
        if province is not None:
            return Locality(name, province.name, level.start(1), province.end)
        if name == "tỉnh" and view.capital_run(level.end()) and view.text[level.end(1) : level.end()]:
            return Locality(name, "", level.start(1), level.end(1))
    number = _NUMBER.match(view.cues, level.end())
    if number and name in ("quận", "phường"):
        return Locality(name, number[0], level.start(1), number.end())
    run = place_run(view, level.end())
    if not run or (name == "thành phố" and len(run) > 2 and run[0].text in COMMON_FAMILIES):
        return Locality(name, "", level.start(1), level.end(1))
    second = _SECOND.match(view.text, run[-1].end)
    end = second.end() if second else run[-1].end
    return Locality(name, view.text[run[0].start : end], level.start(1), end)


def village_at(view: View, position: int) -> Locality | None:
    """Read a part of a commune with its name or number: "bản Xa Rưi", "khu phố 3"."""
    level = _VILLAGE.match(view.cues, position)
    if level is None:
        return None
    number = _NUMBER.match(view.cues, level.end())
    run = () if number else place_run(view, level.end())
    end = number.end() if number else run[-1].end if run else 0
    return Locality(level[1], view.text[level.end() : end], level.start(1), end) if end else None


def place_run(view: View, position: int) -> tuple[Token, ...]:
    """Return the capitalised words of a place's name, without a person's name that follows it."""
    run = view.capital_run(position, limit=8)
    for families in (COMMON_FAMILIES, FAMILIES):
        for index, token in enumerate(run):
            rest = len(run) - index
            if index and token.text in families and (rest >= 3 or (rest == 2 and index >= 2)):
                return run[:index]
    return run[:4]


def bare_piece(view: View, position: int, level: str) -> Locality | None:
    """Read one more place of a list whose level was said before."""
    if level in ("", *PROVINCE_LEVELS):
        province = province_at(view, position)
        if province is not None or level in ("", "tỉnh"):
            return province
    run = place_run(view, position)
    return Locality(level, view.text[run[0].start : run[-1].end], run[0].start, run[-1].end) if run else None


def _goes_on_as_name(view: View, end: int, name: str) -> bool:
    """ "Hòa Bình Minh" is no province: one more capitalised word belongs to the name unless a person begins there."""
    following = view.capital_run(end + 1, limit=4) if view.text[end : end + 1] == " " else ()
    if not following or following[0].text in FAMILIES:
        return False
    return len(following) == 1 and following[0].text not in _HEAD_STARTS and not following[0].text.isupper()


_HEAD_STARTS = frozenset(
    """
    Sở Ban Bộ Cục Chi Vụ Công Trường Trung Bệnh Hội Liên Quỹ Kho Bảo Ủy Uỷ Phòng Viện Đài Báo Tỉnh Thanh Văn Khối Cụm
    Ông Bà Đồng Chủ Phó Giám Trưởng Bí Tổng Chánh Năm Ngày Tại Trong Theo Và Đoàn Đảng
    """.split()
)
