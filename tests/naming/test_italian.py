import pytest

from sitegen.naming import find_names


def actors(text: str) -> dict[str, str]:
    return {actor.name: actor.kind.value for actor in find_names(text, language="it").actors}


def roles(text: str) -> dict[str, tuple[str, ...]]:
    found = find_names(text, language="it").actors
    return {actor.name: actor.roles for actor in found if actor.roles}


@pytest.mark.parametrize("of", ["dell'Ucraina", "dall’Ucraina", "nell'Ucraina"])
def test_an_elided_word_is_no_part_of_a_name(of: str) -> None:
    assert actors(f"Il futuro {of} resta incerto.") == {"Ukraine": "state"}


@pytest.mark.parametrize(
    "name",
    [
        "ministero degli Esteri",
        "Ministero dell'Ambiente e della Sicurezza Energetica",
        "Commissione di garanzia",
        "Guardia costiera libica",
        "Università di Velden",
        "Brilto Servizi S.r.l.",
    ],
)
def test_the_small_words_behind_the_head_of_a_body_belong_to_its_name(name: str) -> None:
    assert actors(f"Lo ha detto ieri la {name}, come previsto.") == {name: "organization"}


@pytest.mark.parametrize(
    "text",
    [
        "Il sindaco ha parlato lunedì.",
        "Seguiranno la pioggia e il vento.",
        "Nato a dicembre, non parla.",
        "Hanno firmato il Trattato di Velden.",
        "Sulla A14 il traffico è fermo.",
        "Il Presidente della Repubblica tace.",
        "Gli Italiani votano a Natale.",
    ],
)
def test_titles_verbs_roads_and_treaties_are_no_actors(text: str) -> None:
    assert actors(text) == {}


def test_a_preposition_begins_no_name_beside_the_name() -> None:
    text = "Mario Orsani è di Bari. Gli amici di Mario Orsani vivono a Bari, i tifosi di Bari no."
    assert actors(text) == {"Mario Orsani": "person", "Bari": "place"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Parla il prefetto Michele di Brilto.", "Michele di Brilto"),
        ("Parla Marta Brilti dell'Università di Velden.", "Marta Brilti"),
        ("Parla il giudice Matteo De Brilti oggi.", "Matteo De Brilti"),
        ("Parla l'amministratore delegato Brunalto dalla Zonna.", "Brunalto dalla Zonna"),
    ],
)
def test_particles_belong_to_a_surname_only_behind_a_first_name(text: str, name: str) -> None:
    assert actors(text)[name] == "person"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Il ministro degli Esteri Carlo Brilti tace.", "ministro degli Esteri"),
        ("L'assessora al Turismo Carlo Brilti tace.", "assessora al Turismo"),
        ("Tace Carlo Brilti, autista dell'Orsa, da ieri.", "autista dell'Orsa"),
    ],
)
def test_a_role_is_kept_as_stated(text: str, role: str) -> None:
    assert roles(text) == {"Carlo Brilti": (role,)}


def test_a_person_begins_behind_a_body() -> None:
    text = "Lo dice il colonnello della Guardia di finanza Carlo Brilti."
    assert set(actors(text)) == {"Guardia di finanza", "Carlo Brilti"}


def test_a_mayor_is_named_behind_the_town() -> None:
    text = "Il sindaco di Brilto Carlo Orsani tace."
    assert actors(text) == {"Brilto": "place", "Carlo Orsani": "person"}
    assert roles(text) == {"Carlo Orsani": ("sindaco di Brilto",)}


def test_a_person_with_particles_begins_behind_a_body() -> None:
    text = "Parla la presidente della Commissione Ue Ursula von der Brilt."
    assert "Ursula von der Brilt" in actors(text)


def test_a_husband_of_an_official_is_no_official() -> None:
    assert roles("Tocca al marito dell'assessora, Carlo Brilti, per legge.") == {}


def test_a_capital_that_acts_is_its_state() -> None:
    assert actors("Mosca ha respinto il piano.") == {"Russia": "state"}
    assert actors("Arriva a Mosca stasera.") == {"Moscow": "place"}


def test_a_town_with_an_article_is_its_club() -> None:
    text = "Perde il Napoli a Verona."
    assert actors(text) == {"Napoli": "organization", "Verona": "place"}


def test_a_town_may_have_a_name_of_several_words() -> None:
    assert actors("Lo vedono a Brilto del Monte ogni anno.") == {"Brilto del Monte": "place"}


def test_what_is_called_a_body_is_one() -> None:
    text = "Protesta l'associazione Aurora Brilta."
    assert actors(text) == {"Aurora Brilta": "organization"}
