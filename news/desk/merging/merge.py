"""The merge: every place that a side touched, and what becomes of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from news.desk.merging.alignment import Item, Likeness, Named, align
from news.desk.merging.content import as_read, blocks_of, like_blocks, like_rows, row_as_read, rows_of
from news.desk.merging.order import Moves, arrange, moves
from news.desk.merging.places import Kind, Place
from news.desk.merging.shape import Shape

Content = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Strand:
    """A stream or a relation: what its items are, and the orders in which the sides have them."""

    name: str
    items: tuple[Place, ...]
    order: Place
    theirs: tuple[str, ...]
    mine: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """Two contents on the ground of a third."""

    theirs: Content
    fields: tuple[Place, ...]
    strands: tuple[Strand, ...]

    def places(self) -> Iterator[Place]:
        """Every place that a side touched, in the order of the article."""
        for field in self.fields:
            if field.touched:
                yield field
        for strand in self.strands:
            yield from (place for place in (*strand.items, strand.order) if place.touched)

    @property
    def contested(self) -> list[Place]:
        """Where a person has to choose."""
        return [place for place in self.places() if place.contested]

    @property
    def settled(self) -> list[Place]:
        """What could be merged without asking."""
        return [place for place in self.places() if not place.contested]

    @property
    def mine_changed(self) -> bool:
        """Whether my side has anything of its own."""
        return any(place.mine_changed for place in self.places())


def merge(base: Content | None, theirs: Content, mine: Content, shape: Shape) -> Merge:
    """``theirs`` and ``mine`` on the ground of ``base``; without a base every difference is contested."""
    fields = tuple(_field(name, base, theirs, mine) for name in shape.fields)
    sides = (base, theirs, mine)
    streams = [_strand(name, Kind.BLOCK, _items_of(sides, blocks_of, name), like_blocks()) for name in shape.streams]
    relations = [
        _strand(rows.name, Kind.ROW, _items_of(sides, rows_of, rows.name), like_rows(rows)) for rows in shape.relations
    ]
    return Merge(theirs, fields, (*streams, *relations))


def _field(name: str, base: Content | None, theirs: Content, mine: Content) -> Place:
    before = None if base is None else base.get(name)
    return _place(name, Kind.FIELD, "", (before, theirs.get(name), mine.get(name)), as_read, grounded=base is not None)


def _place(
    container: str,
    kind: Kind,
    identity: str,
    values: tuple[Any, Any, Any],
    reading: Callable[[Any], Any],
    *,
    grounded: bool = True,
) -> Place:
    before, theirs, mine = (None if value is None else reading(value) for value in values)
    differs = theirs != mine
    return Place(
        container,
        kind,
        identity,
        *values,
        theirs_changed=theirs != before if grounded else differs,
        mine_changed=mine != before if grounded else differs,
        differs=differs,
    )


def _items_of(
    sides: tuple[Content | None, Content, Content], read: Callable[[Content, str], list[Item]], name: str
) -> tuple[list[Item], list[Item], list[Item]]:
    base, theirs, mine = sides
    return read(base, name) if base is not None else [], read(theirs, name), read(mine, name)


def _strand(name: str, kind: Kind, sides: tuple[list[Item], list[Item], list[Item]], likeness: Likeness) -> Strand:
    base, theirs, mine = align(*sides, likeness)
    reading = as_read if kind is Kind.BLOCK else row_as_read
    held = [{named.identity: named.item for named in side} for side in (base, theirs, mine)]
    orders = (_identities(base), _identities(theirs), _identities(mine))
    found = moves(*orders)
    items = tuple(
        _place(name, kind, identity, (held[0].get(identity), held[1].get(identity), held[2].get(identity)), reading)
        for identity in dict.fromkeys([*arrange(found.theirs, orders[1], orders[2]), *orders[0]])
    )
    return Strand(name, items, _order(name, found), orders[1], orders[2])


def _identities(side: list[Named]) -> tuple[str, ...]:
    return tuple(named.identity for named in side)


def _order(name: str, found: Moves) -> Place:
    return Place(
        name,
        Kind.ORDER,
        "order",
        found.base,
        found.theirs,
        found.mine,
        theirs_changed=found.theirs_moved,
        mine_changed=found.mine_moved,
        differs=found.theirs != found.mine,
    )
