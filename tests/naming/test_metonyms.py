import pytest

from sitegen.naming.metonyms import acts


def capital_acts(text: str, capital: str = "Moscow") -> bool:
    start = text.index(capital)
    return acts(text, start, start + len(capital))


@pytest.mark.parametrize(
    "text",
    [
        "Moscow says it will not sign.",
        "Moscow has repeatedly rejected the plan.",
        "He said Moscow is ready to talk.",
        "After Moscow's second refusal the talks ended.",
        "They want better relations with Moscow soon.",
        "The dialogue between Moscow and the alliance resumed.",
        "Ties between London and Moscow are cool.",
        "The ministers urged Moscow to sign.",
    ],
)
def test_a_capital_acts_as_subject_owner_partner_or_object_of_politics(text: str) -> None:
    assert capital_acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was held in Moscow.",
        "Officials in Moscow said nothing.",
        "It snowed, and Moscow's streets were empty.",
        "A train left Moscow at noon.",
        "He was born near Moscow.",
    ],
)
def test_a_capital_is_a_place_otherwise(text: str) -> None:
    assert not capital_acts(text)
