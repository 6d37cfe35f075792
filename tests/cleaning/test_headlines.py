from collections.abc import Sequence

from sitegen.cleaning.blocks import Block
from sitegen.cleaning.evidence import best
from sitegen.cleaning.headlines import read_headline


def told(
    field: str,
    shown: Sequence[str] = (),
    declared: Sequence[str] = (),
    window: str = "",
    lines: Sequence[str] = (),
) -> str | None:
    blocks = [Block(line, line, 1) for line in lines]
    claim = best(read_headline(shown, declared, window, None, blocks), field)
    return claim.value if claim else None


def test_a_heading_counts_where_the_declared_title_is_worded_anew() -> None:
    shown, declared = ["Nine ways to mend a bridge in winter"], ["Mending a bridge in winter: tips"]
    assert told("title", shown, declared) == shown[0]


def test_a_heading_over_the_whole_section_is_no_title() -> None:
    assert told("title", ["Our blog"], ["Bridge to close on Monday"]) == "Bridge to close on Monday"


def test_the_name_of_the_site_as_heading_names_the_publisher() -> None:
    window = "Bridge to close | Playful Harbour"
    assert told("publisher", ["Playful Harbour"], [], window) == "Playful Harbour"
    lines = ["Bridge to close", "The bridge closes."]
    assert told("title", ["Playful Harbour"], [], window, lines=lines) == "Bridge to close"


def test_a_heading_in_capitals_is_written_as_the_page_declares_it() -> None:
    assert told("title", ["BRIDGE TO CLOSE"], ["Bridge to close"]) == "Bridge to close"


def test_the_window_names_the_site_behind_the_title_even_on_page_one_of_two() -> None:
    window = "Bridge to close - The Harbour Weekly - page 1 of 2"
    assert told("publisher", window=window, lines=["Bridge to close"]) == "The Harbour Weekly"
