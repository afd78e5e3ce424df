"""The part each unit plays in the event: host, member, guest, inspected, leader of the bloc, employer, issuer."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from news.importing.facts import unit_cues as cue
from news.importing.facts.leadership import is_deputy
from news.importing.facts.members import Membership
from news.importing.facts.scene import Scene
from news.importing.facts.units import UnitMention
from news.importing.model import Span

STRENGTH = (
    "host", "chair", "co_chair", "inspector", "inspected", "leader", "deputy", "recipient", "nominee", "guest",
    "member", "participant", "subject", "issuer", "employer", "mentioned",
)  # fmt: skip
# Parts that a whole list plays together: "đại diện A, B và C".
_SHARED = frozenset({"guest", "inspected", "member", "participant"})
_LOCALITIES = (
    "huyện ", "quận ", "thị xã ", "thành phố ", "xã ", "phường ", "thị trấn ", "thôn ", "đặc khu ", "tỉnh ", "bản ",
    "buôn ", "làng ", "ấp ", "xóm ", "khu phố ", "tổ dân phố ", "khóm ",
)  # fmt: skip
_OFFICES = frozenset({"leader", "deputy"})
_COMMITTEE = "Ủy ban nhân dân "
_OFFICE_WORDS = ("trưởng", "truởng", "phó")
_WINDOW = 160


class UnitRoles:
    """Collects the roles of the units of one scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._inspection = "inspection" in scene.event_types
        self._roles: dict[str, set[str]] = defaultdict(set)
        self._units: dict[str, UnitMention] = {}
        self._employers = {unit.start for one in scene.attachments for post in one.posts if (unit := post.unit)}
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
            for role in self._bloc_office(unit, ""):
                self.add(unit, role)
        previous: UnitMention | None = None
        shared: set[str] = set()
        for unit in self._scene.units:
            roles = set(self._cued(unit))
            if not roles & _SHARED and previous is not None and self._goes_with(previous, unit):
                roles |= shared
            for role in roles:
                self.add(_as_member(unit, membership) if role in _OFFICES else unit, role)
            previous, shared = unit, roles & _SHARED
        self._from_posts(membership)

    def strongest(self) -> Iterable[tuple[UnitMention, str]]:
        """Yield each unit once with its strongest role, in order of the text."""
        for identity, unit in sorted(self._units.items(), key=lambda pair: pair[1].start):
            yield unit, min(self._roles[identity] or {"mentioned"}, key=STRENGTH.index)

    def _cued(self, unit: UnitMention) -> Iterator[str]:
        cues = self._scene.view.cues
        sentence = self._scene.view.sentence_of(unit.start)
        before = cue.LIST_HEAD.sub("", cues[max(sentence.start, unit.start - _WINDOW) : unit.start])
        yield from self._bloc_office(unit, before)
        sent = cue.SENDS.search(before) is not None and cue.ATTENDS.search(cues, sentence.start, sentence.end)
        if unit.start in self._employers and not (sent and self._speaks_for_more(unit, before)):
            return
        if sent:
            yield "guest"
        if self._hosts(unit, before):
            yield "host"
        if cue.CHAIRS.match(cues, unit.end) and not (self._inspection or self._names_bloc(unit)):
            yield "chair"
        if unit.kind != "bo_phan":
            yield from self._inspecting(before)
        yield from self._belonging(unit, before)

    def _hosts(self, unit: UnitMention, before: str) -> bool:
        cues = self._scene.view.cues
        if self._scene.is_caption(unit.start) or self._names_bloc(unit):
            return False
        if cue.BY_HOST.search(before):
            return cue.HOSTED_BY.match(cues, unit.end) is not None
        if cue.HOSTING.match(cues, unit.end):
            return True
        if cue.HOST_IS.search(before):
            return True
        return not self._inspection and (cue.HALL.search(before) is not None or self._is_venue(unit, before))

    def _names_bloc(self, unit: UnitMention) -> bool:
        return any(bloc.start <= unit.start < bloc.end for bloc in self._scene.blocs)

    def _is_venue(self, unit: UnitMention, before: str) -> bool:
        sentence = self._scene.view.sentence_of(unit.start)
        held = cue.HELD.search(self._scene.view.cues, sentence.start, sentence.end)
        meeting = self._scene.event_types or self._scene.blocs
        return bool(meeting) and held is not None and cue.VENUE.search(before) is not None

    def _inspecting(self, before: str) -> Iterator[str]:
        if self._inspection and cue.INSPECTED.search(before):
            yield "inspected"
        if self._inspection and cue.INSPECTOR.search(before):
            yield "inspector"

    def _belonging(self, unit: UnitMention, before: str) -> Iterator[str]:
        cues = self._scene.view.cues
        if self._scene.blocs and (cue.MEMBER.search(before) or cue.WITHDRAWS.match(cues, unit.end)):
            yield "member"
        if cue.TAKES_PART.search(before) or cue.CONGRATULATES.match(cues, unit.end):
            yield "participant"

    def _speaks_for_more(self, unit: UnitMention, before: str) -> bool:
        """Whether "đại diện U" stands behind somebody's own post, and so tells of unnamed guests of U."""
        start = unit.start - len(before.rstrip().rsplit(",", 1)[-1]) - 2
        return not any(one.person.end - 1 <= start <= one.person.end + 2 for one in self._scene.attachments)

    def _goes_with(self, first: UnitMention, unit: UnitMention) -> bool:
        """Whether ``unit`` stands right beside ``first`` in one list."""
        beside = cue.AND.fullmatch(self._scene.view.cues, first.end, unit.start) is not None
        return beside and unit.start not in self._employers

    def _bloc_office(self, unit: UnitMention, before: str) -> Iterator[str]:
        found = cue.LEADS.match(self._scene.view.cues, unit.end) or cue.LED_BY.search(before)
        if found is not None and any(word in found[1] for word in _OFFICE_WORDS):
            yield "deputy" if "phó" in found[1] else "leader"

    def _from_posts(self, membership: Membership) -> None:
        for one in self._scene.attachments:
            units = [post.unit for post in one.posts if post.unit is not None]
            units += [one.employer] if one.employer else []
            heads_team = self._inspection and cue.HEADS_TEAM.match(self._scene.view.cues, one.end) is not None
            for unit in units:
                self.add(unit, "inspector" if heads_team and unit.kind != "ubnd" else "employer")
            for post in one.posts:
                if post.span.is_bloc and units:
                    self.add(_as_member(units[0], membership), "deputy" if is_deputy(post) else "leader")


def _as_member(unit: UnitMention, membership: Membership) -> UnitMention:
    """The commune that its committee's chairman leads the bloc for, where communes are the members."""
    place = unit.name.removeprefix(_COMMITTEE)
    return next((member for member in membership.units if member.name == place), unit)
