import pytest

from sitegen.cleaning.blocks import Block
from sitegen.cleaning.rules import mark_of


def rule(text: str, linked: float = 0.0) -> str | None:
    mark = mark_of(Block(text, text, 1, linked=linked))
    return mark.rule if mark else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Skip to main content", "navigation"),
        ("Breaking News", "section label"),
        ("Region: Baltic", "label line"),
        ("Share this:", "share line"),
        ("Follow us on Twitter", "share line"),
        ("Sign up for our weekly letter", "newsletter"),
        ("Read also: Five ports to see", "read on"),
        ("Most read", "other stories"),
        ("Advertisement", "advertisement"),
        ("12 comments", "comments"),
        ("Photo: Ann Lee", "caption"),
        ("[APPLAUSE]", "stage direction"),
        ("About the author", "author note"),
        ("Disclaimer: the views are the author's alone.", "disclaimer"),
        ("Media contact:", "contact"),
        ("This site uses cookies to remember its visitors.", "cookie note"),
        ("Print | Français | Русский", "navigation"),
        ("press@example.org", "contact"),
    ],
)
def test_page_furniture_is_known(text: str, name: str) -> None:
    assert rule(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Comments by the envoy angered Georgia, and the council put off its meeting.",
        "Share prices fell in Moscow as the talks went on.",
        "Home was a room above the harbour office, she said.",
        "Live fire was heard near Gori in the morning.",
        "More than 70 per cent of the voters were against it.",
        "Read the treaty, he said, and you will see that it says nothing of bases.",
        "Tromsø Today reported the plan in January.",
        "The contents of the letter were not made known.",
        "By the end of the week all 26 members had agreed.",
    ],
)
def test_words_of_a_report_are_not(text: str) -> None:
    assert rule(text) is None


def test_a_short_line_of_links_only_is_a_menu() -> None:
    assert rule("Ports Ships Rivers", linked=1.0) == "link line"


def test_a_sentence_that_is_a_link_stays() -> None:
    assert rule("The treaty was signed on Monday.", linked=1.0) is None
