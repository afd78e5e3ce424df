"""Who passed into whom, as a graph in which nothing runs back in time."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

UNKNOWN_DAY = "9999"


@dataclass(frozen=True, slots=True)
class Passage:
    """What an act passed from one unit to another; ``day`` is the EDTF text of its date, empty when unknown."""

    source: int
    target: int
    day: str = ""
    partial: bool = False


@dataclass(frozen=True, slots=True, order=True)
class State:
    """A stretch of a unit's life; ``turn`` counts them from 0. Most units have one."""

    unit: int
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Edge:
    """From a state to a later one; both may be of the same unit, which then lived on."""

    source: State
    target: State
    day: str
    partial: bool


@dataclass(frozen=True, slots=True)
class Graph:
    """States and edges without circles."""

    states: tuple[State, ...]
    edges: tuple[Edge, ...]


@dataclass(slots=True)
class _Growth:
    """A graph in the making, act by act."""

    edges: dict[tuple[State, State], Edge] = field(default_factory=dict)
    latest: dict[int, State] = field(default_factory=dict)

    def state(self, unit: int) -> State:
        return self.latest.setdefault(unit, State(unit))

    def add(self, passage: Passage) -> None:
        source, target = self.state(passage.source), self.state(passage.target)
        if self._has_parted(target, passage.day) or self._leads(target, source):
            target = self._renew(target, passage.day)
        self._draw(Edge(source, target, passage.day, passage.partial))

    def _draw(self, edge: Edge) -> None:
        known = self.edges.get((edge.source, edge.target))
        self.edges[edge.source, edge.target] = replace(edge, partial=edge.partial and known.partial) if known else edge

    def _renew(self, state: State, day: str) -> State:
        renewed = State(state.unit, state.turn + 1)
        self.latest[state.unit] = renewed
        self._draw(Edge(state, renewed, day, partial=False))
        return renewed

    def _has_parted(self, state: State, day: str) -> bool:
        """Whether the state gave something away before the day: what comes later cannot have been in it."""
        return any(edge.source == state and _order(edge.day) < _order(day) for edge in self.edges.values())

    def _leads(self, start: State, goal: State) -> bool:
        found, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            further = {edge.target for edge in self.edges.values() if edge.source == here} - found
            found |= further
            waiting += further
        return goal in found


def graph_of(passages: Iterable[Passage]) -> Graph:
    """The graph of the passages, the earliest first, those without a date last.

    A unit that receives after it gave away, or that would close a circle, appears a second time, joined to the first.
    """
    growth = _Growth()
    for passage in sorted(passages, key=lambda passage: (_order(passage.day), passage.source, passage.target)):
        if passage.source != passage.target:
            growth.add(passage)
    edges = tuple(growth.edges.values())
    states = dict.fromkeys(state for edge in edges for state in (edge.source, edge.target))
    return Graph(tuple(states), edges)


def _order(day: str) -> str:
    return day or UNKNOWN_DAY
