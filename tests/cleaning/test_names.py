import pytest

from sitegen.cleaning import names


@pytest.mark.parametrize(
    "text",
    ["Ann Lee", "Jaap de Hoop Scheffer", "J. P. O'Neill", "Ludwig van der Berg", "Nur al-Hadi"],
)
def test_persons(text: str) -> None:
    assert names.is_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "Global Research",
        "Reuters",
        "Harbour News",
        "Ann",
        "of the North",
        "3 May",
        "Appeal No. MDR001",
    ],
)
def test_no_persons(text: str) -> None:
    assert not names.is_person(text)


def test_a_byline_may_name_several() -> None:
    assert names.persons("Ann Lee, John Roe and Mary Poe") == ("Ann Lee", "John Roe", "Mary Poe")


def test_capitals_are_written_as_names_are() -> None:
    assert names.as_written("MARY T. MCCORD-LEE") == "Mary T. McCord-Lee"
    assert names.as_written("JAN VAN DER BERG") == "Jan van der Berg"
    assert names.as_written("RIO DE JANEIRO") == "Rio de Janeiro"


@pytest.mark.parametrize(
    "text", ["The Organized Harbour", "Les Nouvelles Locales", "Digital Safety Expert"]
)
def test_names_of_sites_and_roles_are_no_persons(text: str) -> None:
    assert not names.is_person(text)


def test_an_aside_is_no_part_of_a_name() -> None:
    assert names.persons("Ann Lee (now) and John Roe (earlier)") == ("Ann Lee", "John Roe")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Lee and Tom Roe in Ostrov", ("Ann Lee", "Tom Roe")),
        ("ANN LEE, Harbour Monitor", ("Ann Lee",)),
        ("Governor Signs Bridge Act", ()),
        ("Ann Lee, who saw it all", ()),
    ],
)
def test_a_signature_names_writers_and_what_they_write_for(
    text: str, people: tuple[str, ...]
) -> None:
    assert names.read_signature(text) == people


def test_an_outlet_in_capitals_keeps_its_signs() -> None:
    assert names.outlet_as_written("THE OSTROV GAZETTE") == "The Ostrov Gazette"
    assert names.outlet_as_written("BBC NEWS") == "BBC News"
