import pytest

from sitegen.dating import numerals
from sitegen.dating.languages.english_words import WORDS

COUNTS = {word: float(value) for word, value in WORDS["count"].items()}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12), ("1,500", 1500), ("2 1/2", 2.5), ("2½", 2.5), ("twenty-four", 24),
        ("a couple of", 2), ("two hundred", 200), ("a hundred", 100), ("half a", 0.5),
    ],
)  # fmt: skip
def test_a_number_is_read_in_digits_and_words(text: str, value: float) -> None:
    assert numerals.number(text, COUNTS) == value


@pytest.mark.parametrize(
    ("text", "year"),
    [("1996", 1996), ("'96", 1996), ("'08", 2008), ("nineteen ninety-six", 1996),
     ("two thousand", 2000), ("two thousand and eight", 2008)],
)  # fmt: skip
def test_a_year_is_read_in_digits_and_words(text: str, year: int) -> None:
    assert numerals.year(text, COUNTS) == year
