"""Facts of an article (who took part, which awards, when and where) and what changed about them."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from news.desk.comparing.alignment import Pair, longest_rising
from news.desk.comparing.words import Piece, compare_words
from portal.vietnamese.fold import fold_key

STATUS = "reported_status"
SELF_EXPLAINING = frozenset({"role", STATUS, "kind", "state"})
LONGEST_VALUE = 60


class Fate(StrEnum):
    """What became of a row, a picture or a passage."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    REORDERED = "reordered"


@dataclass(frozen=True, slots=True)
class Field:
    """One value: ``key`` as it is stored, ``text`` as readers see it, empty for none."""

    name: str
    label: str
    key: str
    text: str

    @property
    def is_status(self) -> bool:
        """Whether it says how far an award has come."""
        return self.name == STATUS


@dataclass(frozen=True, slots=True)
class Row:
    """A row of facts below a heading: a unit that took part, an award. ``pk`` is None until it is first published.

    ``order`` says which heading is read first.
    """

    group: str
    subject: str
    fields: tuple[Field, ...]
    pk: int | None = None
    order: int = 0

    @property
    def details(self) -> tuple[Field, ...]:
        """Fields that say something which the name of the row does not."""
        return tuple(field for field in self.fields if field.text and field.text not in self.subject)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value before and after. Either may be empty, never both."""

    old: Field
    new: Field

    @property
    def label(self) -> str:
        """What the value is called."""
        return self.new.label

    @property
    def is_status(self) -> bool:
        """Whether an award was taken for something else than before."""
        return self.new.is_status

    @property
    def explains_itself(self) -> bool:
        """Whether the two values need no name: "từ Tham dự thành Chủ trì"."""
        return self.new.name in SELF_EXPLAINING

    @property
    def is_long(self) -> bool:
        """Whether the values are texts, to be read word by word."""
        return max(len(self.old.text), len(self.new.text)) > LONGEST_VALUE

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The two texts word by word."""
        return compare_words(self.old.text, self.new.text)


@dataclass(frozen=True, slots=True)
class FactChange:
    """What became of a row. ``fields`` are the changes of a changed row; ``row`` is the newest form of it."""

    fate: Fate
    row: Row
    fields: tuple[FieldChange, ...] = ()

    @property
    def is_status(self) -> bool:
        """Whether the standing of an award changed, which readers must learn first."""
        return any(change.is_status for change in self.fields)


def compare_rows(old: Sequence[Row], new: Sequence[Row]) -> tuple[FactChange, ...]:
    """What changed, heading by heading; changed standings of awards before all else."""
    groups = dict.fromkeys(row.group for row in sorted((*old, *new), key=lambda row: row.order))
    found = [change for group in groups for change in _compare_group(_of(group, old), _of(group, new))]
    return tuple(sorted(found, key=lambda change: not change.is_status))


def compare_fields(old: Row, new: Row) -> tuple[FieldChange, ...]:
    """The values that differ."""
    pairs = (
        (_field(old, name), _field(new, name)) for name in dict.fromkeys(f.name for f in (*old.fields, *new.fields))
    )
    changes = (FieldChange(before or _empty(after), after or _empty(before)) for before, after in pairs)
    return tuple(change for change in changes if (change.old.key, change.old.text) != (change.new.key, change.new.text))


def _compare_group(old: list[Row], new: list[Row]) -> Iterator[FactChange]:
    pairs = sorted(_match(old, new), key=lambda pair: pair[1])
    origin = {second: first for first, second in pairs}
    kept = set(origin.values())
    for index, row in enumerate(new):
        if index not in origin:
            yield FactChange(Fate.ADDED, row)
        elif fields := compare_fields(old[origin[index]], row):
            yield FactChange(Fate.CHANGED, row, fields)
    yield from (FactChange(Fate.REMOVED, row) for index, row in enumerate(old) if index not in kept)
    if len(longest_rising(pairs)) < len(pairs):
        yield FactChange(Fate.REORDERED, Row(new[0].group, ", ".join(row.subject for row in new), ()))


def _match(old: list[Row], new: list[Row]) -> list[Pair]:
    pairs: list[Pair] = []
    for key in (_number, lambda row: (fold_key(row.subject), row.fields), lambda row: fold_key(row.subject)):
        pairs.extend(_match_by(key, old, new, pairs))
    return pairs


def _match_by(key: Callable[[Row], Hashable], old: list[Row], new: list[Row], pairs: Sequence[Pair]) -> Iterator[Pair]:
    used = ({pair[0] for pair in pairs}, {pair[1] for pair in pairs})
    waiting: dict[Hashable, deque[int]] = defaultdict(deque)
    for index, row in enumerate(old):
        if index not in used[0]:
            waiting[key(row)].append(index)
    for index, row in enumerate(new):
        if index not in used[1] and key(row) is not None and waiting[key(row)]:
            yield waiting[key(row)].popleft(), index


def _number(row: Row) -> Hashable:
    return row.pk


def _of(group: str, rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row.group == group]


def _field(row: Row, name: str) -> Field | None:
    return next((field for field in row.fields if field.name == name), None)


def _empty(other: Field | None) -> Field:
    assert other is not None  # noqa: S101 - a name comes from one of the two rows
    return Field(other.name, other.label, "", "")
