"""The part each unit plays in the event: host, chairing office, member, guest, inspected, employer, issuer."""

from collections import defaultdict
from collections.abc import Iterable

from news.importing.facts.leadership import is_deputy
from news.importing.facts.members import Membership
from news.importing.facts.scene import Scene
from news.importing.facts.units import UnitMention
from news.importing.facts.view import cue_pattern
from news.importing.model import Span

STRENGTH = (
    "host", "chair", "co_chair", "inspector", "inspected", "leader", "deputy", "recipient", "nominee", "guest",
    "member",
    "participant", "subject", "issuer", "employer", "mentioned",
)  # fmt: skip

_HOSTING = cue_pattern(
    r"\s*(?:\([^)]{0,40}\)\s*)?(?:,\s*(?:đơn vị\s+)?(?:trưởng khối|khối trưởng|cụm trưởng|"
    r"trưởng cụm)[^,]{0,20},\s*)?(?:đã\s+|vừa\s+|phối hợp[^.;]{0,80}\s+)?(?:long trọng\s+)?(?:tổ chức|"
    r"đăng cai|mở lớp|họp phiên|thông báo công khai|lấy ý kiến|xin ý kiến)\b"
)
_HALL = cue_pattern(r"\b(?:hội trường|trụ sở|phòng họp(?: \w{1,2})?\s*-?|nhà văn hóa|nhà khách)\s+(?:của\s+)?$")
_INSPECTED = cue_pattern(
    r"\b(?:kiểm tra|giám sát)[^.;,]{0,70}?\s+(?:tại|đối với|ở)\s+$|\b(?:buổi\s+)?làm việc (?:với|"
    r"tại)\s+$|\bkiểm tra(?: chéo)?\s+$"
)
_INSPECTOR = cue_pattern(r"\b(?:đoàn|tổ)[^.;,]{0,40}?\bdo\s+$")
_SENDS = cue_pattern(
    r"\bđại diện(?:\s+(?:lãnh đạo|cho|của|các))*(?:\s+và\s+(?:chuyên viên|cán bộ)[^,.;]{0,30})?\s+$|"
    r"\blãnh đạo(?:\s+(?:và|của|các)\s*\w*)?\s+$"
)
_ATTENDS = cue_pattern(r"\bdự\b|\btham gia\b|\bkhách mời\b|\bcó mặt\b|\bchứng kiến\b")
_LEADS = cue_pattern(
    r"\s*(?:\(\s*(?:là\s+)?|,\s*|-\s*|là\s+)(?:là\s+)?(?:đơn vị\s+)?((?:phó\s+)?(?:trưởng\s+)?(?:khối|"
    r"cụm)(?:\s+thi đua)?(?:\s+(?:trưởng|phó))?)\b"
)
_LED_BY = cue_pattern(
    r"\b((?:phó\s+)?(?:trưởng\s+)?(?:khối|cụm)(?:\s+(?:trưởng|phó))?)(?:\s+thi đua)?\s*(?:là|-|"
    r":)\s*(?:là\s+)?(?:đơn vị\s+)?$"
)
_MEMBER = cue_pattern(r"\bthành viên(?:\s+(?:khối|cụm))?\s+(?:là|gồm)\s+$")
_BESIDE = cue_pattern(r"\s*(?:,|và|,\s*và)\s*(?:đại diện\s+)?")
_LOCALITIES = ("huyện ", "quận ", "thị xã ", "thành phố ", "xã ", "phường ", "thị trấn ", "thôn ", "đặc khu ", "tỉnh ")
_OFFICE_WORDS = ("trưởng", "phó")


class UnitRoles:
    """Collects the roles of the units of one scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._roles: dict[str, set[str]] = defaultdict(set)
        self._units: dict[str, UnitMention] = {}
        for unit in scene.units:
            self._units.setdefault(unit.identity, unit)

    def add(self, unit: UnitMention, role: str) -> None:
        """Give ``unit`` a role."""
        self._units.setdefault(unit.identity, unit)
        self._roles[unit.identity].add(role)

    def add_named(self, name: str, role: str) -> None:
        """Give a role to the unit filed as ``name``, when the text names such a unit."""
        for unit in self._units.values():
            if unit.name == name:
                self._roles[unit.identity].add(role)

    def add_recipient(self, name: str, role: str, span: Span) -> None:
        """Give a role to a recipient; a locality that receives is a unit though it was not found as one."""
        if any(unit.name == name for unit in self._units.values()):
            self.add_named(name, role)
        elif name.startswith(_LOCALITIES):
            self.add(UnitMention(span.start, span.end, name, "dia_phuong"), role)

    def read(self, membership: Membership) -> None:
        """Read all cues of the text."""
        for unit in membership.units:
            self.add(unit, "member")
        previous: UnitMention | None = None
        for unit in self._scene.units:
            roles = set(self._cued(unit))
            if not roles and previous is not None and self._goes_with(previous, unit):
                roles = {"guest"}
            for role in roles:
                self.add(unit, role)
            previous = unit if "guest" in roles else None
        self._from_posts()

    def strongest(self) -> Iterable[tuple[UnitMention, str]]:
        """Yield each unit once with its strongest role, in order of the text."""
        for identity, unit in sorted(self._units.items(), key=lambda pair: pair[1].start):
            yield unit, min(self._roles[identity] or {"mentioned"}, key=STRENGTH.index)

    def _cued(self, unit: UnitMention) -> Iterable[str]:
        cues = self._scene.view.cues
        sentence = self._scene.view.sentence_of(unit.start)
        window = max(sentence.start, unit.start - 120)
        before = cues[window : unit.start]
        if self._is_employer(unit):
            return
        if _HOSTING.match(cues, unit.end) and "do" not in before[-3:]:
            yield "host"
        if _HALL.search(before):
            yield "host"
        if _INSPECTED.search(before) and "inspection" in self._scene.event_types:
            yield "inspected"
        if _INSPECTOR.search(before) and "inspection" in self._scene.event_types:
            yield "inspector"
        if _SENDS.search(before) and _ATTENDS.search(cues, sentence.start, sentence.end):
            yield "guest"
        if _MEMBER.search(before):
            yield "member"
        yield from self._bloc_office(unit, before)

    def _goes_with(self, guest: UnitMention, unit: UnitMention) -> bool:
        """Whether ``unit`` stands right beside a guest in one list: "đại diện A, B và C"."""
        return _BESIDE.fullmatch(self._scene.view.cues, guest.end, unit.start) is not None and not self._is_employer(
            unit
        )

    def _bloc_office(self, unit: UnitMention, before: str) -> Iterable[str]:
        found = _LEADS.match(self._scene.view.cues, unit.end) or _LED_BY.search(before)
        if found is not None and any(word in found[1] for word in _OFFICE_WORDS):
            yield "deputy" if "phó" in found[1] else "leader"

    def _is_employer(self, unit: UnitMention) -> bool:
        return any(
            post.unit is not None and post.start <= unit.start < post.end
            for one in self._scene.attachments
            for post in one.posts
        )

    def _from_posts(self) -> None:
        for one in self._scene.attachments:
            units = [post.unit for post in one.posts if post.unit is not None]
            units += [one.employer] if one.employer else []
            for unit in units:
                self.add(unit, "employer")
            for post in one.posts:
                if post.span.is_bloc and units:
                    self.add(units[0], "deputy" if is_deputy(post) else "leader")
