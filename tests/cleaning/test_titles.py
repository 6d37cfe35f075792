import pytest

from sitegen.cleaning.blocks import Block
from sitegen.cleaning.titles import (
    behind_site,
    find_title,
    same_title,
    without_outlet,
    without_site,
)


def test_case_and_signs_make_no_other_title() -> None:
    assert same_title("“Talks” resume!", "Talks Resume")


def test_a_title_with_the_name_of_its_site_is_the_same() -> None:
    assert same_title("Talks resume", "Talks resume | News | The Harbour")


def test_the_name_of_the_site_leaves_a_title() -> None:
    assert (
        without_site("Talks resume in Riga - The Harbour", "The Harbour") == "Talks resume in Riga"
    )
    assert without_site("News | Talks resume in Riga after a year | Harbour") == (
        "Talks resume in Riga after a year"
    )


def test_a_hyphen_within_a_title_stays() -> None:
    assert without_site("NATO-Russia talks resume") == "NATO-Russia talks resume"


def test_the_number_of_a_page_is_no_site() -> None:
    assert without_site("Talks resume - The Harbour - page 1 of 2", "The Harbour") == "Talks resume"


def test_the_beginning_of_the_name_of_a_site_is_enough() -> None:
    assert without_site("Bridges | Harbour Building", "Harbour Building Agency") == "Bridges"


def test_only_the_outlet_leaves_a_copied_title() -> None:
    assert without_outlet("Talks resume | The Harbour", "Harbour") == "Talks resume | The Harbour"
    assert without_outlet("Talks resume | The Harbour", "The Harbour") == "Talks resume"


@pytest.mark.parametrize(
    "other",
    [
        "Ministry of Bridges and Roads",
        "Press Release No. 44",
        "Ann Lee is a writer at the coast",
        "A letter about bridges, by Ann Lee",
        "Period covered: 28 April to 3 May",
    ],
)
def test_credits_and_labels_are_no_titles(other: str) -> None:
    lines = [Block(text, text, 1) for text in (other, "Bridge to close on Monday")]
    assert find_title(lines, [None, None], 2) == 1


def titled(*lines: str) -> str:
    blocks = [Block(text, text, number) for number, text in enumerate(lines)]
    at = find_title(blocks, [None] * len(blocks), len(blocks))
    return "" if at is None else lines[at]


@pytest.mark.parametrize(
    "other",
    [
        "Home > News > The harbour and its long history",
        "The old ferry on its way to the island last summer (photo: T. Roe)",
        "The old ferry on its way to the island last summer. © Tom Roe",
        "The old ferry, on its way to the island last summer. / T. Roe",
    ],
)
def test_paths_and_captions_are_no_titles(other: str) -> None:
    assert titled("Bridge to close on Monday", other) == "Bridge to close on Monday"


def test_a_database_labels_its_headline() -> None:
    label = "HEADLINE: Bridge to close"
    assert titled("A long line about what the database has to offer to all", label) == label


def test_the_line_under_a_headline_is_its_standfirst() -> None:
    standfirst = "The council wants to save the money for a new ferry and for its crew"
    assert titled("Bridge over river to close", standfirst) == "Bridge over river to close"


def test_the_line_under_a_slogan_is_the_headline() -> None:
    lines = ("Quayside Voices", "News from the coast in English", "Bridge over the river to close")
    assert titled(*lines) == lines[2]


def test_the_site_before_a_headline_stands_at_the_top_of_its_page() -> None:
    lines = ("The Harbour", "News", "Bridge to close on Monday", "Bridge")
    assert behind_site("The Harbour: Bridge to close on Monday", lines, ()) == (lines[0], lines[2])
    assert behind_site("Bridge: Bridge to close on Monday", lines[1:], ()) == ("", "")
