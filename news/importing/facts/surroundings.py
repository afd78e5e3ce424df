"""What an article tells of a unit elsewhere: the place behind a bare level, the body that a part belongs to."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from news.importing.facts.data.fields import TAIL_PHRASES
from news.importing.facts.localities import Locality, bare_piece, locality_at
from news.importing.facts.unit_draft import UnitDraft
from news.importing.facts.unit_grammar import read_unit
from news.importing.facts.unit_heads import heads_of
from news.importing.facts.view import View, cue_form, cue_pattern, phrases_pattern

# Parts that name nobody without the body they belong to.
NEEDS_PARENT = frozenset({"bo_phan", "phong", "van_phong", "hoi_dong"})
# Bodies of the moment or inside every unit; and funds that no office runs under that name.
NO_UNITS = frozenset(
    """
    Ban Thường vụ|Ban Chấp hành|Ban Giám đốc|Ban Giám hiệu|Ban Lãnh đạo|Ban Tổ chức|Ban Giám khảo|Ban Thư ký|Ban Chỉ
    đạo|
    Ban Chỉ huy|Ban Liên lạc|Ban Tổng Giám đốc|Văn phòng|Quỹ thi đua|Quỹ Thi đua, khen thưởng|Quỹ thi đua, khen thưởng|
    Quỹ thi đua khen thưởng|Ban Quản lý|Ban Quản lý dự án|Phòng|Trung tâm|Ban Thường trực|Hội đồng Thi đua - Khen thưởng
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_MINISTERIAL = frozenset({"vu", "cuc"})
_BODIES = frozenset({"benh_vien", "truong", "doanh_nghiep", "vien", "hop_tac_xa", "ngan_hang"})
_LOCAL_KINDS = frozenset({"benh_vien", "trung_tam", "quy", "doan_the", "van_hoa"})
_BARE = frozenset({"huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"})
_PLACE = cue_pattern(r"\b(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s(?!\s)")
_FIELDS = phrases_pattern(TAIL_PHRASES)
_ALL_FIELDS = re.compile(rf"(?:(?: | - |, | và )(?:{_FIELDS}))+")
_POLICE_OFFICES = ("Phòng Cảnh sát", "Phòng An ninh", "Phòng Xây dựng phong trào")
_LEAD = 700
_HEADLINE = 500
_NEXT_PIECE = cue_pattern(r"\s*(?:,\s*(?:và\s+)?|;\s*|\s+và\s+)(?:các\s+)?")
_PLURAL = cue_pattern(r"\s+các\s+(tỉnh(?:, thành phố)?|huyện|xã|phường|quận|thành phố)\s*:?\s+")
_LIST = cue_pattern(r"\s+các\s+(?:tỉnh|huyện|xã|phường|quận|thành phố|cấp)\b")


class Surroundings:
    """The bodies and places of one article, counted once."""

    def __init__(self, view: View, home: str) -> None:
        self._home = home
        self._places = _count_places(view)
        drafts = [draft for head in heads_of(view) if (draft := read_unit(view, head))]
        ministries = {draft.stem: draft for draft in reversed(drafts) if draft.kind == "bo"}
        self._ministry = next(iter(ministries.values())) if len(ministries) == 1 else None
        self._home_affairs = next((one for one in drafts if one.stem == "Sở Nội vụ"), None)
        self.body = _leading_body(drafts)

    def place_of(self, level: str) -> str:
        """Return the one place of ``level`` that the article names most, or ``""``."""
        if level not in _BARE:
            return ""
        ranked = self._places.get(level, Counter()).most_common(2)
        if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
            return ""
        return ranked[0][0]

    def parent_of(self, draft: UnitDraft) -> UnitDraft | None:
        """Return the body that an unattached part belongs to, where the article leaves no doubt."""
        central = self._ministry is not None and (not self._home or self._ministry.start < _HEADLINE)
        if draft.kind == "vu" or (central and draft.kind in _MINISTERIAL):
            return self._ministry
        if central and draft.kind == "vien" and self._is_field(draft):
            return self._ministry
        if draft.kind == "phong" and draft.stem.startswith(_POLICE_OFFICES) and self._home:
            place = Locality("tỉnh", self._home, draft.end, draft.end)
            return UnitDraft(draft.end, draft.end, "Công an", "cong_an", place)
        if draft.kind == "phong" and draft.stem.casefold().startswith("phòng thi đua"):
            return self._home_affairs
        if any(letter.isdigit() for letter in draft.stem):
            return None
        if draft.kind in ("bo_phan", "phong", "hoi_dong") or draft.stem == "Công đoàn cơ sở":
            return self.body
        return None

    def is_local(self, draft: UnitDraft) -> bool:
        """Whether an office named by its field alone ("Bệnh viện Phụ sản") is the province's."""
        if draft.kind not in _LOCAL_KINDS or self._ministry is not None:
            return False
        return draft.stem != "Trung tâm Y tế" and self._is_field(draft)

    @staticmethod
    def _is_field(draft: UnitDraft) -> bool:
        _, _, tail = cue_form(draft.stem).partition(" ")
        return _ALL_FIELDS.fullmatch(f" {tail.removeprefix('viện ').removeprefix('đoàn ngành ')}") is not None


def _count_places(view: View) -> dict[str, Counter[str]]:
    counted: dict[str, Counter[str]] = {}
    for found in _PLACE.finditer(view.cues):
        place = locality_at(view, found.start())
        if place is not None and place.name:
            counted.setdefault(place.level, Counter())[place.name] += 1
    return counted


def _leading_body(drafts: list[UnitDraft]) -> UnitDraft | None:
    """The organisation an article is about: named in the opening and more often than any other."""
    bodies = [draft for draft in drafts if draft.kind in _BODIES and (draft.central or draft.place or draft.end)]
    counted = Counter(draft.stem for draft in bodies)
    ranked = counted.most_common(2)
    if not ranked or ranked[0][1] < 2 or (len(ranked) == 2 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    leading = [draft for draft in bodies if draft.stem == ranked[0][0]]
    if leading[0].start > _LEAD:
        return None
    return next((draft for draft in leading if draft.place is not None), leading[0])


def distributed(view: View, draft: UnitDraft) -> Iterator[UnitDraft]:
    """Yield the further units of a list whose head word stands once: "UBND các xã A, B", "Báo X các tỉnh C, D"."""
    place = draft.place
    if place is None:
        plural = _PLURAL.match(view.cues, draft.end)
        level = plural[1].split(",")[0] if plural else ""
        position: int | None = plural.end() if plural else None
    elif place.name:
        level, position = "", None
    else:
        return
    while position is not None and draft.parent is None:
        further = bare_piece(view, position, level) or _own_level(view, position)
        if further is None:
            return
        yield replace(draft, start=further.start, end=further.end, place=further, central=False)
        step = _NEXT_PIECE.match(view.cues, further.end)
        position = step.end() if step else None


def _own_level(view: View, position: int) -> Locality | None:
    place = locality_at(view, position)
    return place if place is not None and place.name and place.level else None


def names_a_list(view: View, draft: UnitDraft) -> bool:
    """Whether the head only opens a list of places and is no unit by itself."""
    return draft.place is None and draft.parent is None and _LIST.match(view.cues, draft.end) is not None


def is_no_unit(draft: UnitDraft) -> bool:
    """Whether the name fits a body inside every office, and nothing tells which one is meant."""
    return draft.stem in NO_UNITS and draft.place is None and draft.parent is None
