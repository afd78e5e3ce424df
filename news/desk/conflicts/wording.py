"""The conflict screen in words: questions to answer, and what was merged without asking."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from news.desk.comparing.words import Kind as Change
from news.desk.comparing.words import Piece, compare_words
from news.desk.conflicts.spoken import Spoken
from news.desk.merging.merge import Merge
from news.desk.merging.places import Choice, Decision, Kind, Place
from news.desk.merging.resolve import as_lines, rewritable


@dataclass(frozen=True, slots=True)
class Side:
    """What one side has; ``gone`` when it deleted what stood there."""

    pieces: tuple[Piece, ...]
    gone: bool = False

    @property
    def markup(self) -> SafeString:
        """The words with what was added or removed marked, also for those who hear them."""
        return format_html_join("", "{}", ((_marked(piece),) for piece in self.pieces))


@dataclass(frozen=True, slots=True)
class Question:
    """A place that both touched. ``rewriting`` is the text of the box for both, empty where there is no box."""

    key: str
    label: str
    base: str
    theirs: Side
    mine: Side
    note: str
    keeps_both: bool
    rewriting: str
    decided: Choice | None
    digest: str
    error: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """A place that was merged without asking."""

    key: str
    label: str
    by_me: bool
    by_them: bool
    side: Side
    taken: Choice
    changed_mind: bool
    digest: str

    @property
    def left(self) -> Choice:
        """The side that was not taken: there the place is as it was at opening."""
        return Choice.THEIRS if self.taken is Choice.MINE else Choice.MINE


def questions(
    merged: Merge, spoken: Spoken, decisions: Mapping[str, Decision], errors: Mapping[str, str]
) -> list[Question]:
    """Everything a person has to choose, with what they have chosen so far."""
    return [_question(place, spoken, decisions.get(place.key), errors.get(place.key, "")) for place in merged.contested]


def settled(merged: Merge, spoken: Spoken, decisions: Mapping[str, Decision]) -> list[Settled]:
    """Everything that needed no choice."""
    return [_settled(place, spoken, decisions.get(place.key)) for place in merged.settled]


def digest(place: Place) -> str:
    """Tells whether a place still reads as it did when it was shown."""
    return hashlib.sha256(f"{place.theirs!r}|{place.mine!r}".encode()).hexdigest()[:12]


def _question(place: Place, spoken: Spoken, decision: Decision | None, error: str) -> Question:
    writes = rewritable(place)
    return Question(
        key=place.key,
        label=spoken.label(place),
        base=spoken.text(place, place.base),
        theirs=_side(place, spoken, mine=False),
        mine=_side(place, spoken, mine=True),
        note=_note(place, spoken),
        keeps_both=place.keeps_both or writes,
        rewriting=(decision.text if decision and decision.text else _both(place)) if writes else "",
        decided=decision.choice if decision else None,
        digest=digest(place),
        error=error,
    )


def _settled(place: Place, spoken: Spoken, decision: Decision | None) -> Settled:
    side = _side(place, spoken, mine=place.settled is Choice.MINE)
    taken = place.settled or Choice.THEIRS
    return Settled(
        key=place.key,
        label=spoken.label(place),
        by_me=place.mine_changed,
        by_them=place.theirs_changed,
        side=side,
        taken=taken,
        changed_mind=decision is not None and decision.choice is not taken,
        digest=digest(place),
    )


def _side(place: Place, spoken: Spoken, *, mine: bool) -> Side:
    value, other = (place.mine, place.theirs) if mine else (place.theirs, place.mine)
    if value is None and place.kind is not Kind.FIELD:
        return Side((), gone=True)
    ground = place.base if place.base is not None else other
    pieces = compare_words(spoken.text(place, ground), spoken.text(place, value))
    if any(piece.kind is Change.ADDED for piece in pieces):
        pieces = tuple(piece for piece in pieces if piece.kind is not Change.REMOVED)
    return Side(pieces)


def _marked(piece: Piece) -> SafeString:
    if piece.kind is Change.SAME:
        return format_html("{}", piece.text)
    tag, word = ("ins", _("thêm:")) if piece.kind is Change.ADDED else ("del", _("bỏ:"))
    return format_html('<{}><span class="w-sr-only">{} </span>{}</{}>', tag, word, piece.text, tag)


def _note(place: Place, spoken: Spoken) -> str:
    if place.kind is Kind.FIELD or place.kind is Kind.ORDER:
        return ""
    if place.theirs is None:
        return _("Bên kia đã xóa chỗ này. Lấy của bạn thì nó quay lại chỗ cũ.")
    if place.mine is None:
        return _("Bạn đã xóa chỗ này. Lấy của bên kia thì nó quay lại chỗ cũ.")
    if spoken.text(place, place.theirs) == spoken.text(place, place.mine):
        return _("Hai bên cùng chữ, chỉ khác định dạng, liên kết hoặc ảnh.")
    return ""


def _both(place: Place) -> str:
    if place.kind is Kind.FIELD:
        return f"{place.theirs}\n{place.mine}"
    return f"{as_lines(place.theirs['value'])}\n{as_lines(place.mine['value'])}"
