from itertools import pairwise

from graphs import Graph, graphs, names, turned
from hypothesis import given
from hypothesis import strategies as st

from sitegen.charts import components
from sitegen.charts.graph import ties_of


def test_edges_both_ways_are_one_and_what_ties_nothing_is_left_out() -> None:
    edges = {("a", "b"): 1.0, ("b", "a"): 2.0, ("a", "a"): 9.0, ("a", "x"): 9.0, ("b", "c"): 0.0}
    assert ties_of("cba", edges) == {"a": {"b": 3.0}, "b": {"a": 3.0}, "c": {}}


def test_the_largest_component_comes_first_and_in_it_the_heaviest() -> None:
    edges = {("a", "b"): 9.0, ("c", "d"): 1.0, ("d", "e"): 2.0}
    assert components("fabcde", edges) == (("d", "e", "c"), ("a", "b"), ("f",))


def test_components_of_one_size_stand_by_weight_then_by_name() -> None:
    edges = {("c", "d"): 1.0, ("a", "b"): 1.0, ("e", "f"): 2.0}
    assert components("fedcba", edges) == (("e", "f"), ("a", "b"), ("c", "d"))


def test_of_a_large_component_the_heaviest_are_kept() -> None:
    edges = {("a", "z"): 3.0, ("b", "z"): 2.0, ("c", "z"): 2.0, ("d", "z"): 1.0}
    assert components("abcdz", edges, most=3) == (("z", "a", "b"),)


def test_what_is_kept_hangs_together_even_if_heavier_nodes_are_farther_off() -> None:
    edges = {("a", "b"): 9.0, ("b", "c"): 1.0, ("c", "d"): 1.0, ("d", "e"): 8.0}
    assert components("abcde", edges, most=3) == (("b", "a", "c"),)


@given(graphs(), st.integers(1, 40))
def test_every_component_hangs_together_and_cut_off_nodes_make_none(
    graph: Graph, most: int
) -> None:
    nodes, edges = graph
    found = components(nodes, edges, most)
    whole = components(nodes, edges, len(nodes) or 1)
    assert sorted(node for component in whole for node in component) == nodes
    assert [len(component) for component in found] == [min(len(one), most) for one in whole]
    for component in found:
        assert len(components(component, edges, most)) == 1


@given(graphs(), st.integers(1, 40))
def test_components_do_not_depend_on_the_order_of_what_is_given(graph: Graph, most: int) -> None:
    nodes, edges = graph
    assert components(nodes, edges, most) == components(nodes[::-1], turned(edges), most)


def test_a_long_chain_is_no_trouble() -> None:
    nodes = names(2000)
    assert len(components(nodes, dict.fromkeys(pairwise(nodes), 1.0))[0]) == 40
