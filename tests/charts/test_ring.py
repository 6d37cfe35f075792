from itertools import combinations

from graphs import Graph, graphs, names, turned
from hypothesis import given, settings

from sitegen.charts.ring import ring


def test_the_tied_are_neighbours() -> None:
    order = ring("abcdef", {("a", "d"): 1, ("b", "e"): 1, ("c", "f"): 1})
    assert order[0] == "a"
    around = {frozenset(pair) for pair in zip(order, (*order[1:], order[0]), strict=True)}
    assert {frozenset("ad"), frozenset("be"), frozenset("cf")} <= around


def test_groups_stand_together() -> None:
    edges = {pair: 1.0 for group in ("aceg", "bdfh") for pair in combinations(group, 2)}
    order = "".join(ring("abcdefgh", edges))
    assert any(set((order + order)[start : start + 4]) == set("aceg") for start in range(8))


def test_nothing_and_one_are_in_order() -> None:
    assert ring((), {}) == ()
    assert ring(("a",), {}) == ("a",)


@settings(deadline=None)
@given(graphs(most=12))
def test_all_are_in_the_ring_the_first_first_whatever_the_order_of_the_others(
    graph: Graph,
) -> None:
    nodes, edges = graph
    order = ring(nodes, edges)
    assert sorted(order) == nodes
    assert order[:1] == tuple(nodes[:1])
    assert order == ring([*nodes[:1], *nodes[:0:-1]], turned(edges))


def test_a_dozen_without_ties_keeps_its_order() -> None:
    assert ring(names(12), {}) == tuple(names(12))
