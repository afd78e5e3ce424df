"""What an article tells of a unit elsewhere: the place behind a bare level, the body that a part belongs to."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from news.importing.facts.data.fields import TAIL_PHRASES
from news.importing.facts.localities import Locality, locality_at
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
_ONE_FIELD = re.compile(_FIELDS)
_POLICE_OFFICES = ("Phòng Cảnh sát", "Phòng An ninh", "Phòng Xây dựng phong trào", "Trại tạm giam")
_PARTS = frozenset({"vu", "cuc", "phong", "van_phong", "bo_phan"})
_ATTACHED = _PARTS | {"vien", "hoi_dong"}
_DISTRICT_OFFICES = frozenset(
    """
    Phòng Nội vụ|Phòng Tài chính - Kế hoạch|Phòng Văn hóa - Xã hội|Phòng Văn hóa và Thông tin|Phòng Kinh tế|
    Phòng Kinh tế và Hạ tầng|Phòng Kinh tế, Hạ tầng và Đô thị|Phòng Lao động - Thương binh và Xã hội|Phòng Y tế|
    Phòng Giáo dục và Đào tạo|Phòng Tư pháp|Phòng Tài nguyên và Môi trường|Phòng Dân tộc|Phòng Quản lý đô thị|
    Phòng Nông nghiệp và Phát triển nông thôn|Phòng Nông nghiệp và Môi trường|Phòng Văn hóa, Khoa học và Thông tin
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_CALLED = tuple(map(cue_form, ("công ty", "bệnh viện", "hợp tác xã", "tổng công ty", "trường", "ngân hàng")))
_OF_ANOTHER = cue_pattern(r"\s+của\s+(?!trường|nhà trường|bệnh viện|công ty|đơn vị|đồn|hợp tác xã|viện|ngân hàng)")
_SIDE = cue_pattern(r"\bvề phía\s+")
_SHARED = cue_pattern(r"\s+(?:các|của các)\b")
_HEADED = cue_pattern(r"\b(?:trưởng|phó|phụ trách)\s$")
_NEAR = 400
_LEAD = 700
_HEADLINE = 500


class Surroundings:
    """The bodies and places of one article, counted once."""

    def __init__(self, view: View, home: str) -> None:
        self._view = view
        self._home = home
        drafts = [draft for head in heads_of(view) if (draft := read_unit(view, head))]
        self._places = _count_places(view, drafts)
        ministries = {draft.stem: draft for draft in reversed(drafts) if draft.kind == "bo"}
        self._ministry = next(iter(ministries.values())) if len(ministries) == 1 else None
        self._home_affairs = next((one for one in drafts if one.stem == "Sở Nội vụ"), None)
        self._delegations = tuple(_delegations(view, drafts))
        self._parents = {draft.stem: draft.parent for draft in reversed(drafts) if draft.parent is not None}
        self.body = _leading_body(view, drafts)

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
        sending = self._sent_by(draft) if draft.kind in _PARTS else None
        if sending is not None:
            return sending
        if draft.kind in _ATTACHED and draft.stem in self._parents:
            return self._parents[draft.stem]
        if draft.kind in _MINISTERIAL or (draft.kind == "vien" and _is_one_field(draft)):
            return self._ministry_of(draft)
        return self._local_parent_of(draft)

    def seat_of(self, draft: UnitDraft) -> Locality | None:
        """Return the district or commune named last before an office that only those have ("Phòng Nội vụ")."""
        if draft.kind != "phong" or draft.stem not in _DISTRICT_OFFICES or _SHARED.match(self._view.cues, draft.end):
            return None
        if self._view.text[draft.start].islower() and not _HEADED.search(self._view.cues, 0, draft.start):
            return None
        found = None
        for place in _PLACE.finditer(self._view.cues, max(0, draft.start - _NEAR), draft.start):
            locality = locality_at(self._view, place.start())
            found = locality if locality is not None and locality.name else found
        if found is None and (commune := self.place_of("xã") or self.place_of("phường")):
            level = "xã" if self.place_of("xã") else "phường"
            found = Locality(level, commune, draft.end, draft.end)
        return replace(found, start=draft.end, end=draft.end) if found else None

    def is_local(self, draft: UnitDraft) -> bool:
        """Whether an office named by its field alone ("Bệnh viện Phụ sản") is the province's."""
        if draft.kind not in _LOCAL_KINDS or self._is_central:
            return False
        return draft.stem != "Trung tâm Y tế" and _is_field(draft)

    @property
    def _is_central(self) -> bool:
        """Whether the article is about a ministry, and a province's offices are only its guests."""
        return self._ministry is not None and (not self._home or self._ministry.start < _HEADLINE)

    def _sent_by(self, draft: UnitDraft) -> UnitDraft | None:
        return next((body for end, body in self._delegations if body.end < draft.start < end), None)

    def _ministry_of(self, draft: UnitDraft) -> UnitDraft | None:
        if draft.kind == "vu":
            return self._ministry
        return self._ministry if self._is_central else None

    def _local_parent_of(self, draft: UnitDraft) -> UnitDraft | None:
        if draft.stem.startswith(_POLICE_OFFICES) and self._home:
            place = Locality("tỉnh", self._home, draft.end, draft.end)
            return UnitDraft(draft.end, draft.end, "Công an", "cong_an", place)
        if draft.kind == "phong" and draft.stem.casefold().startswith("phòng thi đua"):
            return self._home_affairs
        if any(letter.isdigit() for letter in draft.stem) or draft.stem in _DISTRICT_OFFICES:
            return None
        if _OF_ANOTHER.match(self._view.cues, draft.end):
            return None
        return self.body if draft.kind in ("bo_phan", "phong", "hoi_dong") else None


def _is_one_field(draft: UnitDraft) -> bool:
    """Whether one trade is the whole name ("Viện A"), too little for a name that stands alone."""
    _, _, tail = cue_form(draft.stem).partition(" ")
    return _ONE_FIELD.fullmatch(tail) is not None


def _is_field(draft: UnitDraft) -> bool:
    _, _, tail = cue_form(draft.stem).partition(" ")
    return _ALL_FIELDS.fullmatch(f" {tail.removeprefix('viện ').removeprefix('đoàn ngành ')}") is not None


def _delegations(view: View, drafts: list[UnitDraft]) -> Iterator[tuple[int, UnitDraft]]:
    """Yield each body introduced by "về phía" with the end of its clause."""
    by_start = {draft.start: draft for draft in drafts}
    for found in _SIDE.finditer(view.cues):
        body = by_start.get(found.end())
        if body is not None:
            following = _SIDE.search(view.cues, body.end)
            end = view.sentence_of(found.start()).end
            yield min(end, following.start()) if following else end, body


def _count_places(view: View, drafts: list[UnitDraft]) -> dict[str, Counter[str]]:
    """Count places by level, also those that only a party body's name tells ("Huyện đoàn A")."""
    counted: dict[str, Counter[str]] = {}
    for draft in drafts:
        if draft.place is not None and draft.place.name and draft.stem.startswith(("Huyện", "Quận", "Thị")):
            counted.setdefault(draft.place.level, Counter())[draft.place.name] += 1
    for found in _PLACE.finditer(view.cues):
        place = locality_at(view, found.start())
        if place is not None and place.name:
            counted.setdefault(place.level, Counter())[place.name] += 1
    return counted


def _leading_body(view: View, drafts: list[UnitDraft]) -> UnitDraft | None:
    """The organisation an article is about: alone in the title, or named early and more often than any other."""
    bodies = [draft for draft in drafts if draft.kind in _BODIES or draft.stem.startswith("Đồn ")]
    counted = Counter(draft.stem for draft in bodies)
    title = view.text.find("\n") if "\n" in view.text else len(view.text)
    titled = {draft.stem for draft in bodies if draft.start < title}
    ranked = counted.most_common(2)
    clear = bool(ranked) and ranked[0][1] >= 2 and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1])
    stem = titled.pop() if len(titled) == 1 else ranked[0][0] if clear else _called_by_kind(view, bodies)
    leading = [draft for draft in bodies if draft.stem == stem]
    if not leading or leading[0].start > _LEAD:
        return None
    return next((draft for draft in leading if draft.place is not None), leading[0])


def _called_by_kind(view: View, bodies: list[UnitDraft]) -> str:
    """The only firm, school … of the lead when the text goes on to call it by its kind alone: "Công ty đã …"."""
    starts = {draft.start for draft in bodies}
    for kind in _CALLED:
        named = {draft.stem for draft in bodies if draft.start < _LEAD and cue_form(draft.stem).startswith(f"{kind} ")}
        alone = [one for one in re.finditer(rf"\b{kind}\b", view.cues) if one.start() not in starts]
        if len(named) == 1 and len(alone) >= 2:
            return named.pop()
    return ""


def is_no_unit(draft: UnitDraft) -> bool:
    """Whether the name fits a body inside every office, and nothing tells which one is meant."""
    return draft.stem in NO_UNITS and draft.place is None and draft.parent is None
