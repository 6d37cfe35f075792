import math

import pytest

from sitegen.cleaning import features, judging, surroundings
from sitegen.cleaning.forest import Forest, read_forest

STUMP = [0, 5.0, -1.0, 2.0]


def chance(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def test_a_number_that_is_not_above_the_threshold_goes_left() -> None:
    forest = Forest(("words",), (STUMP,))
    assert forest.chance((5.0,)) == pytest.approx(chance(-1.0))
    assert forest.chance((5.1,)) == pytest.approx(chance(2.0))


def test_trees_add_up() -> None:
    forest = Forest(("words", "links"), (STUMP, [1, 0.5, [0, 1.0, 0.25, 0.5], -3.0]))
    assert forest.chance((9.0, 0.0)) == pytest.approx(chance(2.5))


def test_a_sum_beyond_all_measure_is_still_a_chance() -> None:
    assert Forest((), (1e9,)).chance(()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        (judging.TEXT_FOREST, features.FEATURES),
        (judging.PAGE_FOREST, (*features.FEATURES, *surroundings.FEATURES)),
    ],
)
def test_the_shipped_forests_read_the_numbers_that_are_counted(
    name: str, numbers: tuple[str, ...]
) -> None:
    assert read_forest(name).features == numbers
