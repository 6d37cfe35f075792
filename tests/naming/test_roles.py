import pytest

from sitegen.naming import find_names


def roles_of(text: str, name: str) -> tuple[str, ...]:
    return next(actor.roles for actor in find_names(text).actors if actor.name == name)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("NATO spokeswoman Carmen Romero spoke.", "NATO spokeswoman"),
        ("Russia's envoy to NATO, Carmen Romero, spoke.", "Russia's envoy to NATO"),
        ("Then U.S. Ambassador to NATO Carmen Romero spoke.", "U.S. Ambassador to NATO"),
        ("He quoted [Georgian President Carmen] Romero.", "Georgian President"),
        ("They met former prime minister Carmen Romero.", "former prime minister"),
        ("Carmen Romero, the spokeswoman for NATO, spoke.", "spokeswoman for NATO"),
        ("Carmen Romero, Minister of Trade of Chile, spoke.", "Minister of Trade of Chile"),
    ],
)
def test_a_role_is_taken_as_stated(text: str, role: str) -> None:
    assert roles_of(text, "Carmen Romero") == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Carmen Romero spoke.",
        "Carmen Romero spoke to the envoy.",
        "Her brother Carmen Romero spoke.",
    ],
)
def test_forms_of_address_and_kinship_are_no_roles(text: str) -> None:
    assert roles_of(text, "Carmen Romero") == ()


def test_the_role_of_the_next_person_is_not_taken() -> None:
    text = "He met Carmen Romero, Trade Minister Robert Hill and others."
    assert roles_of(text, "Carmen Romero") == ()


def test_a_role_is_given_once() -> None:
    text = "NATO spokeswoman Carmen Romero spoke. NATO spokeswoman Carmen Romero left."
    assert roles_of(text, "Carmen Romero") == ("NATO spokeswoman",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The gem trader Zoran Brilt spoke.", "gem trader"),
        ("Zoran Brilt, a midwife at the camp hospital, said no.", "midwife at the camp hospital"),
        (
            "Zoran Brilt, head of the Brilt Sea Fishermen's Federation, agreed.",
            "head of the Brilt Sea Fishermen's Federation",
        ),
        ("Zoran Brilt, the spokesman for NATO who left, came.", "spokesman for NATO"),
        ("Vice minister of agriculture Zoran Brilt left.", "Vice minister of agriculture"),
    ],
)
def test_a_role_is_the_whole_phrase_and_no_clause(text: str, role: str) -> None:
    assert roles_of(text, "Zoran Brilt") == (role,)


def test_small_words_that_no_article_leads_in_are_no_part_of_a_role() -> None:
    assert roles_of("They told trader Zoran Brilt to go.", "Zoran Brilt") == ("trader",)
