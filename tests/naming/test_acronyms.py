import pytest

from sitegen.naming.acronyms import stands_for


@pytest.mark.parametrize(
    ("acronym", "name"),
    [
        ("OSCE", "Organization for Security and Co-operation in Europe"),
        ("IMF", "International Monetary Fund"),
        ("UNICEF", "United Nations International Children's Emergency Fund"),
    ],
)
def test_an_acronym_stands_for_its_initials_in_order(acronym: str, name: str) -> None:
    assert stands_for(acronym, name.split())


@pytest.mark.parametrize(
    ("acronym", "name"),
    [("IMF", "World Bank"), ("He", "Harbour Engineers"), ("FMI", "International Monetary Fund")],
)
def test_other_words_in_parentheses_are_no_acronyms(acronym: str, name: str) -> None:
    assert not stands_for(acronym, name.split())
