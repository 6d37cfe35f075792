"""No change makes cleaning worse than floors.toml says; report.py shows where it is."""

import tomllib

import pytest
from quality import measuring

FLOORS: dict[str, float] = tomllib.loads(measuring.FLOORS.read_text("utf-8"))


@pytest.fixture(scope="module")
def results() -> list[measuring.Result]:
    return [measuring.measure(document) for document in measuring.documents()]


@pytest.mark.parametrize("name", FLOORS)
def test_no_measure_is_below_its_floor(name: str, results: list[measuring.Result]) -> None:
    figure = measuring.totals(results)[name].figure
    if figure < FLOORS[name]:
        losing = measuring.worst(results, name)[:5]
        told = [f"  {result.name}: {result.shares[name].figure:.3f}" for result in losing]
        pytest.fail(
            f"{name} is {figure:.4f}, its floor is {FLOORS[name]}. Most is lost in\n"
            + "\n".join(told)
            + "\n`python tests/quality/report.py NAME` shows each fault.",
            pytrace=False,
        )


def test_every_measure_has_a_floor(results: list[measuring.Result]) -> None:
    assert measuring.totals(results).keys() == FLOORS.keys()
