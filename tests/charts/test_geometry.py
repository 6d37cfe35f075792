import pytest

from sitegen.charts import Box, Point

BOX = Box(10, 10, 30, 20)


def test_boxes_share_an_area_or_none() -> None:
    assert BOX.shared(Box(20, 0, 99, 15)) == 50
    assert BOX.shared(Box(30, 10, 40, 20)) == 0


def test_a_box_moves_the_least_way_inside() -> None:
    drawing = Box(0, 0, 100, 100)
    assert BOX.moved_into(drawing) == BOX
    assert Box(-5, 95, 15, 105).moved_into(drawing) == Box(0, 90, 20, 100)


def test_a_box_that_is_too_large_begins_where_the_other_does() -> None:
    assert Box(-50, 0, 150, 10).moved_into(Box(0, 0, 100, 100)) == Box(0, 0, 200, 10)


@pytest.mark.parametrize(
    ("start", "end", "length"),
    [
        (Point(0, 15), Point(40, 15), 20),
        (Point(20, 15), Point(20, 99), 5),
        (Point(15, 12), Point(18, 16), 5),
        (Point(0, 0), Point(40, 0), 0),
        (Point(0, 15), Point(5, 15), 0),
        (Point(20, 15), Point(20, 15), 0),
    ],
)
def test_a_line_is_measured_where_it_runs_through_a_box(
    start: Point, end: Point, length: float
) -> None:
    assert BOX.length_inside(start, end) == pytest.approx(length)
