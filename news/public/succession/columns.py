"""The drawing for wide pages: time runs from left to right, a layer is a column."""

from collections.abc import Mapping, Sequence

from news.public.succession.drawing import Box, Drawing, Heading, Stroke
from news.public.succession.graph import Edge, Graph, State
from news.public.succession.label import Label, height_of, lines_of
from news.public.succession.layers import Layers, Slot, layers_of, neighbours
from news.public.succession.spreading import spread

BOX_WIDTH = 244
AISLE = 104
GAP = 16
BEND_HEIGHT = 12
HEAD_ROOM = 34
MARGIN = 2
ROUNDS = 4
Centres = dict[Slot, float]


def columns(graph: Graph, labels: Mapping[State, Label], headings: Mapping[int, str]) -> Drawing:
    """The drawing; ``headings`` are the words above the layers that have some."""
    layers = layers_of(graph)
    heights = {slot: _height(slot, labels) for row in layers.rows for slot in row}
    centres = _centres(layers, heights)
    top = min((centres[slot] - heights[slot] / 2 for slot in centres), default=0.0)
    centres = {slot: centre - top + HEAD_ROOM for slot, centre in centres.items()}
    boxes = [
        _box(slot, column, centres[slot], labels[slot])
        for column, row in enumerate(layers.rows)
        for slot in row
        if isinstance(slot, State)
    ]
    return Drawing(
        width=len(layers.rows) * (BOX_WIDTH + AISLE) - AISLE + 2 * MARGIN,
        height=max((box.y + box.height for box in boxes), default=0) + MARGIN,
        boxes=boxes,
        strokes=_strokes(layers, centres),
        headings=[Heading(_left(column), text) for column, text in sorted(headings.items())],
    )


def _height(slot: Slot, labels: Mapping[State, Label]) -> float:
    return height_of(labels[slot], BOX_WIDTH) if isinstance(slot, State) else BEND_HEIGHT


def _centres(layers: Layers, heights: Mapping[Slot, float]) -> Centres:
    """The middle of each slot, drawn to and fro towards the slots that it is joined to."""
    centres: Centres = {slot: 0.0 for row in layers.rows for slot in row}
    for turn in range(ROUNDS):
        joined = neighbours(layers.ways, before=turn % 2 == 1)
        for row in layers.rows if turn % 2 == 1 else reversed(layers.rows):
            wanted = [_wanted(slot, joined, centres) for slot in row]
            centres.update(zip(row, spread(wanted, [heights[slot] for slot in row], GAP), strict=True))
    return centres


def _wanted(slot: Slot, joined: Mapping[Slot, list[Slot]], centres: Centres) -> float:
    around = joined.get(slot, [slot])
    return sum(centres[other] for other in around) / len(around)


def _left(column: int) -> int:
    return MARGIN + column * (BOX_WIDTH + AISLE)


def _box(state: State, column: int, centre: float, label: Label) -> Box:
    height = height_of(label, BOX_WIDTH)
    top = round(centre - height / 2)
    return Box(state, _left(column), top, BOX_WIDTH, height, lines_of(label, BOX_WIDTH), label.url)


def _strokes(layers: Layers, centres: Centres) -> list[Stroke]:
    columns_of = {slot: column for column, row in enumerate(layers.rows) for slot in row}
    return [
        Stroke(_curve([(columns_of[slot], centres[slot]) for slot in way], _port(edge, layers, centres)), edge.partial)
        for edge, way in layers.ways.items()
    ]


def _port(edge: Edge, layers: Layers, centres: Centres) -> float:
    """How far from the middle of its target the edge arrives: those from above above, those from below below."""
    arriving = [other for other in layers.ways if other.target == edge.target]
    arriving.sort(key=lambda other: (centres[layers.ways[other][-2]], other.source))
    return (arriving.index(edge) - (len(arriving) - 1) / 2) * min(14.0, 44 / len(arriving))


def _curve(points: Sequence[tuple[int, float]], port: float) -> str:
    (column, centre), *others = points
    path = f"M{_left(column) + BOX_WIDTH} {round(centre)}"
    for place, (column, centre) in enumerate(others):
        is_last = place == len(others) - 1
        start, end = _left(column) - AISLE, _left(column)
        height = round(centre + port) if is_last else round(centre)
        path += f"C{start + AISLE // 2} {round(others[place - 1][1] if place else points[0][1])} "
        path += f"{end - AISLE // 2} {height} {end} {height}"
        path += "" if is_last else f"H{end + BOX_WIDTH}"
    return path
