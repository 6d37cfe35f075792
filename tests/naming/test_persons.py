import pytest

from sitegen.naming.persons import same_person, surname


@pytest.mark.parametrize(
    ("name", "family_name"),
    [
        ("Dmitry Rogozin", "Rogozin"),
        ("Jaap de Hoop Scheffer", "de Hoop Scheffer"),
        ("Osama bin Laden", "bin Laden"),
        ("Martin Luther King Jr", "King"),
        ("Madonna", "Madonna"),
    ],
)
def test_a_surname_keeps_its_particles(name: str, family_name: str) -> None:
    assert surname(name) == family_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rogozin", "Dmitry Rogozin"),
        ("De Hoop Scheffer", "Jaap de Hoop Scheffer"),
        ("Scheffer", "Jaap de Hoop Scheffer"),
        ("Dmitry", "Dmitry Rogozin"),
        ("D. Rogozin", "Dmitry Rogozin"),
        ("Peter Marlow", "Peter J. R. Marlow"),
        ("MARLOW", "Peter Marlow"),
    ],
)
def test_names_that_can_be_one_persons(one: str, other: str) -> None:
    assert same_person(tuple(one.split()), tuple(other.split()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dmitry Rogozin", "Sergei Rogozin"),
        ("S. Rogozin", "Dmitry Rogozin"),
        ("Dmitry Rogozin", "Dmitry Medvedev"),
        ("Jan Peter Marlow", "Jan Willem Marlow"),
    ],
)
def test_names_that_cannot_be_one_persons(one: str, other: str) -> None:
    assert not same_person(tuple(one.split()), tuple(other.split()))
