import pytest
from graphs import Graph, graphs
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.charts import LINE, Box, Disc, Label, Point, labels, layout, lines_width, wrapped
from sitegen.charts.lettering import ASCENT

DRAWING = Box(0, 0, 344, 520)
SIZE = 12.0
NAMES = ("NATO", "Russia", "Jaap de Hoop Scheffer", "Munich Security Conference", "北京", "")


def disc(x: float, y: float, *lines: str) -> Disc:
    return Disc(Point(x, y), 6, lines)


def box_of(label: Label) -> Box:
    width = lines_width(label.lines, SIZE)
    left = label.x - {"start": 0, "middle": width / 2, "end": width}[label.anchor]
    top = label.y - ASCENT * SIZE
    return Box(left, top, left + width, top + len(label.lines) * LINE * SIZE)


def test_a_label_alone_stands_right_of_its_disc() -> None:
    (label,) = labels([disc(100, 100, "NATO")], (), DRAWING, SIZE)
    assert label == Label(("NATO",), "start", 109, 103.3)


def test_a_label_at_the_right_edge_stands_left() -> None:
    (label,) = labels([disc(335, 100, "NATO")], (), DRAWING, SIZE)
    assert label.anchor == "end"
    assert label.x < 335


def test_neighbours_turn_their_labels_away_from_each_other() -> None:
    discs = [disc(160, 100, "Abkhazia"), disc(190, 100, "South Ossetia")]
    one, other = labels(discs, (), DRAWING, SIZE)
    assert (one.anchor, other.anchor) == ("end", "start")


def test_a_label_avoids_lines() -> None:
    edge = (Point(100, 100), Point(300, 100))
    (label,) = labels([disc(100, 100, "NATO")], [edge], DRAWING, SIZE)
    assert label.anchor == "end"


def test_labels_of_a_crowd_lie_upon_no_other() -> None:
    discs = [disc(60 + 64 * (i % 4), 100 + 36 * (i // 4), f"Actor {i}") for i in range(12)]
    boxes = [box_of(label) for label in labels(discs, (), DRAWING, SIZE)]
    shared = [a.shared(b) for i, a in enumerate(boxes) for b in boxes[:i]]
    assert max(shared) == pytest.approx(0, abs=1)


def test_no_discs_have_no_labels() -> None:
    assert labels((), (), DRAWING, SIZE) == ()


@settings(max_examples=30, deadline=None)
@given(graphs(), st.integers(0, 5))
def test_labels_of_a_network_stay_inside(graph: Graph, shift: int) -> None:
    nodes, edges = graph
    places = layout(nodes, edges, 344, 520)
    discs = [
        Disc(place, 5, wrapped(NAMES[(index + shift) % len(NAMES)], 100, SIZE))
        for index, place in enumerate(places.values())
    ]
    lines = [(places[a], places[b]) for a, b in edges if {a, b} <= places.keys()]
    found = labels(discs, lines, DRAWING, SIZE)
    assert [label.lines for label in found] == [one.lines for one in discs]
    for box in map(box_of, found):
        assert box.left >= -0.1
        assert box.top >= -0.1
        assert box.right <= 344.1
        assert box.bottom <= 520.1
