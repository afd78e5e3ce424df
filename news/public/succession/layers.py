"""Which states stand beside each other, and in what order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from news.public.succession.graph import Edge, Graph, State

SWEEPS = 6


@dataclass(frozen=True, slots=True)
class Bend:
    """The place that a long edge keeps free in a layer between its ends."""

    edge: Edge
    layer: int


Slot = State | Bend
Rows = list[list[Slot]]


@dataclass(frozen=True, slots=True)
class Layers:
    """Slots by layer, in their order across; ``ways`` holds the slots that each edge runs through."""

    rows: Sequence[Sequence[Slot]]
    ways: Mapping[Edge, Sequence[Slot]]


def layers_of(graph: Graph) -> Layers:
    """Every edge leads to a later layer; within a layer, slots stand near to those that they are joined to."""
    depth = depths(graph)
    ways = {edge: _way(edge, depth) for edge in graph.edges}
    rows: Rows = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for state in graph.states:
        rows[depth[state]].append(state)
    for way in ways.values():
        for bend in way[1:-1]:
            rows[bend.layer].append(bend)  # type: ignore[union-attr]  # only the ends are states
    _untangle(rows, ways)
    return Layers(rows, ways)


def depths(graph: Graph) -> dict[State, int]:
    """The layer of each state: after all that passed into it; a beginning stands right before its first heir."""
    depth = dict.fromkeys(graph.states, 0)
    for _ in graph.states:
        for edge in graph.edges:
            depth[edge.target] = max(depth[edge.target], depth[edge.source] + 1)
    heirs = {edge.target for edge in graph.edges}
    for state in graph.states:
        if state not in heirs:
            depth[state] = min((depth[edge.target] for edge in graph.edges if edge.source == state), default=1) - 1
    return depth


def _way(edge: Edge, depth: Mapping[State, int]) -> Sequence[Slot]:
    bends = [Bend(edge, layer) for layer in range(depth[edge.source] + 1, depth[edge.target])]
    return [edge.source, *bends, edge.target]


def _untangle(rows: Rows, ways: Mapping[Edge, Sequence[Slot]]) -> None:
    """Order each layer by the middle of its neighbours, to and fro (the barycentre method of Sugiyama)."""
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        joined = neighbours(ways, forward)
        for row in rows if forward else reversed(rows):
            places = {slot: place for other in rows for place, slot in enumerate(other)}
            row.sort(key=lambda slot: _middle(slot, joined, places))


def neighbours(ways: Mapping[Edge, Sequence[Slot]], before: bool) -> dict[Slot, list[Slot]]:
    """The slots in the next layer that each slot is joined to: of the layer before it, or of the one after."""
    found: dict[Slot, list[Slot]] = {}
    for way in ways.values():
        for first, second in pairwise(way):
            slot, other = (second, first) if before else (first, second)
            found.setdefault(slot, []).append(other)
    return found


def _middle(slot: Slot, joined: Mapping[Slot, list[Slot]], places: Mapping[Slot, int]) -> float:
    around = joined.get(slot, [slot])
    return sum(places[other] for other in around) / len(around)
