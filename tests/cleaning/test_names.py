import pytest

from sitegen.cleaning import names


@pytest.mark.parametrize(
    "text",
    ["Ann Lee", "Jaap de Hoop Scheffer", "J. P. O'Neill", "Ludwig van der Berg", "Nur al-Hadi"],
)
def test_persons(text: str) -> None:
    assert names.is_person(text)


@pytest.mark.parametrize(
    "text", ["Global Research", "Reuters", "Harbour News", "Ann", "of the North", "3 May"]
)
def test_no_persons(text: str) -> None:
    assert not names.is_person(text)


def test_a_byline_may_name_several() -> None:
    assert names.persons("Ann Lee, John Roe and Mary Poe") == ("Ann Lee", "John Roe", "Mary Poe")


def test_capitals_are_written_as_names_are() -> None:
    assert names.as_written("MARY T. MCCORD-LEE") == "Mary T. McCord-Lee"
    assert names.as_written("JAN VAN DER BERG") == "Jan van der Berg"
    assert names.as_written("RIO DE JANEIRO") == "Rio de Janeiro"


def test_agencies_have_the_name_that_readers_know() -> None:
    assert names.agency_named("The Associated Press") == "Associated Press"
    assert names.agency_within("AP Writer") == "Associated Press"
    assert names.agency_within("a pa to the minister") is None
