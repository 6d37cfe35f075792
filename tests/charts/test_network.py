from collections.abc import Mapping
from itertools import combinations, pairwise
from time import perf_counter

import pytest
from graphs import Graph, graphs, names, turned
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.charts import Point, layout
from sitegen.charts.geometry import distance
from sitegen.charts.spacing import LEAST

SIZES = st.sampled_from([(720.0, 520.0), (344.0, 520.0), (344.0, 420.0)])


def chain(count: int) -> dict[tuple[str, str], float]:
    return dict.fromkeys(pairwise(names(count)), 1.0)


def nearest(places: Mapping[str, Point]) -> float:
    return min((distance(a, b) for a, b in combinations(places.values(), 2)), default=LEAST)


@settings(max_examples=40, deadline=None)
@given(graphs(), SIZES)
def test_every_node_has_a_place_inside_and_none_is_too_near_another(
    graph: Graph, size: tuple[float, float]
) -> None:
    places = layout(*graph, *size)
    assert list(places) == graph[0]
    assert all(0 <= p.x <= size[0] and 0 <= p.y <= size[1] for p in places.values())
    assert nearest(places) >= LEAST


@settings(max_examples=20, deadline=None)
@given(graphs(), SIZES)
def test_places_do_not_depend_on_the_order_of_what_is_given(
    graph: Graph, size: tuple[float, float]
) -> None:
    nodes, edges = graph
    assert layout(nodes, edges, *size) == layout(nodes[::-1], turned(edges), *size)


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (90, 60), (720, 0)])
def test_a_drawing_that_is_too_small_still_holds_all(size: tuple[int, int]) -> None:
    places = layout(names(12), chain(12), *size)
    assert len(places) == 12
    assert all(0 <= p.x <= size[0] and 0 <= p.y <= size[1] for p in places.values())


def test_one_node_stands_in_the_middle_and_none_nowhere() -> None:
    assert layout([], {}, 720, 520) == {}
    assert layout(["a"], {("a", "a"): 1}, 720, 520) == {"a": Point(360, 260)}


def test_two_nodes_lie_along_the_longer_side() -> None:
    flat = layout("ab", {("a", "b"): 1}, 720, 520)
    tall = layout("ab", {("a", "b"): 1}, 344, 520)
    assert abs(flat["a"].x - flat["b"].x) > 600
    assert abs(tall["a"].y - tall["b"].y) > 400


def test_the_tied_stand_nearer_than_others() -> None:
    places = layout(names(5), chain(5), 720, 520)
    one, other, *_, last = places.values()
    assert distance(one, other) < distance(one, last)


def test_the_strongly_tied_stand_nearer_than_the_weakly_tied() -> None:
    places = layout("abc", {("a", "b"): 9, ("b", "c"): 1}, 720, 520)
    assert distance(places["a"], places["b"]) < distance(places["b"], places["c"])


def test_leaves_of_one_node_part() -> None:
    places = layout(names(9), {("n00", leaf): 1 for leaf in names(9)[1:]}, 720, 520)
    assert nearest(places) > 60


def test_places_are_the_same_on_every_machine() -> None:
    """Whoever changes the arithmetic finds out here; no platform or version of Python may."""
    edges = {("a", "b"): 3, ("b", "c"): 1, ("c", "d"): 1, ("d", "a"): 1, ("d", "e"): 2}
    assert layout("abcdef", edges, 720, 520) == {
        "a": Point(680.0, 393.1),
        "b": Point(572.4, 496.0),
        "c": Point(313.5, 329.2),
        "d": Point(441.7, 157.5),
        "e": Point(507.9, 24.0),
        "f": Point(40.0, 213.1),
    }


def test_forty_nodes_take_a_fraction_of_a_second() -> None:
    nodes = names(40)
    begun = perf_counter()
    layout(nodes, {pair: 1 + len(pair[0]) for pair in combinations(nodes, 2)}, 720, 520)
    assert perf_counter() - begun < 2
