"""A history becomes a graph in which nothing runs back in time."""

from hypothesis import given

from news.public.succession.graph import UNKNOWN_DAY, Edge, Graph, Passage, State, graph_of
from tests.public.succession.graphs import PASSAGES


def _pairs(graph: Graph) -> set[tuple[State, State]]:
    return {(edge.source, edge.target) for edge in graph.edges}


def _after(graph: Graph, edge: Edge) -> list[Edge]:
    return [other for other in graph.edges if other.source == edge.target]


def test_a_merger_joins_both_predecessors_to_the_new_unit() -> None:
    graph = graph_of([Passage(1, 3, "2025-03-01"), Passage(2, 3, "2025-03-01")])

    assert _pairs(graph) == {(State(1), State(3)), (State(2), State(3))}


def test_a_split_and_a_merger_of_one_day_stay_apart() -> None:
    graph = graph_of(
        [Passage(1, 2, "2025-03-01", True), Passage(1, 3, "2025-03-01", True), Passage(4, 3, "2025-03-01")]
    )

    assert _pairs(graph) == {(State(1), State(2)), (State(1), State(3)), (State(4), State(3))}
    assert [edge.partial for edge in graph.edges] == [True, True, False]


def test_a_unit_that_gave_before_it_received_appears_twice() -> None:
    graph = graph_of([Passage(1, 2, "2010", True), Passage(3, 1, "2020")])

    assert (State(3), State(1, 1)) in _pairs(graph)
    assert (State(1), State(1, 1)) in _pairs(graph)
    assert (State(3), State(1)) not in _pairs(graph)


def test_units_that_pass_into_each_other_make_no_circle() -> None:
    graph = graph_of([Passage(1, 2, "2001"), Passage(2, 1, "2005")])

    assert _pairs(graph) == {(State(1), State(2)), (State(2), State(1, 1)), (State(1), State(1, 1))}


def test_several_parts_that_went_the_same_way_are_one_edge_and_whole_if_one_was_whole() -> None:
    graph = graph_of([Passage(1, 2, "2010", True), Passage(1, 2, "2020", False)])

    assert [(edge.day, edge.partial) for edge in graph.edges] == [("2020", False)]


def test_an_act_without_a_date_comes_after_the_dated_ones() -> None:
    graph = graph_of([Passage(2, 3), Passage(1, 2, "2010")])

    assert _pairs(graph) == {(State(1), State(2)), (State(2), State(3))}


@given(PASSAGES)
def test_no_history_leads_back_in_time(passages: list[Passage]) -> None:
    graph = graph_of(passages)

    for edge in graph.edges:
        assert all((other.day or UNKNOWN_DAY) >= (edge.day or UNKNOWN_DAY) for other in _after(graph, edge))


@given(PASSAGES)
def test_every_passage_is_drawn_between_its_units(passages: list[Passage]) -> None:
    drawn = {(edge.source.unit, edge.target.unit) for edge in graph_of(passages).edges}

    assert {(passage.source, passage.target) for passage in passages if passage.source != passage.target} <= drawn
