import pytest

from sitegen.cleaning import SourceKind, clean

BODY = (
    "Old ferry gets one more winter\n\n18 March 2005\n\n"
    "The council decided on Tuesday to let the old ferry run for one more winter, it said.\n\n"
    "The crew had learnt of the plan from the papers, and people were glad of it, they said."
)


def publisher(head: str, foot: str) -> str | None:
    return clean(f"{head}\n\n{BODY}\n\n{foot}", SourceKind.TEXT).publisher


@pytest.mark.parametrize(
    "foot",
    [
        "© 2005 Quayside Voices Ltd",
        "Subscribe to Quayside Voices",
        "Write: x@quaysidevoices.example",
    ],
)
def test_a_name_at_the_top_that_is_repeated_publishes(foot: str) -> None:
    assert publisher("Quayside Voices", foot) == "Quayside Voices"


def test_a_name_at_the_top_that_nothing_repeats_is_no_publisher() -> None:
    assert publisher("Quayside Voices", "Subscribe to us") is None


def test_one_word_has_to_stand_in_a_notice_or_an_address() -> None:
    assert publisher("Quayside", "More from Quayside") is None
    assert publisher("Quayside", "© Quayside Verlag") == "Quayside"


def test_a_section_is_no_outlet() -> None:
    assert publisher("Local News", "More Local News") is None
