"""What several accounts of one event count differently."""

import pytest

from sitegen.model.figures import Disagreement, disagreements


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("14 people died.", "17 people were killed.", [Disagreement("people", ("14", "17"))]),
        ("Seven ships left.", "Eight ships left.", [Disagreement("ships", ("7", "8"))]),
        (
            "It cost $2.1 billion.",
            "It cost $1.9 billion.",
            [Disagreement("money", ("$2.1 billion", "$1.9 billion"))],
        ),
        ("2,000 people came.", "2,000 people were there.", []),
        ("14 people died.", "Some people died.", []),
        ("14 people and 14 dogs.", "3 cats.", []),
        ("In 2008 people came.", "In 2009 people came.", []),
        ("On 26 January they met.", "On 27 January they met.", []),
        ("12 people came and 3 people left.", "9 people came.", []),
        ("It fell 35.1 per cent.", "It fell 38 per cent.", []),
    ],
)
def test_figures_for_one_thing_are_compared(
    one: str, two: str, expected: list[Disagreement]
) -> None:
    assert list(disagreements([one, two])) == expected


def test_three_accounts_stand_in_their_order() -> None:
    (told,) = disagreements(["5 boats sank.", "3 boats sank.", "5 boats sank."])
    assert told.figures == ("5", "3")
