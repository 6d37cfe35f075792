from itertools import combinations

import pytest

from sitegen.charts import Box, Point
from sitegen.charts.geometry import distance
from sitegen.charts.spacing import LEAST, evened, fitted, separated, spread

BOX = Box(0, 0, 200, 100)


def test_points_fill_the_box() -> None:
    assert fitted([Point(-1, 5), Point(1, 6), Point(0, 5.5)], BOX) == (
        Point(0, 0),
        Point(200, 100),
        Point(100, 50),
    )


def test_a_drawing_is_not_stretched_out_of_shape() -> None:
    flat = fitted([Point(0, 0), Point(100, 1)], BOX)
    assert flat == (Point(0, 48), Point(200, 52))


def test_points_on_a_line_and_single_ones_stand_in_the_middle() -> None:
    assert fitted([Point(7, 7)], BOX) == (Point(100, 50),)
    assert fitted([Point(0, 3), Point(5, 3)], BOX) == (Point(0, 50), Point(200, 50))


def test_an_outlier_comes_nearer() -> None:
    points = evened([Point(0, 0), Point(1, 0), Point(10, 0)])
    assert [point.x for point in points] == [0, 3, 10]


def test_neighbours_are_pushed_apart_inside_the_box() -> None:
    one, other = spread([Point(100, 1), Point(100, 0)], BOX)
    assert distance(one, other) > 30
    assert min(one.y, other.y) == 0


def test_points_in_one_place_are_separated() -> None:
    placed = separated([Point(50, 50)] * 9, BOX)
    assert placed[0] == Point(50, 50)
    assert min(distance(a, b) for a, b in combinations(placed, 2)) >= LEAST


@pytest.mark.parametrize("count", [0, 1])
def test_few_points_stay_where_they_are(count: int) -> None:
    points = (Point(3, 4),) * count
    assert separated(spread(points, BOX), BOX) == points
