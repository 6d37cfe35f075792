import pytest

from sitegen.naming import find_names


def actors(text: str) -> dict[str, str]:
    return {actor.name: actor.kind.value for actor in find_names(text, language="es").actors}


def roles(text: str) -> dict[str, tuple[str, ...]]:
    found = find_names(text, language="es").actors
    return {actor.name: actor.roles for actor in found if actor.roles}


@pytest.mark.parametrize(
    "name",
    [
        "Ministerio para la Transición Orsina y el Reto Demográfico",
        "Confederación Hidrográfica del Brilto",
        "Universidad de Velden",
        "ministerio de Sanidad",
        "Fiscalía General de la Nación",
        "Construcciones Orsa S.L.",
    ],
)
def test_the_words_behind_the_head_of_a_body_belong_to_its_name(name: str) -> None:
    assert actors(f"Según dijo ayer la {name}, no hay nada.") == {name: "organization"}


@pytest.mark.parametrize(
    "text",
    [
        "El alcalde habló el lunes.",
        "Los Vecinos de la calle no votan.",
        "El Tratado de Paz y Amistad caducó.",
        "Empezó la Copa del Mundo en abril.",
        "Marcaron los locales.",
        "Vio la película Brilto en Navidad.",
    ],
)
def test_titles_months_events_and_films_are_no_actors(text: str) -> None:
    assert actors(text) == {}


def test_a_preposition_begins_no_name() -> None:
    text = "El alcalde de Orsa, José Brilto, viajó con vecinos de Orsa y de Velden a Orsa."
    assert set(actors(text)) == {"Orsa", "José Brilto", "Velden"}


@pytest.mark.parametrize("short", ["Brilto Orsano", "Brilto", "Ana Brilto", "La señora Brilto"])
def test_a_person_of_two_surnames_goes_by_both_or_the_first(short: str) -> None:
    assert list(actors(f"Ana Brilto Orsano habló. Luego {short} calló.")) == ["Ana Brilto Orsano"]


def test_a_surname_with_particles_stands_alone_with_them() -> None:
    text = "Habló Carmen de la Brilta Ruiz. «No», declaró De la Brilta."
    found = find_names(text, language="es")
    assert [mention.text for mention in found.mentions] == [
        "Carmen de la Brilta Ruiz",
        "De la Brilta",
    ]
    assert len(found.actors) == 1


@pytest.mark.parametrize("name", ["Dolors Brilt i Orsan", "Luis Brilto y Orsano"])
def test_two_surnames_may_be_joined_by_and(name: str) -> None:
    assert actors(f"Ayer la profesora {name} calló.") == {name: "person"}


def test_two_persons_are_not_joined_by_and() -> None:
    text = "Hablaron después Ana Brilto y Luis Orsano."
    assert actors(text) == {"Ana Brilto": "person", "Luis Orsano": "person"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("La directora general Ana Brilto habló.", "directora general"),
        ("Ana Brilto, presidenta del Banco Central, habló.", "presidenta del Banco Central"),
        ("El presidente del Gobierno, Ana Brilto, calló.", "presidente del Gobierno"),
        ("La ministra de Sanidad Ana Brilto habló.", "ministra de Sanidad"),
        ("El excanciller chileno Ana Brilto habló.", "excanciller chileno"),
    ],
)
def test_a_role_is_kept_as_stated(text: str, role: str) -> None:
    assert roles(text) == {"Ana Brilto": (role,)}


def test_forms_of_address_are_stripped() -> None:
    assert actors("Dijo el Sr. Brilto que no.") == {"Brilto": "person"}
    assert roles("El señor Luis Brilto calló.") == {}


def test_a_capital_that_acts_is_its_state() -> None:
    assert actors("Moscú rechaza el plan.") == {"Russia": "state"}
    assert actors("Se vieron en Moscú ayer.") == {"Moscow": "place"}


def test_a_town_with_an_article_is_its_club() -> None:
    assert actors("Perdió el Getafe en Zaragoza.") == {
        "Getafe": "organization",
        "Zaragoza": "place",
    }


def test_a_body_is_taken_up_by_its_noun() -> None:
    text = "La Federación de Brilteros (FBO) calla. Así, la federación espera."
    found = find_names(text, language="es")
    assert len(found.actors) == 1
    assert found.mentions[-1].text == "federación"
