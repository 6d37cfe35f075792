import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Actor, ActorId, Kind
from sitegen.naming import find_names


def actors(text: str) -> dict[str, str]:
    return {actor.name: actor.kind.value for actor in find_names(text).actors}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met Ambassador Vlasta Quarne today.", "Vlasta Quarne", "person"),
        ("The envoy Quarne Brilt left.", "Quarne Brilt", "person"),
        ("It was Maria Brilt again.", "Maria Brilt", "person"),
        ("Then R. J. Brilt left.", "R. J. Brilt", "person"),
        ("It was Omar al-Brilt who left.", "Omar al-Brilt", "person"),
        ("We asked the University of Brilt for data.", "University of Brilt", "organization"),
        ("We asked the Brilt Dockers Union.", "Brilt Dockers Union", "organization"),
        ("A firm called Brilto closed.", "Brilto", "organization"),
        ("It was sold to BriltNet in May.", "BriltNet", "organization"),
        ("It passed the Brilt River by noon.", "Brilt River", "place"),
        ("They met in Brilt by noon.", "Brilt", "place"),
        ("Floods hit Brilt district again.", "Brilt", "place"),
        ("The Government of Brilt agreed.", "Brilt", "state"),
        ("Leaders in Georgia agreed.", "Georgia", "state"),
    ],
)
def test_titles_nouns_and_neighbours_tell_the_kind(text: str, name: str, kind: str) -> None:
    assert actors(text)[name] == kind


@pytest.mark.parametrize(
    "text",
    [
        "Yesterday nothing happened.",
        "On Monday the Russian side and Georgian envoys met in January.",
        "The President and the Foreign Minister left.",
        "They signed the Conventional Forces in Europe Treaty.",
        "It was the worst defeat since the Battle of Kursk.",
        'Her novel "Maria Brilt" sold well.',
        "Farmers threw stones.",
    ],
)
def test_openings_peoples_months_titles_and_treaties_are_no_actors(text: str) -> None:
    assert actors(text) == {}


def test_a_name_ends_before_the_title_of_the_next() -> None:
    assert actors("NATO Secretary-General Jaap de Hoop Scheffer spoke.") == {
        "NATO": "organization",
        "Jaap de Hoop Scheffer": "person",
    }


def test_a_conference_is_an_organization() -> None:
    text = "They spoke at the 45th Munich Conference on Security Policy."
    assert actors(text) == {"Munich Security Conference": "organization"}


def test_a_sentence_opening_is_a_name_if_it_is_one_elsewhere() -> None:
    text = "They met in Vashkent. Vashkent was quiet."
    assert find_names(text).actors[0].mentions == 2


def test_in_a_headline_only_what_is_known_counts() -> None:
    text = "Russia Leaves Talks With Brilt\n\nThe talks are over."
    assert actors(text) == {"Russia": "state"}


def test_what_the_editor_registered_wins() -> None:
    known = (Actor(ActorId("brilt"), "Brilt Harbour Works", Kind.GROUP, aliases=("the works",)),)
    found = find_names("Nobody asked. The works closed, said the works.", known)
    assert [(m.text, m.actor, m.kind) for m in found.mentions] == [
        ("The works", "Brilt Harbour Works", Kind.GROUP),
        ("the works", "Brilt Harbour Works", Kind.GROUP),
    ]


def test_a_registered_metonym_means_its_actor_where_it_acts() -> None:
    known = (Actor(ActorId("bank"), "Bank of Brilt", Kind.ORGANIZATION, metonyms=("Old Lane",)),)
    found = find_names("We met in Old Lane. But Old Lane says no.", known)
    assert [mention.actor for mention in found.mentions] == ["Old Lane", "Bank of Brilt"]


def test_languages_without_a_table_give_what_is_sure_without_its_cues() -> None:
    found = find_names("Ontem em Paris, Helena Marchand disse que Brilt fica.", (), "pt")
    assert [actor.name for actor in found.actors] == ["Paris", "Helena Marchand"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "...", "الأمم المتحدة", "北约秘书长"])
def test_texts_without_capitals_are_no_trouble(text: str) -> None:
    assert find_names(text).actors == ()


_PIECES = (
    "the", "The", "of", "Office of the Tribunal", "Council", "NATO", "Vienna", "Maria Brilt",
    "Brilt", "de la", "l'", "von", "said", "(", ")", ".", ",", "\n", "-", "Bank", "Inc.", "Moscow",
    "Der", "le",
)  # fmt: skip
_TEXTS = st.text(alphabet="Aa .,'’\"()[]-\nNATOof&\u0301", max_size=300) | st.lists(
    st.sampled_from(_PIECES), max_size=30
).map(" ".join)


@given(_TEXTS, st.sampled_from(["en", "de", "fr", "es", "it", "pt"]))
def test_mentions_are_ordered_apart_and_stand_where_they_say(text: str, language: str) -> None:
    mentions = find_names(text, (), language).mentions
    assert all(text[one.start : one.end] == one.text for one in mentions)
    assert all(first.end <= second.start for first, second in pairwise(mentions))


@given(st.text(alphabet="Aa .,NATO Moscow Russia's Dmitry Rogozin", max_size=200))
def test_every_mention_counts_for_exactly_one_actor(text: str) -> None:
    found = find_names(text)
    assert sum(actor.mentions for actor in found.actors) == len(found.mentions)


@pytest.mark.parametrize(
    "piece", ["Aa ", ". ", "[", "U.S.", "A. ", "](a", "Bank of the ", "A-", "NATO the alliance "]
)
def test_odd_input_takes_time_in_proportion(piece: str) -> None:
    started = time.process_time()
    find_names(piece * (200_000 // len(piece)))
    assert time.process_time() - started < 10  # about 0.5 s; quadratic time would be minutes


def test_all_names_of_a_registered_person_lead_to_the_registered_name() -> None:
    known = (
        Actor(ActorId("r"), "Dmitri Rogozin", Kind.PERSON, aliases=("Dmitry Olegovich Rogozin",)),
    )
    found = find_names("Dmitry Olegovich Rogozin spoke. Rogozin left.", known)
    assert [(one.name, one.mentions) for one in found.actors] == [("Dmitri Rogozin", 2)]


def test_a_known_name_that_is_a_word_does_not_count_where_a_sentence_begins() -> None:
    assert actors("Reading is fun. Nice try.") == {}
    assert actors("They live in Reading now.") == {"Reading": "place"}
