import pytest

from sitegen.naming import find_names


def actors(text: str) -> dict[str, str]:
    return {actor.name: actor.kind.value for actor in find_names(text, language="fr").actors}


def roles(text: str) -> dict[str, tuple[str, ...]]:
    found = find_names(text, language="fr").actors
    return {actor.name: actor.roles for actor in found if actor.roles}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hier, l'ONU a réagi.", {"United Nations": "organization"}),
        ("Un conseiller d'Emmanuel Brilt parle.", {"Emmanuel Brilt": "person"}),
        ("On a vu M. Dorvalin hier.", {"Dorvalin": "person"}),
        ("Avec Mme de La Brilte, chacun rit.", {"de La Brilte": "person"}),
        ("Elle cite Valéry Dorval d'Orsan ici.", {"Valéry Dorval d'Orsan": "person"}),
    ],
)
def test_elisions_and_forms_of_address_are_no_part_of_a_name(
    text: str, expected: dict[str, str]
) -> None:
    assert actors(text) == expected


@pytest.mark.parametrize(
    "name",
    [
        "ministère de l'Intérieur",
        "ministère des Affaires étrangères",
        "ministère de l'Économie et des Finances",
        "Fédération veldienne de football",
        "Université de Velden",
        "Conseil municipal de Velden",
        "cour d'appel de Velden",
        "lycée Dorval",
    ],
)
def test_the_small_words_behind_the_head_of_a_body_belong_to_its_name(name: str) -> None:
    assert actors(f"On a visité hier, dit-il, la {name}.") == {name: "organization"}


@pytest.mark.parametrize("name", ["rue du Moulin-Gris", "gare de Velden", "pont des Orsins"])
def test_the_small_head_of_a_place_belongs_to_its_name(name: str) -> None:
    assert actors(f"Rien ne bouge, {name}, ce soir.") == {name: "place"}


@pytest.mark.parametrize(
    "text",
    [
        "Le maire a parlé.",
        "Le Premier ministre et le Parlementaire ont ri.",
        "En janvier, un lundi, les Français ont voté.",
        "Un Veldinois de 57 ans est porté disparu.",
        "Seuls deux TGV roulent.",
        "La Coupe du monde approche.",
        "Ils ont signé le traité de Velden.",
        "À Noël, la Bourse fut calme.",
    ],
)
def test_articles_titles_people_trains_and_events_are_no_actors(text: str) -> None:
    assert actors(text) == {}


def test_a_minister_is_a_person_and_the_care_a_role() -> None:
    text = "Le ministre de l'Intérieur Bruno Dorvalin a cédé."
    assert actors(text) == {"Bruno Dorvalin": "person"}
    assert roles(text) == {"Bruno Dorvalin": ("ministre de l'Intérieur",)}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Le porte-parole du ministère, Jean Orsan, a ri.", "porte-parole du ministère"),
        ("Il voit Jean Orsan, maire de Velden, ce soir.", "maire de Velden"),
        ("L'ancien ministre Jean Orsan parle.", "ancien ministre"),
        ("Le secrétaire général Jean Orsan parle.", "secrétaire général"),
    ],
)
def test_a_role_is_kept_as_stated(text: str, role: str) -> None:
    assert roles(text) == {"Jean Orsan": (role,)}


@pytest.mark.parametrize(
    "text",
    ["Le frère de Jean Orsan parle.", "Le mandat d'administratrice de Mme Jeanne Orsan finit."],
)
def test_kin_and_what_is_owned_are_no_roles(text: str) -> None:
    assert roles(text) == {}


def test_a_capital_that_acts_is_its_state() -> None:
    assert actors("Moscou a rejeté le plan.") == {"Russia": "state"}
    assert actors("Il est rentré à Moscou hier.") == {"Moscow": "place"}


def test_a_body_is_taken_up_by_its_noun() -> None:
    text = "Le ministère de la Culture a dit non. Puis le ministère s'est tu."
    found = find_names(text, language="fr")
    assert [mention.text for mention in found.mentions] == [
        "ministère de la Culture",
        "ministère",
    ]


def test_an_acronym_written_like_a_word_is_one_with_its_name() -> None:
    text = "L'Institut national de recherche orsine (Inro) ouvre. L'Inro recrute."
    assert list(actors(text)) == ["Institut national de recherche orsine"]


def test_a_name_that_opens_a_sentence_shows_by_its_verb() -> None:
    assert actors("Dorvia a rétabli le courant.") == {"Dorvia": "organization"}
    assert actors("Dominateurs de bout en bout, ils gagnent.") == {}
