"""German, where every noun has a capital."""

import time

import pytest

from sitegen.model import Actor, ActorId, Kind
from sitegen.naming import NamedActor, find_names


def named(text: str) -> dict[str, NamedActor]:
    return {actor.name: actor for actor in find_names(text, (), "de").actors}


def kinds(text: str) -> dict[str, str]:
    return {name: actor.kind.value for name, actor in named(text).items()}


@pytest.mark.parametrize(
    "text",
    [
        "Ende November stieg der Umsatz, bis zum Herbst soll der Rat entscheiden.",
        "Das Hochwasser hat den Überlauf erreicht, in der Mitte der Stadt stand Wasser.",
        "Bis Ende des Jahres von den Schäden zu sprechen, verbietet sich.",
        "Am Donnerstag den Regionalverkehr zu bestreiken, lehnte die Gewerkschaft ab.",
        "Nach Angaben der Polizei kam es zu Unruhen, bei Regen fällt das Fest aus.",
        "In Teilen der Bevölkerung wächst die Sorge vor Engpässen in Krankenhäusern.",
        "Wolf und Bär sind zurück, die Jäger fürchten um das Wild.",
        "Der Koch und der Fischer mahnten beide Seiten zur Eile.",
        "Es bleibt beim Essen, und jeder zehnte Zug fuhr nicht.",
    ],
)
def test_common_nouns_are_no_actors(text: str) -> None:
    assert kinds(text) == {}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Der Bürgermeister von Orsa schwieg.", "Orsa", "place"),
        ("Das sagte die Historikerin Lena Falk.", "Lena Falk", "person"),
        ("Ihn vertrat Anwalt Dr. Mirko von Thale.", "Mirko von Thale", "person"),
        ("Es sprach der Kollege Ruvo Brandig.", "Ruvo Brandig", "person"),
        ("Inspektoren des Energieministeriums kamen.", "Energieministerium", "organization"),
        ("Der Finanzinvestor Kestrel Capital kauft zu.", "Kestrel Capital", "organization"),
        ("Der Hersteller Brightwell Foods wuchs.", "Brightwell Foods", "organization"),
        ("Vertreter der Gewerkschaft Unite kamen.", "Unite", "organization"),
        ("Sie führt die Firma Lorbach Technik GmbH.", "Lorbach Technik GmbH", "organization"),
        ("Das Landgericht Velden entschied.", "Landgericht Velden", "organization"),
        ("Es kam vom Institut für Weltwirtschaft.", "Institut für Weltwirtschaft", "organization"),
        ("Er klagt vor dem Bundesfischamt.", "Bundesfischamt", "organization"),
        ("Sie rief den Veldischen Wetterdienst an.", "Veldischer Wetterdienst", "organization"),
        ("Dort tagt der Zentralrat der Imker.", "Zentralrat der Imker", "organization"),
        ("Es stand in der Wiener Zeitung.", "Wiener Zeitung", "organization"),
        ("Er liegt am Kölner Hauptbahnhof.", "Kölner Hauptbahnhof", "place"),
        ("Sie wohnt in Oberlindach.", "Oberlindach", "place"),
        ("Es brannte im Landkreis Velden.", "Landkreis Velden", "place"),
        ("Der Pegel an der Vils sinkt.", "Vils", "place"),
        ("Der Zug nach Frankfurt an der Oder fiel aus.", "Frankfurt an der Oder", "place"),
        ("Die Sendung kommt aus Nordafrika.", "Nordafrika", "place"),
    ],
)
def test_what_stands_beside_a_noun_makes_it_a_name(text: str, name: str, kind: str) -> None:
    assert kinds(text) == {name: kind}


def test_a_genitive_belongs_to_the_place_but_not_to_the_name() -> None:
    text = "Russlands Haltung ist klar. Lena Falk ging. Falks Partei blieb."
    found = find_names(text, (), "de")
    assert [mention.text for mention in found.mentions] == ["Russlands", "Lena Falk", "Falks"]
    assert [(one.name, one.aliases) for one in found.actors] == [
        ("Russia", ("Russland",)),
        ("Lena Falk", ("Falk",)),
    ]


def test_a_body_is_called_by_its_first_case() -> None:
    text = "Ein Sprecher des Technischen Hilfswerks (THW) kam. Das THW half."
    assert [(one.name, one.mentions) for one in named(text).values()] == [
        ("Technisches Hilfswerk", 3)
    ]


def test_words_before_a_hyphen_are_names_by_themselves() -> None:
    text = "EU-Kommission und NATO-Chef Stolberg stritten mit der Falk-Regierung."
    assert kinds(text) == {
        "European Commission": "organization",
        "NATO": "organization",
        "Stolberg": "person",
        "Falk": "person",
    }


def test_a_surname_that_is_a_noun_is_a_person_where_the_text_names_it_in_full() -> None:
    text = "Trainer Malte Sommer lobte das Team. Im Sommer war es heiß. Sommer geht bald."
    assert {name: one.mentions for name, one in named(text).items()} == {"Malte Sommer": 2}


def test_forms_of_address_are_no_part_of_a_name() -> None:
    assert kinds("Frau Müller und Herr Dr. Koch halfen.") == {"Müller": "person", "Koch": "person"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Bundeskanzlerin Lena Falk kam.", "Bundeskanzlerin"),
        ("Es sprach UN-Gesandter Otto Brandl.", "UN-Gesandter"),
        ("Es kam Bayerns Ministerpräsident Otto Brandl.", "Bayerns Ministerpräsident"),
        ("Otto Brandl, Leiter des Museums, schwieg.", "Leiter des Museums"),
        ("Der Sprecher des Senats, Otto Brandl, schwieg.", "Sprecher des Senats"),
        ("Die Leitende Richterin Lena Falk schwieg.", "Leitende Richterin"),
        ("Er traf seinen Kollegen Otto Brandl.", ""),
    ],
)
def test_roles_are_kept_as_stated(text: str, role: str) -> None:
    roles = [role for one in named(text).values() for role in one.roles]
    assert roles == ([role] if role else [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Moskau wirft Kiew Betrug vor.", {"Russia", "Ukraine"}),
        ("Moskaus Forderungen bleiben.", {"Russia"}),
        ("Züge nach Moskau fahren.", {"Moscow"}),
        ("In Moskau war es still.", {"Moscow"}),
        ("Sie reiste zwischen Moskau und Kiew umher.", {"Moscow", "Kyiv"}),
    ],
)
def test_capitals_that_act_are_states(text: str, names: set[str]) -> None:
    assert named(text).keys() == names


def test_a_noun_takes_up_the_one_body_that_has_it_in_its_name() -> None:
    text = "Das Landgericht Velden tagte. Das Landgericht gab dem Kläger recht."
    found = find_names(text, (), "de")
    assert [(one.text, one.actor) for one in found.mentions] == [
        ("Landgericht Velden", "Landgericht Velden"),
        ("Landgericht", "Landgericht Velden"),
    ]
    assert found.actors[0].aliases == ()


def test_a_town_told_once_is_a_town_in_the_whole_text() -> None:
    text = "Velden steht unter Wasser. Schon 1954 war das Wasser in Velden hoch."
    assert {name: one.mentions for name, one in named(text).items()} == {"Velden": 2}


def test_a_registered_name_wins_over_common_nouns() -> None:
    known = (Actor(ActorId("werk"), "Das Werk", Kind.GROUP, aliases=("Werkbund",)),)
    found = find_names("Der Werkbund tagte. Die Tagung des Werkbunds endete.", known, "de")
    assert [(one.text, one.actor) for one in found.mentions] == [
        ("Werkbund", "Das Werk"),
        ("Werkbunds", "Das Werk"),
    ]


@pytest.mark.parametrize("piece", ["Aa ", "AG ", "Rote ", "A-", "Anna von der ", "in Velden, "])
def test_odd_input_takes_time_in_proportion(piece: str) -> None:
    started = time.process_time()
    find_names(piece * (200_000 // len(piece)), (), "de")
    assert time.process_time() - started < 10  # seconds; quadratic time would be minutes
