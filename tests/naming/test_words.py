from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sitegen.naming.words import is_abbreviation, split_words


def spellings(text: str) -> list[str]:
    return [word.text for word in split_words(text)]


def test_a_possessive_is_no_part_of_the_word() -> None:
    assert spellings("Moscow's envoy") == ["Moscow", "envoy"]


def test_hyphens_and_apostrophes_stay_inside_a_word() -> None:
    assert spellings("O'Neill met al-Masri") == ["O'Neill", "met", "al-Masri"]


def test_a_dotted_acronym_is_one_word() -> None:
    assert spellings("the U.S. envoy") == ["the", "U.S.", "envoy"]


def test_an_adjective_made_of_a_name_gives_the_name() -> None:
    assert spellings("a NATO-led force") == ["a", "NATO", "force"]


def test_web_addresses_are_no_words() -> None:
    assert spellings("[Kiel](https://example.org/Berlin) see www.Paris.fr/Rome now") == [
        "Kiel",
        "see",
        "now",
    ]


def test_the_first_word_of_a_sentence_opens_it() -> None:
    words = split_words("They left. Nobody stayed.")
    assert [word.text for word in words if word.opens] == ["They", "Nobody"]


def test_a_point_after_an_initial_opens_nothing() -> None:
    words = split_words("then J. R. Marlow came")
    assert [word.text for word in words if word.opens] == ["then"]


def test_every_word_of_a_headline_counts_as_an_opening() -> None:
    words = split_words("Envoys Leave Vienna Without Agreement\n\nThe talks went on.")
    assert [word.text for word in words if word.opens][:5] == [
        "Envoys",
        "Leave",
        "Vienna",
        "Without",
        "Agreement",
    ]


def test_titles_and_initials_are_abbreviations() -> None:
    assert is_abbreviation("Gen")
    assert is_abbreviation("J")
    assert not is_abbreviation("Moscow")


@given(st.text())
def test_words_stand_where_they_say(text: str) -> None:
    assert all(text[word.start : word.end] == word.text for word in split_words(text))


@given(st.text())
def test_words_do_not_overlap(text: str) -> None:
    words = split_words(text)
    assert all(first.end <= second.start for first, second in pairwise(words))
