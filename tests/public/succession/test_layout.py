"""Boxes stand apart, and every line runs forward in time."""

from hypothesis import given, settings

from news.public.succession.columns import columns
from news.public.succession.graph import Graph, Passage, State, graph_of
from news.public.succession.label import Label, breadth, wrap
from news.public.succession.layers import Bend, depths, layers_of
from news.public.succession.rows import MIN_BOX_WIDTH, WIDTH, in_rows, rows
from tests.public.succession.graphs import PASSAGES, labels_for, outside, overlapping

CHAIN = [Passage(1, 3, "1991"), Passage(2, 3, "1991"), Passage(3, 5, "2008"), Passage(4, 5, "2008", True)]


@settings(deadline=None)
@given(PASSAGES)
def test_in_columns_no_boxes_touch_and_all_stand_inside(passages: list[Passage]) -> None:
    graph = graph_of(passages)

    drawing = columns(graph, labels_for(graph), {})

    assert overlapping(drawing) == []
    assert outside(drawing) == []
    assert {box.state for box in drawing.boxes} == set(graph.states)


@settings(deadline=None)
@given(PASSAGES)
def test_in_columns_every_heir_stands_to_the_right(passages: list[Passage]) -> None:
    graph = graph_of(passages)
    boxes = {box.state: box for box in columns(graph, labels_for(graph), {}).boxes}

    assert all(boxes[edge.source].x + boxes[edge.source].width < boxes[edge.target].x for edge in graph.edges)


@settings(deadline=None)
@given(PASSAGES)
def test_in_rows_no_boxes_touch_and_every_heir_stands_below(passages: list[Passage]) -> None:
    graph = graph_of(passages)

    drawing = rows(graph, labels_for(graph))

    boxes = {box.state: box for box in drawing.boxes}
    assert overlapping(drawing) == []
    assert outside(drawing) == []
    assert set(boxes) == set(graph.states)
    assert all(boxes[edge.source].y + boxes[edge.source].height < boxes[edge.target].y for edge in graph.edges)


@settings(deadline=None)
@given(PASSAGES)
def test_both_drawings_bear_a_line_for_every_edge(passages: list[Passage]) -> None:
    graph = graph_of(passages)
    labels = labels_for(graph)

    assert len(columns(graph, labels, {}).strokes) == len(graph.edges)
    assert len(rows(graph, labels).strokes) == len(graph.edges)


@given(PASSAGES)
def test_a_long_edge_keeps_a_place_free_in_every_layer_that_it_crosses(passages: list[Passage]) -> None:
    graph = graph_of(passages)
    layers, depth = layers_of(graph), depths(graph)

    for edge, way in layers.ways.items():
        between = range(depth[edge.source] + 1, depth[edge.target])
        assert way[1:-1] == [Bend(edge, layer) for layer in between]
        assert all(bend in layers.rows[bend.layer] for bend in way[1:-1] if isinstance(bend, Bend))


def test_a_beginning_stands_right_before_its_first_heir() -> None:
    depth = depths(graph_of(CHAIN))

    assert depth == {State(1): 0, State(2): 0, State(3): 1, State(4): 1, State(5): 2}


def test_lines_from_the_same_side_do_not_cross() -> None:
    layers = layers_of(graph_of([Passage(1, 11, "1"), Passage(2, 12, "1"), Passage(3, 11, "1"), Passage(4, 12, "1")]))

    assert [[state.unit for state in row if isinstance(state, State)] for row in layers.rows] == [
        [1, 3, 2, 4],
        [11, 12],
    ]


def test_rows_keep_predecessors_next_to_their_heir() -> None:
    assert [state.unit for state in in_rows(graph_of(CHAIN))] == [1, 2, 3, 4, 5]


def test_a_usual_history_fits_a_small_phone_and_a_partial_line_is_marked() -> None:
    graph = graph_of(CHAIN)

    drawing = rows(graph, labels_for(graph))

    assert drawing.width == WIDTH
    assert all(box.width >= MIN_BOX_WIDTH for box in drawing.boxes)
    assert [stroke.partial for stroke in drawing.strokes].count(True) == 1


def test_an_empty_graph_is_an_empty_drawing() -> None:
    assert rows(Graph((), ()), {}).boxes == []
    assert columns(Graph((), ()), {}, {}).boxes == []


def test_a_name_breaks_at_spaces_into_lines_that_fit() -> None:
    lines = wrap("Sở Nông nghiệp và Phát triển nông thôn tỉnh Trà Bắc", 200)

    assert len(lines) > 1
    assert " ".join(lines) == "Sở Nông nghiệp và Phát triển nông thôn tỉnh Trà Bắc"
    assert all(breadth(line) <= 200 for line in lines)


def test_the_taller_name_gets_the_taller_box() -> None:
    graph = graph_of([Passage(1, 2, "2025")])
    labels = {State(1): Label("Sở Y tế"), State(2): Label("Sở Nông nghiệp và Phát triển nông thôn tỉnh Trà Bắc")}

    short, tall = sorted(columns(graph, labels, {}).boxes, key=lambda box: box.x)

    assert short.height < tall.height
    assert abs((short.y + short.height / 2) - (tall.y + tall.height / 2)) <= 1
