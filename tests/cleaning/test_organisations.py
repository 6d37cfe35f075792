import pytest

from sitegen.cleaning.organisations import is_outlet


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Monitor",
        "The Ministry of Bridges",
        "Radio Lowland",
        "Kolmer Anzeiger",
        "Ostrov Council of Bridges",
    ],
)
def test_outlets(text: str) -> None:
    assert is_outlet(text)


@pytest.mark.parametrize(
    "text", ["World Bank Approves Bridge Loan", "Latest News", "Press Office", "The bridge closes"]
)
def test_headlines_and_sections_are_no_outlets(text: str) -> None:
    assert not is_outlet(text)
