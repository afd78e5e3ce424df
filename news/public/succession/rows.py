"""The drawing for phones: time runs down the page, one box a row, and lanes on the left say who passed into whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from news.public.succession.drawing import Box, Drawing, Stroke
from news.public.succession.graph import Graph, State
from news.public.succession.label import Label, height_of, lines_of
from news.public.succession.layers import depths

WIDTH = 288
LANE = 13
GAP = 14
MARGIN = 2
MIN_BOX_WIDTH = 170
TURN = 5


@dataclass(frozen=True, slots=True)
class Lane:
    """The common line of all that passed into ``target`` wholly, or of all that passed in part."""

    sources: tuple[State, ...]
    target: State
    partial: bool


def rows(graph: Graph, labels: Mapping[State, Label]) -> Drawing:
    """The drawing; it is as wide as a small phone, wider only where very many lanes run side by side."""
    order = in_rows(graph)
    places = {state: place for place, state in enumerate(order)}
    tracks = _tracks(_lanes(graph, places), places)
    gutter = LANE * (max(tracks.values(), default=0) + 1) + MARGIN
    width = max(WIDTH - gutter - MARGIN, MIN_BOX_WIDTH)
    boxes = _stack(order, labels, gutter, width)
    by_state = {box.state: box for box in boxes}
    return Drawing(
        width=gutter + width + MARGIN,
        height=max((box.y + box.height for box in boxes), default=0) + MARGIN,
        boxes=boxes,
        strokes=[stroke for lane, track in tracks.items() for stroke in _strokes(lane, track, by_state)],
    )


def in_rows(graph: Graph) -> list[State]:
    """Every state after all that passed into it, and as near to them as can be."""
    order: dict[State, None] = {}
    depth = depths(graph)
    for last in sorted(graph.states, key=lambda state: (depth[state], graph.states.index(state))):
        if not any(edge.source == last for edge in graph.edges):
            _visit(last, graph, order)
    return list(order)


def _visit(state: State, graph: Graph, order: dict[State, None]) -> None:
    for edge in graph.edges:
        if edge.target == state and edge.source not in order:
            _visit(edge.source, graph, order)
    order[state] = None


def _lanes(graph: Graph, places: Mapping[State, int]) -> list[Lane]:
    groups: dict[tuple[State, bool], list[State]] = {}
    for edge in graph.edges:
        groups.setdefault((edge.target, edge.partial), []).append(edge.source)
    lanes = [
        Lane(tuple(sorted(found, key=places.__getitem__)), target, part) for (target, part), found in groups.items()
    ]
    return sorted(lanes, key=lambda lane: (places[lane.target] - places[lane.sources[0]], places[lane.target]))


def _tracks(lanes: Sequence[Lane], places: Mapping[State, int]) -> dict[Lane, int]:
    """The track of each lane, 0 next to the boxes; lanes beside each other have different ones."""
    tracks: dict[Lane, int] = {}
    for lane in lanes:
        taken = {track for other, track in tracks.items() if _beside(lane, other, places)}
        tracks[lane] = next(track for track in range(len(lanes)) if track not in taken)
    return tracks


def _beside(lane: Lane, other: Lane, places: Mapping[State, int]) -> bool:
    return (
        places[lane.sources[0]] < places[other.target] and places[other.sources[0]] < places[lane.target]
    ) or lane.target == other.target


def _stack(order: Sequence[State], labels: Mapping[State, Label], left: int, width: int) -> list[Box]:
    boxes: list[Box] = []
    top = MARGIN
    for state in order:
        label = labels[state]
        boxes.append(Box(state, left, top, width, height_of(label, width), lines_of(label, width), label.url))
        top += boxes[-1].height + GAP
    return boxes


def _strokes(lane: Lane, track: int, boxes: Mapping[State, Box]) -> list[Stroke]:
    """A line down the lane into the target, and one from each further source to the lane."""
    target = boxes[lane.target]
    x = target.x - LANE * (track + 1) + LANE // 2
    end = target.y + 14 + (8 if lane.partial else 0)
    tip = f"M{target.x} {end}l-6 -4v8z"
    starts = [boxes[source].y + boxes[source].height - 14 - 4 * min(track, 4) for source in lane.sources]
    first, *others = [f"M{target.x} {start}H{x + TURN}Q{x} {start} {x} {start + TURN}" for start in starts]
    arrival = f"V{end - TURN}Q{x} {end} {x + TURN} {end}H{target.x - 3}"
    return [Stroke(first + arrival, lane.partial, tip), *(Stroke(other, lane.partial) for other in others)]
