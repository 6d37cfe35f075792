from itertools import combinations

import pytest

from sitegen.charts import Point
from sitegen.charts.geometry import distance
from sitegen.charts.scaling import scaled
from sitegen.charts.stress import settled

TRIANGLE = ((0.0, 3.0, 4.0), (3.0, 0.0, 5.0), (4.0, 5.0, 0.0))


def test_possible_distances_are_met() -> None:
    points = settled(scaled(TRIANGLE), TRIANGLE)
    found = [distance(one, other) for one, other in combinations(points, 2)]
    assert found == pytest.approx([3, 4, 5], abs=0.02)


def test_the_first_axis_is_the_longer() -> None:
    points = scaled(((0, 1, 5), (1, 0, 5), (5, 5, 0)))
    assert abs(points[0].x - points[2].x) > abs(points[0].y - points[1].y)


def test_points_that_would_fall_together_do_not() -> None:
    star = ((0.0, 1.0, 1.0), (1.0, 0.0, 2.0), (1.0, 2.0, 0.0))
    assert len(set(scaled(star))) == 3


def test_a_single_point_stays() -> None:
    assert settled([Point(2, 3)], [[0.0]]) == (Point(2, 3),)
