from itertools import pairwise

import pytest
from graphs import names
from hypothesis import given
from hypothesis import strategies as st

from sitegen.charts import LINE, Box, Satellite, ego, lines_width, wrapped

DRAWING = Box(0, 0, 344, 340)
TEXTS = ("NATO", "Jaap de Hoop Scheffer", "Munich Security Conference", "Hillary Clinton")


def around(count: int, drawing: Box = DRAWING) -> tuple[Satellite, ...]:
    texts = {node: wrapped(TEXTS[i % 4], 92, 12) for i, node in enumerate(names(count))}
    return ego(texts, {("n00", "n03"): 2}, drawing, 12, 6)


def test_two_companions_stand_right_and_left_of_the_centre() -> None:
    right, left = ego({"a": ("A",), "b": ("B",)}, {}, Box(0, 0, 200, 100), 10, 5)
    assert (right.node, left.node) == ("a", "b")
    assert right.place.y == left.place.y == 50
    assert right.place.x - 100 == pytest.approx(100 - left.place.x)
    assert (right.label.anchor, left.label.anchor) == ("start", "end")


def test_the_first_companion_stands_right_of_the_top() -> None:
    first, *others = around(8)
    assert first.node == "n00"
    assert first.place.x > 172
    assert first.place.y == min(other.place.y for other in others)


def test_the_tied_stand_beside_each_other() -> None:
    nodes = [one.node for one in around(7)]
    assert nodes.index("n03") in (1, len(nodes) - 1)


def test_nobody_around_is_no_fault() -> None:
    assert around(0) == ()


@given(st.integers(1, 12), st.sampled_from([DRAWING, Box(0, 0, 560, 340)]))
def test_labels_are_outside_in_the_drawing_and_do_not_meet(count: int, drawing: Box) -> None:
    found = around(count, drawing)
    assert len({one.node for one in found}) == count
    for one in found:
        width = lines_width(one.label.lines, 12)
        assert 0 <= one.place.y <= drawing.height
        if one.label.anchor == "start":
            assert drawing.width / 2 < one.place.x < one.label.x <= drawing.width - width
        else:
            assert width <= one.label.x < one.place.x < drawing.width / 2
    for anchor in ("start", "end"):
        rows = sorted(one.place.y for one in found if one.label.anchor == anchor)
        gaps = [lower - upper for upper, lower in pairwise(rows)]
        assert min(gaps, default=99) > 3 * LINE * 12
