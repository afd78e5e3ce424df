"""A place of an article that one side or both have touched."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import cached_property
from typing import Any


class Kind(Enum):
    """What stands at a place."""

    FIELD = "field"
    BLOCK = "block"
    ROW = "row"
    ORDER = "order"


class Choice(StrEnum):
    """Whose text a place gets."""

    THEIRS = "theirs"
    MINE = "mine"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice; ``text`` is what was written in place of both sides, empty when both stay as they are."""

    choice: Choice
    text: str = ""


@dataclass(frozen=True)
class Place:
    """One field, block or row, or the order of a sequence, as three sides have it.

    Values are plain JSON. A block or row that a side does not hold is None. ``same`` tells whether ``theirs`` and
    ``mine`` differ from ``base`` as a reader sees them; it is worked out by whoever made the place.
    """

    container: str
    kind: Kind
    identity: str
    base: Any
    theirs: Any
    mine: Any
    theirs_changed: bool
    mine_changed: bool
    differs: bool

    @cached_property
    def key(self) -> str:
        """Unique within a merge."""
        return f"{self.container}:{self.identity}" if self.identity else self.container

    @property
    def touched(self) -> bool:
        """Whether any side did something here."""
        return self.theirs_changed or self.mine_changed

    @property
    def contested(self) -> bool:
        """Whether both sides changed it, and not to the same."""
        return self.theirs_changed and self.mine_changed and self.differs

    @property
    def settled(self) -> Choice | None:
        """Whose text it gets unless somebody thinks otherwise; None where a person has to choose."""
        if self.contested:
            return None
        return Choice.MINE if self.mine_changed and not self.theirs_changed else Choice.THEIRS

    @property
    def keeps_both(self) -> bool:
        """Whether both sides can stand next to each other."""
        return self.kind in (Kind.BLOCK, Kind.ROW) and self.theirs is not None and self.mine is not None


class UndecidedPlaceError(ValueError):
    """A contested place without a choice."""


def decision_at(place: Place, decisions: Mapping[str, Decision]) -> Decision:
    """What was decided for ``place``, else its settled side. Raises UndecidedPlaceError where there is none."""
    decided = decisions.get(place.key)
    if decided is not None:
        return decided
    if place.settled is None:
        raise UndecidedPlaceError(place.key)
    return Decision(place.settled)
